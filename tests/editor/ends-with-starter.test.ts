import { spawn } from 'node:child_process';
import path from 'node:path';

import { expect, test } from '../support/fixtures.ts';
import { projectFolder } from '../support/site.ts';

test.skip(process.platform === 'win32', 'Windows ends all programs of a console with it');

const module = path.join(projectFolder, 'src/tools/preview/end-with-starter.ts');
/** Goes on for ever, as a preview does, and says its number. */
const preview = `
  const { endWithStarter } = await import(${JSON.stringify(module)});
  endWithStarter();
  setInterval(() => undefined, 1000);
  console.log('pid ' + process.pid);`;
/** As npm does: starts a shell that starts the preview and waits for it. */
const npm = `
  const { spawn } = require('node:child_process');
  const command = '"$NODE" --input-type=module -e "$PREVIEW"; true';
  spawn('sh', ['-c', command], { stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'dev' } });`;

/** Starts a preview by a stand-in for npm. */
async function start() {
  const child = spawn(process.execPath, ['-e', npm], {
    env: { ...process.env, NODE: process.execPath, PREVIEW: preview },
  });
  const pid = await new Promise<number>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      const [, number] = /pid (\d+)/.exec(String(text)) ?? [];
      if (number !== undefined) resolve(Number(number));
    });
  });
  return { child, isRunning: () => isRunning(pid) };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a preview ends when npm, which started it, is ended alone', async () => {
  const { child, isRunning } = await start();
  // Long enough for a look at who has started it, to which nothing has happened.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(isRunning()).toBe(true);
  child.kill('SIGKILL');
  await expect.poll(isRunning, { timeout: 15_000 }).toBe(false);
});

test('a preview ends when what holds the other end of its input is gone', async () => {
  const { child, isRunning } = await start();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(isRunning()).toBe(true);
  child.stdin.end();
  await expect.poll(isRunning, { timeout: 15_000 }).toBe(false);
});

test('a preview that is given no input goes on', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', preview], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(child.exitCode).toBe(null);
  child.kill();
});
