import { prepare } from '../../src/tools/build/prepare.ts';
import { publishedRoutes } from '../../src/outputs/published-routes.ts';
import { isStopping } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const [well, other] = ['content/bulletins/new-well', 'content/bulletins/other'];

/** The tiny site with a second bulletin, so that something is left to be published. */
function twoBulletins(): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  site.write(`${other}/bulletin.yaml`, 'published: 2026-01-01\n');
  site.write(`${other}/en.mdx`, '---\ntitle: "Other"\nsummary: "Other."\n---\n\nThe other news.\n');
  return site;
}

/** What a build would leave out, where all texts were published before; undefined where it would refuse. */
async function heldIn(site: TestSite, isLive: (file: string) => boolean = () => true) {
  const { made, held, findings } = await prepare({ siteFolder: site.folder, holdBackFrom: isLive });
  const said = held.map(({ slug, locales, leavesPage }) => ({ slug, locales, leavesPage }));
  return { held: made === undefined ? undefined : said, made, errors: findings.filter(isStopping).length };
}

const swahili = { slug: 'new-well', locales: ['sw'], leavesPage: true };
const whole = { slug: 'new-well', locales: undefined, leavesPage: true };

/** Problems, and what is left out for each. */
const cases: readonly [name: string, spoil: (site: TestSite) => void, held: readonly object[] | undefined][] =
  [
    ['nothing', () => undefined, []],
    ['a field', (site) => site.replace(`${well}/sw.mdx`, 'summary:', 'sumary:'), [swahili]],
    [
      'a number',
      (site) => site.replace(`${well}/sw.mdx`, 'viwili.\n\nKipya', 'viwili 1317.\n\nKipya'),
      [swahili],
    ],
    ['the source text', (site) => site.replace(`${well}/en.mdx`, 'summary:', 'sumary:'), [whole]],
    ['bulletin.yaml', (site) => site.replace(`${well}/bulletin.yaml`, '12', '1,500,000'), [whole]],
    [
      'a received text',
      (site) => site.write(`${well}/received/sw.txt`, 'Maneno mengine kabisa.\n'),
      [swahili],
    ],
    // Nothing is made of it, so that nothing need be left out for it.
    ['a stray file', (site) => site.write(`${well}/sw.docx`, ''), []],
    ['a copy', (site) => site.write(`${well}/en copy.mdx`, site.read(`${well}/en.mdx`)), []],
    ['a file among the bulletins', (site) => site.write('content/bulletins/notes.txt', ''), []],
    [
      'a source text in a language that is not there',
      (site) => {
        site.replace(`${well}/bulletin.yaml`, 'published', 'sourceLocale: fr\npublished');
        site.write(`${well}/fr.mdx`, site.read(`${well}/en.mdx`));
      },
      [whole],
    ],
    ['strings', (site) => site.replace('locales/sw/ui.json', '"Lugha"', '""'), undefined],
    ['site.yaml', (site) => site.replace('content/site.yaml', 'sourceLocale', 'sourceLocal'), undefined],
    ['the glossary', (site) => site.write('content/glossary.yaml', 'term: no list\n'), undefined],
  ];
for (const [name, spoil, held] of cases) {
  test(`held back for a problem in: ${name}`, async () => {
    const site = twoBulletins();
    spoil(site);
    expect((await heldIn(site)).held).toEqual(held);
  });
}

test('a picture that cannot be made holds back the texts that show it', async () => {
  const site = twoBulletins();
  site.write(`${well}/media/well.png`, 'no picture');
  site.replace(`${well}/sw.mdx`, 'Kipya', '![Kisima kipya](media/well.png)\n\nKipya');
  expect((await heldIn(site)).held).toEqual([swahili]);
});

test('where nothing is left, nothing is published, and every error is told', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(`${well}/en.mdx`, 'summary:', 'sumary:');
  const { held, errors } = await heldIn(site);
  expect(held).toBeUndefined();
  expect(errors).toBe(1);
});

test('a text that was never published leaves no page, and what links to it is held back too', async () => {
  const site = twoBulletins();
  site.replace(`${other}/en.mdx`, 'other news', 'other [news](/sw/new-well/)');
  site.replace(`${well}/sw.mdx`, 'summary:', 'sumary:');
  const before = await heldIn(site);
  expect(before.held).toEqual([swahili]);
  expect(before.made?.publication.heldPages.map(({ file }) => file)).toEqual([`${well}/sw.mdx`]);
  const routes = publishedRoutes(before.made?.publication as never).map(({ route }) => route);
  expect(routes).toContain('/sw/new-well/');

  const never = await heldIn(site, () => false);
  expect(never.held).toEqual([
    { ...swahili, leavesPage: false },
    { slug: 'other', locales: undefined, leavesPage: false },
  ]);
  expect(never.made?.publication.heldPages).toEqual([]);
});

test('unasked, an error refuses everything', async () => {
  const site = twoBulletins();
  site.replace(`${well}/sw.mdx`, 'summary:', 'sumary:');
  const { made, held } = await prepare({ siteFolder: site.folder });
  expect([made, held]).toEqual([undefined, []]);
});
