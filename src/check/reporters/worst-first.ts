import type { Finding } from '../../read/findings/finding.ts';

/** So many findings that are alike are printed as one: the first in full, a line for each of the others. */
const crowd = 4;

/**
 * Puts findings in the order in which they are read on a terminal: errors before warnings, and together what one
 * rule says of several places in the same words, whatever it quotes there.
 * @param findings in the order of a report
 * @returns groups of one, or of at least four that are alike; the order is that of their first
 */
export function worstFirst(findings: readonly Finding[]): Finding[][] {
  const ordered = [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity !== 'error'),
  ];
  const groups = [...Map.groupBy(ordered, likeness).values()].map((group) =>
    group.length < crowd ? group.map((finding) => [finding]) : [group],
  );
  const place = new Map(ordered.map((finding, index) => [finding, index]));
  const placeOf = ([first]: Finding[]) => (first && place.get(first)) ?? 0;
  return groups.flat().sort((a, b) => placeOf(a) - placeOf(b));
}

/** What a finding says without what it quotes and counts. */
function likeness({ severity, rule, message, hint, more }: Finding): string {
  const words = [message, hint].map((text) => text.replace(/["“].*["”]/s, '').replaceAll(/\d+/g, ''));
  return JSON.stringify([severity, rule, more !== undefined, ...words]);
}
