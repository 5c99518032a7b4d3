import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import sharp from 'sharp';

import { check } from '../../src/check/check.ts';
import { coverage } from '../../src/site/typefaces/coverage.ts';
import { toSfnt, toWoff2 } from '../../src/site/typefaces/sfnt.ts';
import { subset } from '../../src/site/typefaces/subset.ts';
import { facesIn, wordsOf } from '../support/faces-in.ts';
import { expect, test } from '../support/fixtures.ts';
import { build } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { serve } from '../support/serve.ts';
import { shaper } from '../support/shape.ts';
import { copySite } from '../support/site.ts';
import { withoutHinting } from '../support/unhinted.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

const { resolve } = createRequire(import.meta.url);
const cities = copySite('cities');
const { publication } = check({ siteFolder: cities.folder });
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text that one font draws alone: those that it holds all characters of. */
function wordsIn(text: string, script: RegExp): string[] {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  return [...new Set(words.filter((word) => script.test(word)))];
}

const scripts = [
  {
    locale: 'bn',
    script: /^[\p{Script=Bengali}\u200C\u200D]+$/u,
    file: 'noto-serif-bengali-bengali-400-normal',
  },
  {
    locale: 'gu',
    script: /^[\p{Script=Gujarati}\u200C\u200D]+$/u,
    file: 'noto-serif-gujarati-gujarati-400-normal',
  },
  { locale: 'is', script: /^[\p{Script=Latin}]+$/u, file: 'source-serif-4-latin-400-normal' },
] as const;

function wholeFont(file: string, weight = '400'): Buffer {
  return readFileSync(
    resolve(
      `@fontsource/${file.replace(/-(?:bengali|gujarati|latin)-400-normal$/, '')}/files/${file.replace('400', weight)}.woff2`,
    ),
  );
}

for (const { locale, script, file } of scripts) {
  test(`${locale}: every published word is shaped with the shipped font as with the whole one`, async ({
    published,
  }) => {
    const { out } = published.site;
    const faces = facesIn(out, locale);
    for (const [weight, least] of [
      ['400', 150],
      ['600', 20],
    ] as const) {
      const shipped = faces.find((face) => face.weight === weight);
      if (shipped === undefined) throw new Error(`There is no font of weight ${weight} for ${locale}.`);
      const whole = await shaper(wholeFont(file, weight));
      const small = await shaper(readFileSync(shipped.file));
      const words = wordsIn(wordsOf(out, locale).get(`${weight} normal`) ?? '', script);
      expect(words.length).toBeGreaterThan(least);
      for (const word of words) {
        expect(small(word), word).toEqual(whole(word));
        expect(
          small(word).some(({ isMissing }) => isMissing),
          word,
        ).toBe(false);
      }
    }
  });
}

/** The share of pixels that differ. */
async function differing(a: Buffer, b: Buffer): Promise<number> {
  const [first, second] = await Promise.all(
    [a, b].map((picture) => sharp(picture).removeAlpha().raw().toBuffer()),
  );
  if (first === undefined || second?.length !== first.length) return 1;
  return first.filter((value, index) => value !== second[index]).length / first.length;
}

for (const locale of ['gu', 'is'] as const) {
  test(`${locale}: the text is drawn pixel for pixel as with the whole fonts`, async ({
    playwright,
    launchOptions,
    published,
  }) => {
    const environment = { ...process.env, ...withoutHinting() };
    const browser = await playwright.chromium.launch({ ...launchOptions, env: environment });
    // A copy: its fonts will be changed.
    const out = makeScratch();
    cpSync(published.site.out, out, { recursive: true });
    const served = await serve(out);
    const shoot = async () => {
      const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
      await page.goto(`${served.url}${locale}/demonstration-cities/`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const picture = await page.screenshot({ fullPage: true });
      await page.close();
      return picture;
    };
    const shipped = await shoot();
    const faces = facesIn(out, locale);
    const replaced = new Set<string>();
    for (const { file, weight, style, family } of faces) {
      const held = await coverage(readFileSync(file));
      const { faces: named = [] } = publication.scripts[family.slice(-4)] ?? {};
      const candidates = named.filter((face) => face.weight === weight && face.style === style);
      for (const whole of candidates.map((face) => readFileSync(resolve(face.file)))) {
        if (held.isSubsetOf(await coverage(whole))) {
          writeFileSync(file, whole);
          replaced.add(file);
          break;
        }
      }
    }
    expect([...replaced]).toEqual(faces.map(({ file }) => file));
    expect(await differing(await shoot(), shipped)).toBe(0);
    // What is compared are these fonts: without their rules, letters stand otherwise.
    for (const { file } of faces) {
      const font = await toSfnt(readFileSync(file));
      const kept = { characters: [...(await coverage(font))], glyphs: [], features: [] };
      writeFileSync(file, await toWoff2(await subset(font, kept)));
    }
    expect(await differing(await shoot(), shipped)).toBeGreaterThan(0.01);
    await browser.close();
    served.stop();
  });
}

test('a page fetches few faces, and none that it does not name', async ({ browser, published }) => {
  for (const [locale, most] of Object.entries({ en: 4, is: 4, sw: 4, bn: 5, gu: 5 })) {
    const page = await browser.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fetched.push(new URL(request.url()).pathname);
    });
    await page.goto(`${published.served.url}${locale}/demonstration-cities/`);
    await page.evaluate(() => document.fonts.ready);
    const html = readFileSync(
      path.join(published.site.out, locale, 'demonstration-cities/index.html'),
      'utf8',
    );
    expect(fetched.length, locale).toBeGreaterThan(0);
    expect(fetched.length, locale).toBeLessThanOrEqual(most);
    for (const route of fetched) expect(html).toContain(route);
    await page.close();
  }
});

/** The characters that some fonts hold together. */
async function heldBy(files: readonly string[]): Promise<Set<string>> {
  const held = await Promise.all(files.map((file) => coverage(readFileSync(file))));
  return new Set(held.flatMap((characters) => [...characters]));
}

test('a new letter comes with the next build, wherever it stands, and a font in the folder of a language is cut', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const tiny = await tinyBuilt();
  const page = (out: string) => readFileSync(path.join(out, 'en/new-well/index.html'), 'utf8');
  const letters = ['Æ', 'Ĝ', 'Ŵ', 'Ž', 'Ŋ'] as const;
  const [text, label, publisher, channel, told] = letters;
  site.replace('content/bulletins/new-well/en.mdx', 'the school', `the school of ${text}gir`);
  site.replace('content/bulletins/new-well/en.mdx', 'wells in the village', `wells in ${label}`);
  site.replace(
    'content/site.yaml',
    'sourceLocale',
    `publisher: { en: "${publisher}" }\nchannels: [{ name: "${channel}", url: "https://a.example/" }]\nsourceLocale`,
  );
  // Nothing but a script shows it.
  site.replace('locales/en/ui.json', '"copied": "', `"copied": "${told} `);
  site.write('locales/sw/Own.woff2', wholeFont('source-serif-4-latin-400-normal'));
  expect((await build(site)).status).toBe(0);
  const fontsOf = (html: string) => [...html.matchAll(/\/fonts\/\w+\.woff2/g)].map(([route]) => route);
  expect(fontsOf(page(site.out))).not.toEqual(fontsOf(page(tiny.out)));
  const held = (out: string) => {
    const pages = ['new-well', 'follow'].map((name) =>
      readFileSync(path.join(out, `en/${name}/index.html`), 'utf8'),
    );
    return heldBy(pages.flatMap(fontsOf).map((route) => path.join(out, route)));
  };
  const before = await held(tiny.out);
  expect(letters.filter((letter) => before.has(letter))).toEqual([]);
  const after = await held(site.out);
  expect(letters.filter((letter) => !after.has(letter))).toEqual([]);
  const swahili = readFileSync(path.join(site.out, 'sw/new-well/index.html'), 'utf8');
  expect(fontsOf(swahili)).toHaveLength(1);
  expect(swahili).toContain('font-weight:100 900');
});

test('a script without a typeface is told of in one line, and a broken font is refused', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('locales/sw/locale.json', 'Latn', 'Cyrl');
  const { status, stdout } = await build(site);
  expect(status).toBe(0);
  expect(stdout).toContain(
    "No typeface for the script Cyrl (sw): readers see their device's own, and its texts have no preview cards.\n",
  );
  site.write('locales/sw/Own.woff2', 'not a font');
  const broken = await build(site);
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain(
    'locales/sw/Own.woff2  error  fonts/unreadable\n  The typeface locales/sw/Own.woff2 cannot be read.\n',
  );
});
