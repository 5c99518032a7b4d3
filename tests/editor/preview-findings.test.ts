import path from 'node:path';
import { readFileSync } from 'node:fs';

import { lookWithAxe } from '../support/axe.ts';
import { anyPort } from '../support/any-port.ts';
import { filesBelow } from '../../src/read/files/files-below.ts';
import { expect, test } from '../support/fixtures.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { startPreview, type Started } from '../support/started.ts';

const folder = 'content/bulletins/new-well';
const text = `${folder}/sw.mdx`;

/** Something that is done to a file, and what its page says and shows then. */
interface Disrepair {
  readonly name: string;
  readonly file?: string;
  readonly from?: string;
  /** The whole file, where nothing of it stays. */
  readonly to: string | Buffer;
  /** Words of the finding. */
  readonly says: string;
  /** What can be read of the text all the same. */
  readonly shows: readonly string[];
  /** What pages of the other languages no longer say. */
  readonly unsaid?: string;
  /** Pages that show the finding; the text's own by default. */
  readonly on?: readonly string[];
}

const own = ['/sw/new-well/'];
const ofBulletin = ['/en/new-well/', '/sw/new-well/'];
const every = [
  '/',
  '/en/',
  '/sw/',
  '/en/new-well/',
  '/sw/new-well/',
  '/en/rain/',
  '/sw/rain/',
  '/sw/follow/',
];
const whole = ['Kisima kipya</h1>', 'Kijiji sasa kina visima', 'Kipya kiko kando ya shule.'];

const disrepairs: readonly Disrepair[] = [
  {
    name: 'a sign that begins no tag',
    from: 'Kipya kiko',
    to: 'Kipya <1% kiko',
    says: 'mdx/syntax',
    shows: ['Kisima kipya</h1>', 'Kijiji sasa kina visima', 'Kipya &#x3C;1% kiko kando'],
  },
  {
    name: 'a component that is not closed',
    from: 'Kipya kiko',
    to: '<Note>\n\nKipya kiko',
    says: 'mdx/syntax',
    shows: ['&#x3C;Note>', ...whole],
  },
  {
    name: 'a program',
    from: 'Kipya kiko',
    to: '{document.documentElement.dataset.ran = 1}\n\nKipya kiko',
    says: 'content/expression',
    shows: ['<p>{document.documentElement.dataset.ran = 1}</p>', ...whole],
  },
  {
    name: 'a script',
    from: 'Kipya kiko',
    to: '<script>document.documentElement.dataset.ran = 1</script>\n\nKipya kiko',
    says: 'content/html',
    shows: ['&#x3C;script>document.documentElement.dataset.ran = 1&#x3C;/script>', ...whole],
  },
  {
    name: 'a title without its second mark',
    from: '"Kisima kipya"',
    to: '"Kisima kipya',
    says: 'yaml/',
    shows: whole,
  },
  {
    name: 'a field misspelt',
    from: 'title:',
    to: 'titel:',
    says: 'fields/',
    shows: ['new-well</h1>', ...whole.slice(1)],
  },
  {
    name: 'a second line of dashes that is missing',
    from: '\n---\n\n',
    to: '\n\n',
    says: 'front-matter/',
    shows: whole,
  },
  {
    name: 'conflict markers',
    from: 'Kipya kiko kando ya shule.',
    to: '<<<<<<< HEAD\nKipya kiko kando ya shule.\n=======\nKipya kiko shuleni.\n>>>>>>> theirs',
    says: text,
    shows: [...whole, 'Kipya kiko shuleni.'],
  },
  {
    name: 'another number',
    from: 'visima kumi na viwili.\n\n',
    to: 'visima 13.\n\n',
    says: 'figures/',
    shows: whole,
    unsaid: '<p>Every figure is the same in all languages.</p>',
  },
  {
    name: 'a paragraph twice',
    from: 'Kipya kiko',
    to: 'Kipya kiko kiko',
    says: 'wording/doubled',
    shows: whole.slice(0, 2),
  },
  {
    name: 'bytes that are no text',
    to: Buffer.from([0x54, 0xff, 0xfe, 0x54]),
    says: 'file/encoding',
    shows: whole,
  },
  { name: 'nothing', to: '', says: 'file/empty', shows: whole },
  {
    name: 'more than a page can show',
    from: 'Kipya kiko',
    to: `${'1\n'.repeat(20_001)}\nKipya kiko`,
    says: 'content/too-much',
    shows: whole,
  },
  {
    name: 'a bulletin.yaml that cannot be read',
    file: `${folder}/bulletin.yaml`,
    from: 'figures:',
    to: 'figures: [',
    says: 'bulletin.yaml',
    shows: whole,
    on: ofBulletin,
  },
  {
    name: 'a site.yaml that cannot be read',
    file: 'content/site.yaml',
    from: 'name:',
    to: 'name: [',
    says: 'content/site.yaml',
    shows: [...whole, 'Habari za Kijiji'],
    on: every,
  },
  {
    name: 'strings that cannot be read',
    file: 'locales/sw/ui.json',
    from: '{',
    to: '',
    says: 'locales/sw/ui.json',
    shows: [...whole, 'Takwimu muhimu'],
    on: every.filter((page) => !page.startsWith('/en/')),
  },
];

test.describe('the live preview never goes blank', () => {
  test.describe.configure({ mode: 'default' });
  let site: TestSite;
  let preview: Started;
  let address: string;
  let before: ReadonlyMap<string, string>;

  test.beforeAll(async () => {
    site = copySite('tiny', ['en', 'sw']);
    addRain(site);
    const port = String(await anyPort());
    address = `http://localhost:${port}`;
    preview = startPreview(site.folder, { PORT: port });
    await preview.prints('The live preview is on');
    before = await pages();
  });

  test.afterAll(() => preview.stop());

  async function pages(): Promise<Map<string, string>> {
    const read = new Map<string, string>();
    for (const page of every) read.set(page, await html(page));
    return read;
  }

  async function html(page: string): Promise<string> {
    return (await fetch(address + page)).text();
  }

  for (const { name, file = text, from, to, says, shows, unsaid = '', on = own } of disrepairs) {
    test(`${name}: its page says so and shows the text, others are as they were`, async ({ page }) => {
      const sound = readFileSync(path.join(site.folder, file));
      if (from === undefined) site.write(file, to);
      else site.replace(file, from, String(to));
      try {
        await expect.poll(() => html(on[0] ?? '/'), { timeout: 20_000 }).toContain(says);
        const now = await pages();
        for (const [route, was] of before) {
          if (!on.includes(route)) expect(now.get(route)).toBe(was.replace(unsaid, ''));
          else expect(now.get(route)).toContain(says);
        }
        for (const words of shows) expect(now.get('/sw/new-well/')).toContain(words);
        await page.goto(`${address}/sw/new-well/`);
        await expect(page.getByRole('list', { name: 'Findings' }).first()).toBeVisible();
        await expect(page.locator('html')).not.toHaveAttribute('data-ran');
      } finally {
        site.write(file, sound);
      }
      await expect
        .poll(async () => Object.fromEntries(await pages()), { timeout: 20_000 })
        .toEqual(Object.fromEntries(before));
    });
  }

  test('a draft has a page that says so, and no other page names it but the front page of its language', async ({
    page,
  }) => {
    const sound = site.read(text);
    site.replace(text, 'title:', 'state: draft\ntitle:');
    site.replace(text, 'Kipya kiko', 'Kipya <1% kiko');
    try {
      const headline = 'Draft – not published';
      await expect.poll(() => html('/sw/new-well/'), { timeout: 20_000 }).toContain(headline);
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [360, 1280]) {
          await page.emulateMedia({ colorScheme: scheme });
          await page.setViewportSize({ width, height: 800 });
          // The preview may yet load the page anew for the later of the two changes.
          await expect(async () => {
            await page.goto(`${address}/sw/new-well/`);
            await expect(page.getByRole('region', { name: 'Preview: state of this text' })).toContainText(
              headline,
            );
            expect((await lookWithAxe(page)).found).toEqual([]);
          }).toPass({ timeout: 20_000 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide).toBeLessThanOrEqual(0);
        }
      // From the top to the paragraph.
      await page.getByRole('link', { name: 'line 12' }).click();
      await expect(
        page.getByRole('region', { name: 'Preview: findings to the passage above' }),
      ).toBeInViewport();
      expect(await html('/en/new-well/')).not.toContain('/sw/new-well/');
      await page.goto(`${address}/sw/`);
      await expect(page.locator('main')).not.toContainText('Kisima kipya');
      const waiting = page.getByRole('region', {
        name: 'Preview: texts in this language that are not published',
      });
      await expect(waiting.getByRole('listitem')).toHaveText(`new-well: ${headline}`);
      await waiting.getByRole('link').click();
      await expect(page.locator('h1')).toHaveText('Kisima kipya');
      for (const route of ['/en/', '/en/rain/', '/sw/rain/', '/sw/follow/'])
        expect(await html(route)).toBe(before.get(route));
      // The page of all languages shows the newest that is published in each.
      expect(before.get('/')).toContain('<a href="/sw/new-well/">Kisima kipya</a>');
      expect(await html('/')).toContain('<a href="/sw/rain/">Mvua</a>');
      expect(await html('/')).not.toContain('/sw/new-well/');
    } finally {
      site.write(text, sound);
    }
    await expect.poll(() => html('/sw/'), { timeout: 20_000 }).toBe(before.get('/sw/'));
  });

  test('a language that is begun is shown with the words that it has, and no other page names it', async () => {
    const strings = JSON.parse(site.read('locales/sw/ui.json')) as Record<string, unknown>;
    const language = JSON.parse(site.read('locales/sw/locale.json')) as object;
    delete strings.figures;
    site.write('locales/sw/ui.json', JSON.stringify(strings));
    site.write('locales/sw/locale.json', JSON.stringify({ ...language, state: 'draft' }));
    await expect.poll(() => html('/sw/new-well/'), { timeout: 20_000 }).toContain('Language only begun');
    await expect.poll(() => html('/sw/new-well/')).toContain('strings/missing');
    const begun = await html('/sw/new-well/');
    // The word that it lacks, as it was last.
    expect(begun).toContain('Takwimu muhimu');
    expect(await html('/sw/')).toContain('Kisima kipya');
    expect(await html('/en/')).not.toContain('hreflang="sw"');
    expect(await html('/en/')).not.toContain('bulletin-preview');
  });
});

/** A second bulletin, of which nothing is touched. */
function addRain(site: TestSite): void {
  site.write('content/bulletins/rain/bulletin.yaml', 'published: 2026-01-31\n');
  site.write('content/bulletins/rain/en.mdx', '---\ntitle: "Rain"\nsummary: "It rains."\n---\n\nIt rains.\n');
  site.write(
    'content/bulletins/rain/sw.mdx',
    '---\ntitle: "Mvua"\nsummary: "Mvua inanyesha."\n---\n\nMvua inanyesha.\n',
  );
}

test('no build holds a byte of the preview', ({ published }) => {
  for (const file of filesBelow(published.site.out))
    if (/\.(?:html|js|css|xml)$/.test(file))
      expect(readFileSync(path.join(published.site.out, file), 'utf8')).not.toMatch(
        /bulletin-preview|Preview:|Findings/,
      );
});
