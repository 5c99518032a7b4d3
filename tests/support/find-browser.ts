import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright';

const systemNames = [
  // Without windows of its own it opens a tab in half the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const systemFiles = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium for the tests: one named in `BULLETIN_BROWSER`, Playwright's own, the system's; else installs
 * one by Playwright's download or, where it runs as root on Debian, by a package.
 * @returns path of the program
 * @throws where none is there and none can be installed
 */
export function findBrowser(): string {
  const named = process.env.BULLETIN_BROWSER;
  if (named !== undefined && named !== '') return namedBrowser(named);
  return playwrightBrowser() ?? systemBrowser() ?? installedBrowser();
}

function namedBrowser(named: string): string {
  if (existsSync(named)) return named;
  throw new Error(
    `BULLETIN_BROWSER names ${named}, which is not there. Name a Chromium or Chrome, or unset it.`,
  );
}

function playwrightBrowser(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = systemNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...systemFiles].find((file) => existsSync(file));
}

function installedBrowser(): string {
  process.stdout.write('No Chromium was found; installing one for the tests.\n');
  const playwright = path.join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  attempt(process.execPath, [playwright, 'install', 'chromium']);
  const own = playwrightBrowser();
  if (own !== undefined) return own;
  if (process.getuid?.() === 0) {
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']);
    if (systemBrowser() === undefined) attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const system = systemBrowser();
  if (system !== undefined) return system;
  throw new Error('The tests need a browser: install Chromium or Chrome, or name one in BULLETIN_BROWSER.');
}

function attempt(command: string, options: readonly string[]): void {
  spawnSync(command, options, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 240_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
