import { cpSync, existsSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';

import { anyPort } from '../support/any-port.ts';
import { expect, test } from '../support/fixtures.ts';
import { hostileRequests } from '../support/hostile-requests.ts';
import { copyProject } from '../support/project.ts';
import { askRaw, rawRequest } from '../support/raw-request.ts';
import { copySite, projectFolder } from '../support/site.ts';
import { start, startPreview } from '../support/started.ts';

/** The project with the tiny site as its own: `npm start` knows no other. */
function tinyProject(): string {
  const project = copyProject();
  const content = path.join(project, 'content');
  rmSync(content, { recursive: true });
  cpSync(path.join(projectFolder, 'tests/sites/tiny/content'), content, { recursive: true });
  return project;
}

/** Sends every hostile request, and after each asks for a page. */
async function withstands(port: number, base: string): Promise<void> {
  for (const [name, bytes, ...expected] of hostileRequests(base)) {
    const { status, answer } = await askRaw(port, bytes);
    expect(expected, `${name}: ${answer.slice(0, 500)}`).toContain(status);
    expect(answer, name).not.toMatch(/\n\s+at .+:\d+:\d+/);
  }
  await hangUp(port, base);
  expect((await askRaw(port, rawRequest(`${base}en/`))).status).toBe(200);
}

/** Asks for many pages, and reads none of them to its end. */
async function hangUp(port: number, base: string): Promise<void> {
  const once = () =>
    new Promise<void>((resolve) => {
      const socket = connect(port, 'localhost', () => socket.write(rawRequest(`${base}en/`).repeat(20)));
      socket.once('data', () => socket.resetAndDestroy());
      socket.once('close', () => resolve());
    });
  await Promise.all(Array.from({ length: 10 }, once));
}

test('npm run dev answers every hostile request, and lives on', async () => {
  const port = await anyPort();
  const { folder } = copySite('tiny', ['en', 'sw']);
  const server = startPreview(folder, { PORT: String(port) });
  try {
    await server.prints('http://localhost');
    await withstands(port, '/');
  } finally {
    await server.stop();
  }
});

test('npm start answers every hostile request, and lives on beside a file that cannot be read', async () => {
  const port = await anyPort();
  const project = tinyProject();
  const environment = { SITE_URL: 'https://host.example/a/b/', PORT: String(port) };
  const server = start('src/tools/preview/start.ts', environment, project);
  try {
    await server.prints('http://localhost');
    await withstands(port, '/a/b/');
    if (process.platform !== 'win32') {
      // What is no file cannot be opened as one, whoever asks.
      const unreadable = createServer().listen(path.join(project, 'dist/x.png'));
      await expect.poll(() => existsSync(path.join(project, 'dist/x.png'))).toBe(true);
      expect((await askRaw(port, rawRequest('/a/b/x.png'))).status).toBe(0);
      unreadable.close();
    }
    expect((await askRaw(port, rawRequest('/a/b/en/'))).status).toBe(200);
  } finally {
    await server.stop();
  }
});
