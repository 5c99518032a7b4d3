import { readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { makeScratch } from '../support/scratch.ts';
import { start } from '../support/started.ts';

test('npm start builds, says that a port is taken, and prints an address for each language that answers', async () => {
  const port = 45_321;
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, 'localhost', () => resolve()));
  const project = copyProject();
  // Served through a link as well as from a folder.
  const served = makeScratch();
  symlinkSync(served, path.join(project, 'dist'), 'junction');
  const environment = { PORT: String(port), SITE_URL: 'https://host.example/a/b/' };
  const site = start('src/tools/preview/start.ts', environment, project);
  try {
    const printed = await site.prints(/gu {2}http\S+ {2}ગુજરાતી\n/);
    expect(printed).toContain(`Port ${String(port)} is taken; this is port ${String(port + 1)}.\n`);
    const addresses = [...printed.matchAll(/^ {2}(\S+) +(http:\S+) {2}/gm)].map(([, locale, url]) => [
      locale,
      url,
    ]);
    expect(addresses).toEqual(
      ['en', 'is', 'sw', 'bn', 'gu'].map((locale) => [
        locale,
        `http://localhost:${String(port + 1)}/a/b/${locale}/`,
      ]),
    );
    for (const [locale, url] of addresses) {
      const answer = await fetch(url ?? '');
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(`<html lang="${locale ?? ''}"`);
    }
    expect(readdirSync(served)).toContain('index.html');
  } finally {
    await site.stop();
    other.close();
  }
});

test('a build of a placeholder address says so in one line, one of a real address does not', async () => {
  const project = copyProject();
  const placeholder = start('src/tools/build/main.ts', {}, project);
  const line =
    'Follow codes, feeds and canonical links carry the placeholder https://bulletin.example/: set "url" in content/site.yaml.\n';
  expect(await placeholder.prints(line)).toContain(
    `dist holds 1 bulletin in 5 translations and 5 languages.\n${line}`,
  );
  await placeholder.stop();
});
