import { spawn } from 'node:child_process';
import path from 'node:path';

import { checks } from './support/checks.ts';
import { findBrowser } from './support/find-browser.ts';

/**
 * The project's test command: types, lint, format, then every test that this machine can run.
 * Words after `npm test --` go to the test runner, and then only the tests run.
 */
const chosen = process.argv.slice(2);
const modules = path.join(import.meta.dirname, '../node_modules');

const tests = ['playwright', 'test', '--config', 'tests/playwright.config.ts', ...chosen];

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  BULLETIN_BROWSER: findBrowser(),
  // The tests start builds by the dozen: what one of them has compiled, the next need not.
  NODE_COMPILE_CACHE: path.join(modules, '.cache/bulletin/compiled'),
};

process.exitCode = (chosen.length > 0 ? 0 : await runChecks()) || (await runToEnd(tests, 'inherit')).status;

/** Runs the checks side by side, since each keeps one processor busy, and shows what each has to say in one piece. */
async function runChecks(): Promise<number> {
  const running = checks.map((check) => runToEnd(check, 'pipe'));
  for (const check of running) process.stdout.write((await check).printed);
  return (await Promise.all(running)).find(({ status }) => status !== 0)?.status ?? 0;
}

/** Runs a command of an installed package, and keeps what it prints where that is not shown at once. */
function runToEnd(
  [command = '', ...options]: readonly string[],
  output: 'inherit' | 'pipe',
): Promise<{ status: number; printed: string }> {
  const headline = `\n> ${[command, ...options].join(' ')}\n`;
  if (output === 'inherit') process.stdout.write(headline);
  const showsColours = output === 'pipe' && process.stdout.isTTY && process.stdout.hasColors();
  const child = spawn(path.join(modules, '.bin', command), options, {
    stdio: ['inherit', output, output],
    env: { ...environment, ...(showsColours && { FORCE_COLOR: '1' }) },
    // On Windows the commands there are batch files.
    shell: process.platform === 'win32',
  });
  let printed = headline;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status: status ?? 1, printed });
    });
  });
}
