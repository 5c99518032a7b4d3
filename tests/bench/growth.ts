import { rmSync } from 'node:fs';

import { copySite } from '../support/site.ts';
import { constructs } from './growth/constructs.ts';
import { measureCheck } from './growth/measure-check.ts';
import { table } from './table.ts';

/**
 * Checks a tiny site that holds 10 kB, 100 kB and 1 MB of each construct, or of those that are named, and prints what
 * that took: processor seconds and memory, and how many times the seconds grew when the text grew a hundredfold, those
 * of the site alone taken off.
 */
const sizes = [10_000, 100_000, 1_000_000];
const wanted = process.argv.slice(2);
const chosen = constructs.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const alone = measureCheck(copySite('tiny', ['en', 'sw']).folder);
const rows = [['construct', '10 kB', '100 kB', '1 MB', 'growth']];
for (const construct of chosen) {
  const measured = sizes.map((bytes) => {
    const site = copySite('tiny', ['en', 'sw']);
    construct.write(site, bytes);
    const used = measureCheck(site.folder);
    rmSync(site.folder, { recursive: true });
    return used;
  });
  rows.push([
    JSON.stringify(construct.name),
    ...measured.map(({ text }) => text),
    growth(measured.map(({ seconds }) => seconds)),
  ]);
  process.stderr.write(`${rows.at(-1)?.join('  ') ?? ''}\n`);
}
process.stdout.write(`The site alone: ${alone.text}\n\n${table(rows)}`);

/** A hundredth of a second is the least that is told apart from nothing. */
function growth(seconds: readonly (number | undefined)[]): string {
  const [first, , last] = seconds.map((each) => Math.max(0.01, (each ?? Infinity) - (alone.seconds ?? 0)));
  return first === undefined || last === undefined ? '' : `${(last / first).toFixed(0)}×`;
}
