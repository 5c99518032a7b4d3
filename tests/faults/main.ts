import { parseArgs } from 'node:util';

import { runFaults } from './run-faults.ts';
import { runSentences } from './sentences/run-sentences.ts';

/**
 * Tries what the checks find and what they take for wrong: faults put into sound texts, and sentences of news that were
 * written by hand. With `--missed` those not found are listed, of the sentences only the ones that rules may be made by.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '1' },
    missed: { type: 'boolean', default: false },
    // Only the sentences; in some languages only.
    sentences: { type: 'boolean', default: false },
    language: { type: 'string', multiple: true },
    // Lists those held back too, for whoever writes no rules.
    held: { type: 'boolean', default: false },
  },
});

const { missed, held, language } = values;
if (!values.sentences)
  process.stdout.write(runFaults({ seed: Number(values.seed), rounds: Number(values.rounds), missed }));
process.stdout.write(
  await runSentences(language, [
    ...(missed ? (['shown', 'hard'] as const) : []),
    ...(held ? ['held' as const] : []),
  ]),
);
