import { defineConfig } from 'playwright/test';

/** The folders mirror who is served: the reader (in a browser), the editor, the deployer; and pure functions. */
export default defineConfig({
  testDir: '.',
  globalSetup: './support/global-setup.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['./support/not-run-reporter.ts']],
  projects: ['unit', 'editor', 'deployer', 'reader'].map((name) => ({ name, testDir: name })),
  use: {
    launchOptions: {
      ...(process.env.BULLETIN_BROWSER !== undefined && { executablePath: process.env.BULLETIN_BROWSER }),
      // A browser that runs as root, as in containers, cannot have its sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
