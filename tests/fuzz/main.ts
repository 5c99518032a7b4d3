import { parseArgs } from 'node:util';

import fc from 'fast-check';

import { holdWalls } from '../support/walls/hold.ts';
import { randomText } from '../support/walls/random-text.ts';

/** `npm run fuzz`: holds both walls against random texts for longer than a test may take. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200000' }, seed: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);

const outcomes = { checked: 0, written: 0 };
const start = performance.now();
const details = fc.check(
  fc.property(randomText, (body) => {
    outcomes[holdWalls(body)] += 1;
  }),
  { seed, numRuns: runs },
);
const seconds = (performance.now() - start) / 1000;

process.stdout.write(
  `${String(details.numRuns)} random texts in ${seconds.toFixed(1)} s, seed ${String(seed)}: ` +
    `${String(outcomes.checked)} refused, ${String(outcomes.written)} written.\n`,
);
if (details.failed) {
  process.stderr.write(`${fc.defaultReportMessage(details) ?? 'The run ended early.'}\n`);
  process.exitCode = 1;
}
