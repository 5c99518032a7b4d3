import { appendFileSync, cpSync, globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';

import { watch } from './moments.ts';

/**
 * Preloaded into a build: ends it at one of its moments as a power cut would. `OUT` is its output folder, `STORE` the folder of
 * what is kept, where moments there count too. `KILL_AT` is the number of the moment before which it ends, or its name, and
 * `MOMENTS` names a file that takes a line for each. `SAVE_PAGES` names a folder that takes the rendered pages, `KEPT_PAGES` one
 * whose pages stand for what Astro would render again.
 */
const { OUT = '', STORE, MOMENTS, KILL_AT, SAVE_PAGES, KEPT_PAGES } = process.env;
let count = 0;

watch(
  OUT,
  (moment) => {
    if (moment === 'end of pages' && SAVE_PAGES !== undefined) {
      const [scratch = ''] = globSync(`.astro/build-${String(process.pid)}-*`);
      cpSync(path.join(scratch, 'pages'), SAVE_PAGES, { recursive: true });
    }
    if (MOMENTS !== undefined) appendFileSync(MOMENTS, `${moment}\n`);
    if ([String(count), moment].includes(KILL_AT ?? '')) process.kill(process.pid, 'SIGKILL');
    count += 1;
  },
  STORE,
);

if (KEPT_PAGES !== undefined) {
  const url = new URL('kept-pages.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'astro' ? { url, shortCircuit: true } : next(specifier, context),
  });
}
