import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { findBrowser } from './support/find-browser.ts';

/**
 * The project's test command: types, lint, format, then every test that this machine can run.
 * Words after `npm test --` go to the test runner, and then only the tests run.
 */
const chosen = process.argv.slice(2);
const binaries = path.join(import.meta.dirname, '../node_modules/.bin');
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BULLETIN_BROWSER: findBrowser() };

const steps = [
  ...(chosen.length > 0
    ? []
    : [
        ['astro', 'check'],
        ['eslint', '.'],
        ['prettier', '--check', '.'],
      ]),
  ['playwright', 'test', '--config', 'tests/playwright.config.ts', ...chosen],
];

for (const [command = '', ...options] of steps) {
  process.stdout.write(`\n> ${[command, ...options].join(' ')}\n`);
  const { status } = spawnSync(path.join(binaries, command), options, {
    stdio: 'inherit',
    env: environment,
    // On Windows the commands there are batch files.
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
