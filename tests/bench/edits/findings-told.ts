import type { Ended } from '../../support/run.ts';

/** What depends on the site that was built last: it is told, and enters no byte. */
const ofLastSite = /^\S.*\baddress\/(?:gone|taken-away)$/m;

/** How many findings there are, those included. */
const count = /^\d+ (?:error|warning)s?\b/;

/**
 * Compares what two builds of the same site said and how they ended.
 * @param made one of them
 * @param right the other
 * @returns lines that tell what only one of them said
 */
export function toldDifferences(made: Ended, right: Ended): string[] {
  const [one, other] = [findingsOf(made), findingsOf(right)];
  const only = (some: readonly string[], others: readonly string[]) =>
    some.filter((block) => !others.includes(block));
  return [
    ...(made.status === right.status
      ? []
      : [`ended with ${String(made.status)} instead of ${String(right.status)}`]),
    ...only(one, other).map((block) => `said too much: ${block}`),
    ...only(other, one).map((block) => `did not say: ${block}`),
  ];
}

function findingsOf({ stderr }: Ended): string[] {
  return stderr
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block !== '' && !ofLastSite.test(block) && !count.test(block));
}
