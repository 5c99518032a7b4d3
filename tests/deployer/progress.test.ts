import { cpSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { neverBuilt } from '../support/never-built.ts';
import { buildAlone, runAlone } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

const preload = (name: string) => `--import=${new URL(`../support/${name}.ts`, import.meta.url).href}`;

test('what takes long shows how far it is, and a build ends with what it has changed', async () => {
  const [tiny, site] = [await tinyBuilt(), neverBuilt(copySite('tiny', ['en', 'sw']))];
  cpSync(tiny.out, site.out, { recursive: true });
  const all = filesBelow(site.out).length - 1;
  site.replace('content/bulletins/new-well/bulletin.yaml', 'published: 2026', 'published: 2025');
  const { status, stdout, stderr } = await buildAlone(site, {
    environment: {
      // A second of this clock is a millisecond, so all takes long.
      NODE_OPTIONS: preload('fast-clock'),
    },
    withProgress: true,
  });
  expect(status, stderr).toBe(0);
  const shown = stderr.trimEnd().split('\n');
  expect(
    shown.filter((line) => !/^[A-Z][a-z ]+(?:: \d+ of \d+(?:, about \d+ \w+ left)?)? …$/.test(line)),
  ).toEqual([]);
  for (const doing of [
    'Checking bulletins: 1 of 1',
    'Rendering pages: ',
    'Drawing preview cards: ',
    'Finishing pages: ',
  ])
    expect(shown.filter((line) => line.startsWith(doing)).length, doing).toBeGreaterThan(0);
  const changed = /^(\d+) files made, (\d+) kept, (\d+) removed, in \d+\.\d s\.\n$/m
    .exec(stdout)
    ?.slice(1)
    .map(Number);
  const [made = 0, kept = 0, removed = 0] = changed ?? [];
  // The cards tell the day, and have other names; so have typefaces of its digits.
  expect(kept + made).toBe(all);
  expect(removed).toBeGreaterThanOrEqual(2);
  expect(made).toBeGreaterThan(1);
  expect(kept).toBeGreaterThan(1);
  expect(path.basename(site.out)).toBe('dist');
});

test('a check shows its progress beside its answer, and with --quiet neither, where all is well', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const { folder } = site;
  // So that nothing is known of it.
  site.replace('content/bulletins/new-well/bulletin.yaml', 'published', `# ${String(Date.now())}\npublished`);
  const check = (...words: string[]) =>
    runAlone('src/tools/desk/main.ts', ['check', '--site', folder, ...words], {
      environment: { NODE_OPTIONS: preload('fast-clock') },
      withProgress: true,
    });
  const [json, quiet] = await Promise.all([check('--json'), check('--quiet')]);
  expect(json.status).toBe(0);
  expect(JSON.parse(json.stdout)).toEqual({ findings: [] });
  expect(json.stderr).toMatch(/^Checking bulletins: 1 of 1, about \d+ \w+ left …$/m);
  expect(quiet).toEqual({ status: 0, stdout: '', stderr: '' });
});
