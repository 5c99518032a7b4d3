import { defineConfig } from 'playwright/test';

import { quickFiles } from './support/quick-files.ts';

/** Files with the longest tests. They begin first, so that no worker is left with one of them when the others end. */
const longest = [
  'deployer/killed',
  'deployer/same-bytes',
  'deployer/kept-files',
  'deployer/plain-astro',
  'deployer/edits',
  'deployer/code-of-others',
  'deployer/published',
  'deployer/sitemap',
  'editor/text',
  'reader/fonts',
].map((file) => `**/${file}.test.ts`);

/** Those that Node's own runner takes. */
const quick = quickFiles.map((file) => `**/${file}`);

/**
 * The folders mirror who is served: the reader (in a browser), the editor, the deployer. Tests that need neither a browser
 * nor a server nor a build run by Node's own runner, those of pure functions in `unit/` all.
 */
export default defineConfig({
  testDir: '.',
  globalSetup: './support/global-setup.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['./support/not-run-reporter.ts']],
  projects: [
    { name: 'longest', testMatch: longest, testIgnore: quick },
    ...['editor', 'deployer', 'reader'].map((name) => ({
      name,
      testDir: name,
      testIgnore: [...longest, ...quick],
    })),
  ],
  use: {
    launchOptions: {
      ...(process.env.BULLETIN_BROWSER !== undefined && { executablePath: process.env.BULLETIN_BROWSER }),
      // A browser that runs as root, as in containers, cannot have its sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
