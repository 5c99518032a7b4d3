import { readFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { publishedRoutes } from '../../src/outputs/published-routes.ts';
import { standingLinks } from '../../src/publication/standing-links.ts';
import { announce } from '../../src/tools/build/announce.ts';
import { takenAway } from '../../src/tools/build/lost-addresses.ts';
import { prepare } from '../../src/tools/build/prepare.ts';
import { preparePreview } from '../../src/tools/preview/prepare-preview.ts';
import { rememberNothing } from '../../src/tools/preview/remembered.ts';
import { deskOn, withoutNames } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import type { TestSite } from '../support/site.ts';
import { about, standingSite } from '../support/standing.ts';

const routesOf = (site: TestSite) =>
  publishedRoutes(check({ siteFolder: site.folder }).publication)
    .map(({ route }) => route)
    .filter((route) => route.includes('about'));

/** What a check says of a site, each finding in one line. */
const saidOf = (site: TestSite) =>
  check({ siteFolder: site.folder }).findings.map(
    ({ rule, severity, file, line }) => `${file}:${String(line)} ${severity} ${rule}`,
  );

test('a standing page is published in its languages alone: a page for each, and no feed, card or file', () => {
  const site = standingSite();
  expect(saidOf(site)).toEqual([]);
  expect(routesOf(site)).toEqual(['/en/about/', '/sw/about/']);
});

test('a site without standing pages is as it was', () => {
  const site = standingSite();
  site.remove('content/pages');
  expect(saidOf(site)).toEqual([]);
  expect(routesOf(site)).toEqual([]);
});

test('a translation is held against its source text, passage by passage', async () => {
  const site = standingSite();
  site.replace(`${about}/sw.mdx`, 'siku 3', 'siku 4');
  site.replace(`${about}/sw.mdx`, 'Makosa', 'Makosa  yetu');
  expect(saidOf(site)).toEqual([`${about}/sw.mdx:11 error figures/changed`]);
  const { status, stdout } = await deskOn(site, 'check', 'about', 'sw');
  expect(status).toBe(1);
  expect(withoutNames(stdout)).toContain(`${about}/sw.mdx:11  error  figures/changed`);
});

for (const [name, from, to, said] of [
  ['labels of figures', 'title: "About', 'figures: { wells: "wells" }\ntitle: "About', 'figures/unknown'],
  ['a link that leads nowhere', '/en/new-well/', '/en/old-well/', 'content/broken-link'],
  ['a field that is none', 'summary:', 'sumary:', 'fields/unknown'],
] as const) {
  test(`a standing page is refused for ${name}`, () => {
    const site = standingSite();
    site.replace(`${about}/en.mdx`, from, to);
    expect(saidOf(site).filter((line) => line.startsWith(`${about}/en.mdx`))).toEqual([
      expect.stringContaining(said),
    ]);
  });
}

test('a text that cannot be read is left out, and all else goes out', async () => {
  const site = standingSite();
  site.replace(`${about}/sw.mdx`, 'summary:', 'sumary:');
  const { made, held } = await prepare({ siteFolder: site.folder, holdBackFrom: () => true });
  expect(held.map(({ slug, locales }) => ({ slug, locales }))).toEqual([{ slug: 'about', locales: ['sw'] }]);
  expect(made?.publication.pages.map(({ translations }) => translations.length)).toEqual([1]);
  expect(made?.publication.heldPages.map(({ file }) => file)).toEqual([`${about}/sw.mdx`]);
  expect(made?.publication.bulletins.map(({ translations }) => translations.length)).toEqual([2]);
});

test('a standing page and a bulletin of one name are told of on both sides', () => {
  const site = standingSite();
  for (const file of ['bulletin.yaml', 'en.mdx', 'sw.mdx'])
    site.write(`content/bulletins/about/${file}`, site.read(`content/bulletins/new-well/${file}`));
  const errors = saidOf(site).filter((line) => line.includes(' error '));
  expect(errors).toEqual([
    'content/bulletins/about/en.mdx:0 error address/doubled',
    'content/bulletins/about/sw.mdx:0 error address/doubled',
    `${about}/en.mdx:0 error address/doubled`,
    `${about}/sw.mdx:0 error address/doubled`,
  ]);
  // As a draft the page takes nobody's address, and the bulletin of its name goes out.
  for (const tag of ['en', 'sw']) site.replace(`${about}/${tag}.mdx`, '---\n', '---\nstate: draft\n');
  const { publication } = check({ siteFolder: site.folder });
  expect(publication.bulletins.map(({ slug }) => slug).sort()).toEqual(['about', 'new-well']);
  expect(publication.pages).toEqual([]);
});

test('a standing page takes no name that is kept, and no file that is none of its texts', () => {
  const site = standingSite();
  site.write('content/pages/follow/en.mdx', site.read(`${about}/en.mdx`));
  site.write('content/pages/notes.txt', 'Notes.');
  site.write(`${about}/bulletin.yaml`, 'published: 2026-01-01\n');
  expect(saidOf(site)).toEqual([
    `${about}/bulletin.yaml:0 error file/unknown`,
    'content/pages/follow/:0 error slug/reserved',
    'content/pages/notes.txt:0 error file/unknown',
  ]);
});

test('a standing page has a text in the language of the publication', () => {
  const site = standingSite();
  site.remove(`${about}/en.mdx`);
  expect(saidOf(site)).toContain(`${about}/:0 error source-text/missing`);
});

test('a source text that changes makes its translations stale, until somebody has looked at them', async () => {
  const site = standingSite();
  site.replace(`${about}/en.mdx`, 'what we see', 'what we hear');
  expect(saidOf(site)).toEqual([`${about}/sw.mdx:4 warning freshness/stale`]);
  expect((await deskOn(site, 'status')).stdout).toContain('about\n  stale      sw\n  published  en (source)');
  const { stdout } = await deskOn(site, 'fresh', 'about', 'sw');
  expect(stdout).toContain(`${about}/sw.mdx is noted as a translation of ${about}/en.mdx`);
  expect(saidOf(site)).toEqual([]);
});

test('status --json lists standing pages by themselves', async () => {
  const { stdout } = await deskOn(standingSite(), 'status', '--json');
  const { bulletins, pages } = JSON.parse(stdout) as Record<'bulletins' | 'pages', { slug: string }[]>;
  expect(bulletins.map(({ slug }) => slug)).toEqual(['new-well']);
  expect(pages).toEqual([expect.objectContaining({ slug: 'about', published: null, sourceLocale: 'en' })]);
});

test('new page begins one, which is a draft until it is ready', async () => {
  const site = standingSite();
  const file = 'content/pages/privacy/en.mdx';
  expect(await deskOn(site, 'new', 'page', 'privacy')).toMatchObject({ status: 0, stderr: '' });
  expect(saidOf(site)).toEqual([`${file}:0 warning text/to-be-written`]);
  site.write(
    file,
    site
      .read(file)
      .replaceAll('""', '"Privacy"')
      .replace(/\{.*\}/, 'We count nobody.'),
  );
  const { stdout } = await deskOn(site, 'ready', 'privacy', 'en');
  expect(stdout).toContain(`${file} is ready. The next npm run build publishes it.`);
  expect(publishedRoutes(check({ siteFolder: site.folder }).publication)).toContainEqual(
    expect.objectContaining({ route: '/en/privacy/' }),
  );
  expect(await deskOn(site, 'new', 'page', 'about')).toMatchObject({ status: 1 });
  expect(await deskOn(site, 'new', 'page', 'new-well')).toMatchObject({ status: 1 });
  expect(await deskOn(site, 'new', 'bulletin', 'about')).toMatchObject({ status: 1 });
});

for (const version of ['1.2', '2.1']) {
  test(`a standing page goes out as XLIFF ${version} and comes back`, async () => {
    const site = standingSite();
    const file = path.join(site.folder, '../about.xlf');
    const sent = await deskOn(site, 'export', 'about', 'sw', '--xliff', version, '--to', file);
    expect(sent.stdout).toContain('5 passages from "en" to "sw", 5 of them translated.');
    const before = site.read(`${about}/sw.mdx`);
    site.replace(`${about}/sw.mdx`, 'Makosa', 'Dosari');
    expect(await deskOn(site, 'import', file)).toMatchObject({ status: 0 });
    expect(site.read(`${about}/sw.mdx`)).toBe(before);
    const begun = await deskOn(site, 'export', 'about', 'is', '--to', path.join(site.folder, '../is.xlf'));
    expect(begun.stdout).toContain('5 passages from "en" to "is", 0 of them translated.');
    expect(readFileSync(path.join(site.folder, '../is.xlf'), 'utf8')).toContain('About us');
  });
}

test('the preview shows a standing page, whatever is wrong with it, with what was found', async () => {
  const site = standingSite();
  site.replace(`${about}/sw.mdx`, 'Tuandikie', '<Note>Tuandikie');
  const { made } = await preparePreview(site.folder, rememberNothing());
  const shown = made?.preview?.paths['bulletin-page']?.filter(({ params }) => params.slug === 'about') ?? [];
  expect(shown.map(({ params }) => params.locale)).toEqual(['en', 'sw']);
  const page = (route: string) => made?.preview?.withFindings(route, '<body></body>');
  expect(page('/sw/about/')).toContain('In the text below');
  expect(page('/sw/new-well/')).toBe('<body></body>');
});

test('where a language lacks the page, its foot leads to the source text', () => {
  const { publication } = check({ siteFolder: standingSite().folder });
  const feet = publication.locales.map((locale) =>
    standingLinks(publication, locale).map(({ title, route }) => `${title} ${route}`),
  );
  expect(feet).toEqual([['About us /en/about/'], ['About us /en/about/'], ['Kuhusu sisi /sw/about/']]);
});

test('a build says what standing pages tell readers in vain', async () => {
  const site = standingSite();
  const announced = async () => {
    const { made } = await prepare({ siteFolder: site.folder });
    return made === undefined
      ? ''
      : announce({ ...made, cards: { byPage: new Map(), cardless: [] } }, 'dist');
  };
  expect(await announced()).toContain(
    'Standing pages tell readers that "publisher" and "contact" are not given: set them in content/site.yaml.',
  );
  site.replace('content/site.yaml', 'name:', 'contact: news@example.org\nname:');
  expect(await announced()).toContain('tell readers that "publisher" is not given: set it in');
  site.remove('content/pages');
  expect(await announced()).not.toContain('publisher');
});

test('a standing page that was published and waits now is asked about', () => {
  const site = standingSite();
  site.replace(`${about}/sw.mdx`, '---\n', '---\nstate: draft\n');
  const { publication } = check({ siteFolder: site.folder });
  expect(takenAway(publication, new Map([['sw/about/index.html', '']]))).toEqual([
    expect.objectContaining({ rule: 'address/taken-away', hint: 'Make it ready again.' }),
  ]);
});
