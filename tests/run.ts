import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import { findBrowser } from './support/find-browser.ts';
import { partsOf, type Part } from './support/parts.ts';

/**
 * The project's test command: types, lint, format, and every test that this machine can run. Words after `npm test --`
 * choose some of them.
 */
const modules = path.join(import.meta.dirname, '../node_modules');
const parts = partsOf(process.argv.slice(2));
const waiting = [...parts];
const failed: string[] = [];

// Each keeps one processor busy, but for Playwright's tests, which come last.
await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failed.length > 0) {
  process.stdout.write(`\nFailed:\n${failed.map((name) => `  ${name}\n`).join('')}`);
  process.exitCode = 1;
}

async function work(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const isShownAtOnce = part[0] === 'playwright' || parts.length === 1;
    const status = await runToEnd(part, isShownAtOnce ? 'inherit' : 'pipe');
    if (status !== 0) failed.push(headline(part));
  }
}

/** The command, with the folders of the files that Node's runner is given. */
function headline([command, ...options]: Part): string {
  if (command !== 'node') return [command, ...options].join(' ');
  const words = options.filter((option) => !option.startsWith('--test-reporter'));
  const folders = words.map((word) => (word.endsWith('.test.ts') ? path.posix.dirname(word) : word));
  return [command, ...new Set(folders)].join(' ');
}

/** Runs a command of an installed package; what it prints is shown in one piece at its end where not at once. */
function runToEnd(part: Part, output: 'inherit' | 'pipe'): Promise<number> {
  const [command, ...options] = part;
  let printed = `\n> ${headline(part)}\n`;
  if (output === 'inherit') process.stdout.write(printed);
  const child = spawn(path.join(modules, '.bin', command), options, {
    cwd: path.join(modules, '..'),
    stdio: ['inherit', output, output],
    env: environment(command, output),
    // On Windows the commands there are batch files.
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (output === 'pipe') process.stdout.write(printed);
      resolve(status ?? 1);
    });
  });
}

function environment(command: string, output: 'inherit' | 'pipe'): NodeJS.ProcessEnv {
  const showsColours = output === 'pipe' && process.stdout.isTTY && process.stdout.hasColors();
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // The tests start builds by the dozen: what one of them has compiled, the next need not.
    NODE_COMPILE_CACHE: path.join(modules, '.cache/bulletin/compiled'),
    ...(command === 'playwright' && { BULLETIN_BROWSER: findBrowser() }),
    ...(showsColours && { FORCE_COLOR: '1' }),
  };
}
