import { parseArgs } from 'node:util';

import { randomSteps, type Step } from './random-editor.ts';
import { brokenKeys } from './broken-keys.ts';
import { findBroken } from './find-broken.ts';
import { Rounds } from './rounds.ts';

/*
 * `npm run bench:edits -- <n> --seed <s>`: edits a site n times at random, and after each edit holds what was built of what
 * had been built before against a clean build, byte by byte.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    bulletins: { type: 'string', default: '60' },
    languages: { type: 'string', default: '5' },
    'only-step': { type: 'string' },
    before: { type: 'string', default: '1' },
    'share-cards': { type: 'boolean', default: false },
    'keep-process': { type: 'boolean', default: false },
    killed: { type: 'string' },
    'broken-keys': { type: 'boolean', default: false },
    key: { type: 'string', default: '' },
  },
});
const only = values['only-step'] === undefined ? undefined : Number(values['only-step']);
const count = only ?? Number(positionals[0] ?? 50);
const from = only === undefined ? 0 : Math.max(0, only - Number(values.before));
const seed = Number(values.seed);
const size = { bulletins: Number(values.bulletins), languages: Number(values.languages) };
const call = `npm run bench:edits -- --bulletins ${values.bulletins} --languages ${values.languages} --seed ${values.seed}`;

if (values['broken-keys']) await lookForBroken();
else await edit();

/** Breaks each key on purpose, or those that are named in part, and says what found it. */
async function lookForBroken(): Promise<void> {
  for (const key of brokenKeys.filter(({ kind }) => kind.includes(values.key))) {
    const found = await findBroken(key, size, seed);
    process.stdout.write(`${key.kind}\n  ${found ?? 'NOT FOUND'}\n`);
    if (found === undefined) process.exitCode = 1;
  }
}

async function edit(): Promise<void> {
  const kill = (['moment', 'time'] as const).find((by) => by === values.killed);
  const rounds = new Rounds({ shareCards: values['share-cards'], keepProcess: values['keep-process'], kill });
  const failed: number[] = [];
  const begin = performance.now();
  for (const step of randomSteps(size, seed)) {
    if (step.number > count) break;
    if (step.number < from) continue;
    await run(step, rounds, failed);
  }
  rounds.end();
  const seconds = (performance.now() - begin) / 1000;
  process.stdout.write(
    `${String(count - from)} edits in ${seconds.toFixed(0)} s, seed ${values.seed}: ${String(failed.length)} with a difference.\n`,
  );
  if (failed.length > 0) process.exitCode = 1;
}

async function run(step: Step, rounds: Rounds, failed: number[]): Promise<void> {
  const { told, isRefused, differences } = await rounds.round(
    step,
    only === undefined || step.number === only,
  );
  process.stdout.write(`${String(step.number)}  ${told}${isRefused ? '  (refused)' : ''}\n`);
  if (differences.length === 0) return;
  failed.push(step.number);
  process.stdout.write(
    `${differences
      .slice(0, 30)
      .map((line) => `  ${line}\n`)
      .join('')}  again: ${call} --only-step ${String(step.number)}\n`,
  );
}
