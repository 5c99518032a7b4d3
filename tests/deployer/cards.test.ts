import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import { announce } from '../../src/tools/build/announce.ts';
import { planCards } from '../../src/outputs/card/cards.ts';
import { drawCard } from '../../src/outputs/card/files.ts';
import { drawRootCard } from '../../src/outputs/root-card/files.ts';
import { measures } from '../../src/outputs/card/look.ts';
import { check } from '../../src/check/check.ts';
import { filesBelow, pageRoutes } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { elementsOf, property } from '../support/html.ts';
import { copySite } from '../support/site.ts';

/** What a page tells those that show a preview of it, by the name of each tag; the last where there are several. */
function told(out: string, route: string): Readonly<Record<string, string>> {
  const html = readFileSync(path.join(out, route, route.endsWith('/') ? 'index.html' : ''), 'utf8');
  const metas = elementsOf(html).filter(({ tagName }) => tagName === 'meta');
  return Object.fromEntries(
    metas.map((meta) => [
      property(meta, 'property') ?? property(meta, 'name') ?? '',
      property(meta, 'content') ?? '',
    ]),
  );
}

/** Bytes that a card may have. */
const heaviest = 100_000;

const isCard = (file: string) => /\/card-[\da-f]{16}\.png$/.test(file);

test('every bulletin has a card that its page and its copies name, but where there is no typeface', async ({
  specimen,
}) => {
  const { out, folder } = specimen.site;
  const { publication } = check({ siteFolder: folder, siteUrl: 'https://host.example/a/b/' });
  const named: string[] = [];
  for (const { slug, translations } of publication.bulletins) {
    for (const {
      locale: { tag: locale },
      title,
    } of translations) {
      const route = `/${locale}/${slug}/`;
      const tags = told(out, route);
      expect(tags['og:locale:alternate'], route).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
      expect(told(out, `${route}${slug}-${locale}.html`)['og:image'], route).toBe(tags['og:image']);
      if (locale === 'ar') {
        expect(tags['twitter:card']).toBe('summary');
        expect(Object.keys(tags).filter((name) => name.startsWith('og:image'))).toEqual([]);
        continue;
      }
      expect(tags, route).toMatchObject({
        'twitter:card': 'summary_large_image',
        'og:image:width': '1200',
        'og:image:height': '630',
      });
      expect(tags['og:image:alt'], route).toContain(title);
      const file = (tags['og:image'] ?? '').replace('https://host.example/a/b/', '');
      expect(path.dirname(file)).toBe(`${locale}/${slug}`);
      named.push(file);
      const { format, width, height } = await sharp(path.join(out, file)).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(statSync(path.join(out, file)).size, route).toBeLessThan(heaviest);
    }
  }
  expect(named.length).toBeGreaterThan(6);
  expect(filesBelow(out).filter(isCard)).toEqual(named.sort());
});

test('other pages have no card, and a site for any folder names its cards by the address of the site', ({
  specimen,
  portable,
}) => {
  const { out } = specimen.site;
  for (const route of ['/404.html', '/gu/', '/gu/follow/']) {
    if (route !== '/404.html') expect(told(out, route)['twitter:card'], route).toBe('summary');
    expect(told(out, route)['og:image'], route).toBeUndefined();
  }
  const cards = pageRoutes(out).filter((route) => told(out, route)['og:image'] !== undefined);
  expect(cards.length).toBeGreaterThan(10);
  for (const route of cards) {
    expect(told(portable.site.out, route)['og:image']).toBe(told(out, route)['og:image']);
  }
  expect(filesBelow(portable.site.out).filter(isCard)).toEqual(filesBelow(out).filter(isCard));
});

test('the page of all languages has a card with their names, which grows no new one for the same names', async ({
  specimen,
}) => {
  const { out, folder } = specimen.site;
  const tags = told(out, '/');
  expect(tags['twitter:card']).toBe('summary_large_image');
  for (const name of ['Program Bulletin', 'Kiswahili', 'বাংলা', 'العربية'])
    expect(tags['og:image:alt']).toContain(name);
  const file = (tags['og:image'] ?? '').replace('https://host.example/a/b/', '');
  expect(file).toMatch(/^card-[\da-f]{16}\.png$/);
  const drawn = readFileSync(path.join(out, file));
  const { format, width, height } = await sharp(drawn).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect(drawn.length).toBeLessThan(heaviest);
  const { publication } = check({ siteFolder: folder });
  const { root } = await planCards(publication, folder);
  // Arabic has no typeface here.
  expect(root?.languages.map(({ text }) => text)).toEqual([
    'English',
    'Íslenska',
    'Kiswahili',
    'বাংলা',
    'ગુજરાતી',
  ]);
  expect(`/${file}`).toBe(root?.route);
  expect(root && (await drawRootCard(root)).equals(drawn)).toBe(true);
  const free = await edges(drawn);
  expect(Math.min(...Object.values(free))).toBeGreaterThanOrEqual(cutOff);
});

test('a title with a sign that no typeface holds has no card, which the build says', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/bulletins/new-well/en.mdx', 'A new well', 'A new well 😀 <b>&amp; →');
  const { publication } = check({ siteFolder: site.folder });
  const cards = await planCards(publication, site.folder);
  expect([...cards.byPage.keys()]).toEqual(['/sw/new-well/']);
  expect(cards.cardless).toEqual([{ locale: 'en', texts: 1, lacking: ['→', '😀'] }]);
  expect(announce({ publication, cards, faces: new Map() }, 'dist')).toBe(
    `dist holds 1 bulletin in 2 translations and 2 languages.
No preview card for 1 text in en: its typefaces lack → 😀
`,
  );
});

/** How far from each edge of a card the first pixel is that is no paper, which is at its corner. */
async function edges(file: Buffer, firstRow = 0) {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const paper = data.readUIntBE(0, 3);
  const free = { left: info.width, top: info.height, right: info.width, bottom: info.height };
  for (let at = firstRow * info.width; at < info.width * info.height; at += 1) {
    if (data.readUIntBE(3 * at, 3) === paper) continue;
    const [x, y] = [at % info.width, Math.floor(at / info.width)];
    free.left = Math.min(free.left, x);
    free.top = Math.min(free.top, y);
    free.right = Math.min(free.right, info.width - 1 - x);
    free.bottom = Math.min(free.bottom, info.height - 1 - y);
  }
  return free;
}

/** Pixels at each edge that some services cut off. */
const cutOff = 60;

/** A letter's own white beside it, in pixels. */
const bearing = 8;

test('nothing on a card is near its edge, and it begins at the side that its language begins at', async () => {
  const { folder } = copySite('cities');
  const { publication } = check({ siteFolder: folder });
  const { byPage } = await planCards(publication, folder);
  expect(byPage.size).toBe(5);
  for (const [page, card] of byPage) {
    for (const title of [card.words.title, card.words.title.slice(0, 5), card.words.title.repeat(9)]) {
      const file = await drawCard({ ...card, words: { ...card.words, title } });
      expect(file.length, page).toBeLessThan(heaviest);
      expect(Math.min(...Object.values(await edges(file))), `${page} ${title}`).toBeGreaterThan(cutOff);
    }
  }
  const card = byPage.get('/en/demonstration-cities/');
  if (card === undefined) throw new Error('There is no card.');
  const drawn = (direction: 'ltr' | 'rtl') =>
    drawCard({ ...card, words: { ...card.words, title: 'Wells' }, style: { ...card.style, direction } });
  const belowRules = measures.body.top;
  const [ltr, rtl] = [
    await edges(await drawn('ltr'), belowRules),
    await edges(await drawn('rtl'), belowRules),
  ];
  for (const [start, end] of [
    [ltr.left, ltr.right],
    [rtl.right, rtl.left],
  ]) {
    expect(Math.abs((start ?? 0) - measures.margin)).toBeLessThan(bearing);
    expect(end).toBeGreaterThan(500);
  }
});

test('a card is the same bytes whenever it is drawn, whatever was drawn before', async () => {
  const { folder } = copySite('cities');
  const { publication } = check({ siteFolder: folder });
  const { byPage } = await planCards(publication, folder);
  const again = await planCards(publication, folder);
  for (const [page, card] of byPage) {
    expect(again.byPage.get(page)?.route).toBe(card.route);
    const [first, second] = [await drawCard(card), await drawCard({ ...card, style: { ...card.style } })];
    expect(first.equals(second), page).toBe(true);
  }
});
