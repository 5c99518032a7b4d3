import { chromium, type Browser } from 'playwright';

import { findBrowser } from '../support/find-browser.ts';

/**
 * Starts the browser that the tests use.
 * @param environment variables beside those of this process
 * @returns the browser
 */
export function launch(environment: Readonly<Record<string, string>> = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    // Chromium's sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, ...environment },
  });
}
