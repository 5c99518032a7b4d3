import { readFileSync } from 'node:fs';
import path from 'node:path';

import { preparePreview } from '../../src/tools/preview/prepare-preview.ts';
import { rememberNothing } from '../../src/tools/preview/remembered.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { deskOn } from '../support/desk.ts';
import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyLanguages } from '../support/languages.ts';
import { build } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

/** Texts that were left half done, each in another state of disrepair. */
const halfDone = {
  'a bracket that is never closed':
    '---\nstate: draft\ntitle: "Measles"\nsummary: "Soon."\n---\n\nThe campaign { begins.\n',
  'fields that cannot be read':
    '---\ntitle: "Surua\nstate: draft\nsummary: Kampeni: kesho\n---\n\nKampeni.\n',
  'conflict markers':
    '---\n<<<<<<< HEAD\nstate: review\ntitle: "Roads"\n=======\ntitle: "A road"\n>>>>>>> other\n---\n\nRoads.\n',
  'another language throughout':
    '---\nstate: draft\ntitle: "A new well"\nsummary: "The village has twelve wells now."\nfigures: { wells: "wells in the village" }\nfiguresCaption: "Counted by the village council."\n---\n\nThe village has twelve wells now.\n\nThe newest lies beside the school.\n',
  'figures that are missing':
    '---\nstate: draft\ntitle: "Mavuno"\nsummary: "Mavuno ni mengi."\n---\n\nWakulima walivuna magunia mengi.\n',
};

const files = {
  'content/bulletins/measles/bulletin.yaml':
    '<<<<<<< HEAD\npublished: 2026-03-03\n=======\npublished: 2026-03-04\n>>>>>>> other\n',
  'content/bulletins/measles/en.mdx': halfDone['a bracket that is never closed'],
  'content/bulletins/measles/sw.mdx': halfDone['fields that cannot be read'],
  'content/bulletins/roads/bulletin.yaml': 'published: 2026-03-02\n',
  'content/bulletins/roads/en.mdx': halfDone['conflict markers'],
  'content/bulletins/new-well/is.mdx': halfDone['another language throughout'],
};

const harvest = 'content/bulletins/harvest';

test('what is left half done leaves no trace while others write, correct and publish', async () => {
  const before = await tinyBuilt();
  const site = copySite('tiny', ['en', 'sw']);
  copyLanguages(site.folder, ['is']);
  site.replace('locales/is/locale.json', '{', '{ "state": "draft",');
  for (const [file, text] of Object.entries(files)) site.write(file, text);
  expect(await deskOn(site, 'new', 'language', 'fr')).toMatchObject({ status: 0 });
  expect(await deskOn(site, 'new', 'translation', 'new-well', 'fr')).toMatchObject({ status: 0 });

  const built = await build(site);
  expect(built).toMatchObject({ status: 0, stderr: '' });
  expect(built.stdout).toContain('dist holds 1 bulletin in 2 translations and 2 languages.\n');
  expect(built.stdout).toContain(
    '5 texts are not ready, and not in it: npm run desk -- status names them.\n',
  );
  expect(hashFolder(site.out)).toBe(hashFolder(before.out));

  // A bulletin is written, its translation is not; and another one is corrected.
  expect(await deskOn(site, 'new', 'bulletin', 'harvest', '--date', '2026-03-05')).toMatchObject({
    status: 0,
  });
  site.write(`${harvest}/bulletin.yaml`, 'published: 2026-03-05\nfigures:\n  - { id: sacks, value: 340 }\n');
  site.write(
    `${harvest}/en.mdx`,
    '---\nstate: draft\ntitle: "The harvest"\nsummary: "The harvest is in."\nfigures: { sacks: "sacks of maize" }\nfiguresCaption: "Counted at the mill."\n---\n\nFarmers brought in 340 sacks of maize.\n',
  );
  site.write(`${harvest}/sw.mdx`, halfDone['figures that are missing']);
  expect(await deskOn(site, 'ready', 'harvest', 'en')).toEqual({
    status: 0,
    stdout: `${harvest}/en.mdx is ready. The next npm run build publishes it.\n`,
    stderr: '',
  });
  for (const [tag, from, to] of [
    ['en', 'beside the school', 'behind the school'],
    ['sw', 'kando ya shule', 'nyuma ya shule'],
  ] as const)
    site.replace(`content/bulletins/new-well/${tag}.mdx`, from, to);
  expect(await deskOn(site, 'fresh', 'new-well', 'sw')).toMatchObject({ status: 0 });

  const checked = await deskOn(site, 'check');
  expect(checked.status).toBe(0);
  expect(checked.stdout).toMatch(
    /^Not ready, which stops nobody:\n(?: {2}\S+: [^\n]+\n)+\nNo errors and no warnings\. /,
  );
  const json = JSON.parse((await deskOn(site, 'check', '--json')).stdout) as { findings: Finding[] };
  expect(json.findings.filter(({ draft }) => draft !== true)).toEqual([]);
  const broken = new Set(json.findings.map(({ file }) => file));
  for (const file of [...Object.keys(files), `${harvest}/sw.mdx`].filter(
    (each) => !each.endsWith('roads/bulletin.yaml'),
  ))
    expect(broken).toContain(file);

  const { made } = await preparePreview(site.folder, rememberNothing());
  const seenOn = (route: string) =>
    /Preview: findings of [^<]*/.exec(made?.preview?.withFindings(route, '<body>') ?? '')?.[0];
  for (const route of ['/', '/en/', '/sw/', '/en/follow/', '/en/new-well/', '/sw/new-well/', '/en/harvest/'])
    expect(seenOn(route), route).toBeUndefined();
  for (const route of ['/en/measles/', '/sw/measles/', '/en/roads/', '/is/new-well/', '/sw/harvest/'])
    expect(seenOn(route), route).toBeDefined();

  const published = await build(site);
  expect(published).toMatchObject({ status: 0, stderr: '' });
  expect(published.stdout).toContain('dist holds 2 bulletins in 3 translations and 2 languages.\n');
  const page = (file: string) => readFileSync(path.join(site.out, file), 'utf8');
  expect(page('en/harvest/index.html')).not.toContain('/sw/harvest/');
  expect(page('sw/new-well/index.html')).toContain('nyuma ya shule');
  for (const file of [
    'en/index.html',
    'sw/index.html',
    'en/feed.xml',
    'sw/feed.json',
    'sitemap.xml',
    'index.html',
  ])
    expect(page(file)).not.toMatch(/measles|roads|Mavuno|\/fr\//i);

  const { status, stdout } = await deskOn(site, 'status');
  expect(status).toBe(0);
  // How many problems each has is the concern of other tests.
  const plain = stdout
    .replaceAll(/, \d+ (?:error|warning)s?(?=[ ,])/g, '')
    .replaceAll(/ {3,}/g, '  ')
    .replaceAll(/^( {2}\S.* {2})(\S+)\n\1/gm, '$1$2, ');
  expect(plain).toContain(`roads
  review  en (source)
  missing  fr, is, sw

harvest
  draft  sw
  published  en (source)
  missing  fr, is

new-well
  draft  is
  to be written  fr
  published  en (source), sw

measles
  draft  en, sw
  missing  fr, is

4 bulletins; texts: 1 review, 4 draft, 1 to be written, 3 published, 7 missing;
0 errors`);
});
