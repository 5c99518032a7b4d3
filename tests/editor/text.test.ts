import { existsSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import { lookWithAxe } from '../support/axe.ts';
import { desk } from '../support/desk.ts';
import { filesBelow, hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { elementsOf, property } from '../support/html.ts';
import { build, buildAlone } from '../support/run.ts';
import { serve } from '../support/serve.ts';
import { specimenSite, type TestSite } from '../support/site.ts';

const media = 'content/bulletins/specimen/media';

/** A picture of a colour that no build has made before. */
const noise = {
  width: 900,
  height: 500,
  channels: 3 as const,
  background: { r: process.pid % 256, g: (process.pid >> 8) % 256, b: Math.round(performance.now()) % 256 },
};

/** That site with a wide table, a picture that lies on its side, and another. No build has made either before. */
async function changedSite(): Promise<TestSite> {
  const site = specimenSite();
  const lying = await sharp({ create: { ...noise, width: 60, height: 30 } })
    .withExif({ IFD0: { Make: 'Camera of the editor' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  site.write(`${media}/a phone.jpg`, lying);
  site.write(`${media}/new.png`, await sharp({ create: noise }).png().toBuffer());
  const wide = ['Kind', ...Array.from({ length: 9 }, (_, index) => `Settlement${String(index)}`)];
  const rows = [wide, wide.map(() => '---'), wide].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  site.replace(
    'content/bulletins/specimen/en.mdx',
    '## A heading\n\nThe same',
    `${rows}\n## A heading\n\nThe same`,
  );
  site.replace(
    'content/bulletins/specimen/en.mdx',
    '![The same well](media/well.png)',
    '![The same well](media/well.png)\n\n![Red](media/a%20phone.jpg)\n\n![New](media/new.png)',
  );
  return site;
}

// One build shows all of it, and another at the same time, in a process of its own, gives the same bytes.
test.describe('a text of every construct', () => {
  test.describe.configure({ mode: 'default', timeout: 120_000 });
  let site: TestSite;

  test.beforeAll(async () => {
    const sites = await Promise.all([changedSite(), changedSite()]);
    const environment = { SITE_URL: 'https://host.example/a/b/' };
    const ended = await Promise.all([build(sites[0], environment), buildAlone(sites[1], { environment })]);
    expect(
      ended.map(({ status }) => status),
      ended.map(({ stderr }) => stderr).join('\n'),
    ).toEqual([0, 0]);
    const [first, second] = sites;
    expect(hashFolder(first.out)).toBe(hashFolder(second.out));
    site = first;
  });

  test('in three scripts: pictures load, no page scrolls sideways, axe finds nothing', async ({
    browser,
  }) => {
    const served = await serve(site.out, '/a/b/');
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 }, colorScheme });
      for (const locale of ['en', 'bn', 'ar']) {
        await page.goto(`${served.url}${locale}/specimen/`);
        const picture = page.locator('.picture img').first();
        await picture.scrollIntoViewIfNeeded();
        await expect(picture).toHaveJSProperty('complete', true);
        await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
        const isLatin = locale === 'en';
        await expect(page.locator('.text ol').first()).toHaveCSS(
          'list-style-type',
          isLatin ? 'decimal' : 'digits',
        );
        const sideways = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        expect(sideways, locale).toBe(0);
        expect((await lookWithAxe(page)).found, locale).toEqual([]);
      }
      await page.close();
    }
    served.stop();
  });

  test('what a camera wrote into a picture is left out, and a picture lying on its side is set upright', async () => {
    const html = readFileSync(path.join(site.out, 'en/specimen/index.html'), 'utf8');
    const image = elementsOf(html).find((element) => property(element, 'alt') === 'Red');
    expect(image?.properties).toMatchObject({ width: 30, height: 60 });
    const made = readFileSync(path.join(site.out, String(image?.properties.src).replace('/a/b/', '')));
    const { width, height, exif } = await sharp(made).metadata();
    expect({ width, height, exif }).toEqual({ width: 30, height: 60, exif: undefined });
  });
});

test('a picture is made once for all languages, small, in several widths, named with the base', ({
  specimen: { site },
}) => {
  const files = filesBelow(path.join(site.out, 'media'));
  expect(files.map((file) => file.replace(/^[0-9a-f]{16}/, ''))).toEqual([
    '-1200.webp',
    '-400.webp',
    '-800.webp',
  ]);
  for (const locale of ['en', 'bn', 'ar']) {
    const html = readFileSync(path.join(site.out, locale, 'specimen/index.html'), 'utf8');
    const [image] = elementsOf(html).filter(({ tagName }) => tagName === 'img');
    if (image === undefined) throw new Error(`No picture in ${locale}.`);
    expect(image.properties).toMatchObject({ width: 1280, height: 800, loading: 'lazy', decoding: 'async' });
    expect(property(image, 'alt')).not.toBe('');
    const addresses = String(property(image, 'srcSet')).match(/\/\S+\.webp/g) ?? [];
    expect(addresses).toHaveLength(3);
    for (const address of addresses)
      expect(existsSync(path.join(site.out, address.replace('/a/b/', ''))), address).toBe(true);
  }
});

test('the desk reports a picture of which a part is missing', async () => {
  const site = specimenSite();
  truncateSync(path.join(site.folder, media, 'well.png'), 4000);
  const { status, stdout } = await desk('check', '--json', '--site', site.folder);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; file: string; severity: string }[] };
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'content/picture-broken', file: `${media}/well.png` },
  ]);
  expect(status).toBe(1);
});
