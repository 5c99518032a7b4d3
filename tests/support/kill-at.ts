import { appendFileSync } from 'node:fs';

import { watch } from './moments.ts';

/**
 * Preloaded into a build: ends it at one of its moments as a power cut would. `OUT` is its output folder, `STORE` the folder of
 * what is kept, where moments there count too. `KILL_AT` is the number of the moment before which it ends, or its name, and
 * `MOMENTS` names a file that takes a line for each.
 */
const { OUT = '', STORE, MOMENTS, KILL_AT } = process.env;
let count = 0;

watch(
  OUT,
  (moment) => {
    if (MOMENTS !== undefined) appendFileSync(MOMENTS, `${moment}\n`);
    if ([String(count), moment].includes(KILL_AT ?? '')) process.kill(process.pid, 'SIGKILL');
    count += 1;
  },
  STORE,
);
