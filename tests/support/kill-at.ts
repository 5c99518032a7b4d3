import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/**
 * Preloaded into a build: tells the ends of its steps and what it does to its output folder (`OUT`), and ends it at
 * one of these moments as a power cut would. `MOMENTS` names a file that takes a line for each; `KILL_AT` is the number of the one before
 * which the build ends. `SAVE_PAGES` names a folder that takes the rendered pages, `KEPT_PAGES` one whose pages stand
 * for what Astro would render again.
 */
const { OUT = '', MOMENTS, KILL_AT, SAVE_PAGES, KEPT_PAGES } = process.env;
const { appendFileSync, cpSync, renameSync, rmSync } = fs;
let count = 0;

function moment(name: string): void {
  if (MOMENTS !== undefined) appendFileSync(MOMENTS, `${name}\n`);
  if (String(count) === KILL_AT) process.kill(process.pid, 'SIGKILL');
  count += 1;
}

/** A path from the folder that holds the output, without numbers of processes; undefined for others. */
function nameOf(file: fs.PathLike): string | undefined {
  const name = path.relative(path.dirname(OUT), file.toString()).replaceAll('\\', '/');
  return name.startsWith(path.basename(OUT)) ? name.replace(/\d+$/, 'N') : undefined;
}

fs.renameSync = (from, to) => {
  const [old, name] = [nameOf(from), nameOf(to)];
  if (name !== undefined) moment(`rename ${old ?? 'the pages'} to ${name}`);
  renameSync(from, to);
};
fs.rmSync = (file, options) => {
  const name = nameOf(file);
  if (name !== undefined) moment(`delete ${name}`);
  rmSync(file, options);
};
syncBuiltinESMExports();

const measure = performance.measure.bind(performance);
performance.measure = (name, ...options) => {
  const rendered = path.join('.astro', `build-${String(process.pid)}`, 'pages');
  if (name === 'pages' && SAVE_PAGES !== undefined) cpSync(rendered, SAVE_PAGES, { recursive: true });
  moment(`end of ${name}`);
  return measure(name, ...options);
};

if (KEPT_PAGES !== undefined) {
  const url = new URL('kept-pages.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'astro' ? { url, shortCircuit: true } : next(specifier, context),
  });
}
