import { bulletinPage } from '../../src/outputs/bulletin-page/output.ts';
import type { Made } from '../../src/outputs/made.ts';
import { frontPage } from '../../src/outputs/front-page/output.ts';
import { digestOfHanded, handedTo, type Reads } from '../../src/outputs/reads.ts';
import type { TextOfWork } from '../../src/publication/published.ts';
import { madeOf } from '../support/plan-of.ts';
import { expect, test } from '../support/quick.ts';
import { about, standingSite } from '../support/standing.ts';

const site = standingSite();
const other = 'content/bulletins/other';
site.write(`${other}/bulletin.yaml`, 'published: 2026-01-01\n');
site.write(`${other}/en.mdx`, '---\ntitle: "Other"\nsummary: "Other."\n---\n\nThe other news.\n');
const made = await madeOf(site);
const { publication } = made;

/** A text that is published. */
function textAt(slug: string, tag: string): TextOfWork {
  const bulletin = [...publication.bulletins, ...publication.pages].find((work) => work.slug === slug);
  const translation = bulletin?.translations.find(({ locale }) => locale.tag === tag);
  if (bulletin === undefined || translation === undefined) throw new Error(`There is no ${slug} in ${tag}.`);
  return { bulletin, translation };
}

const swahili = publication.locales.filter(({ tag }) => tag === 'sw');
const reads: Reads = { speaks: swahili, texts: [textAt('new-well', 'sw')] };
const handed = handedTo(made, reads);
const before = digestOfHanded(handed);

test('a page is handed its own work, the words of its language, and nothing else that could be another tomorrow', () => {
  expect(handed.publication.bulletins.map(({ slug }) => slug)).toEqual(['new-well']);
  expect(handed.publication.pages).toEqual([]);
  expect(handed.publication.withdrawn).toEqual([]);
  expect(handed.speaks).toEqual(swahili);
  expect([...handed.followCodes.keys()]).toEqual(['sw']);
  expect([...(handed.cards?.byPage.keys() ?? [])]).toEqual(['/sw/new-well/']);
  expect(handed.cards?.root).toBeUndefined();
  expect([...handed.leads.keys()]).toEqual(['content/bulletins/new-well/sw.mdx']);
  expect([...handed.standing].map(([tag, links]) => [tag, links.map(({ title }) => title)])).toEqual([
    ['sw', ['Kuhusu sisi']],
  ]);
  const { workFolders, waiting, localeFolders, draftLocales, heldPages, ownerPages } = handed.publication;
  expect([workFolders, waiting, localeFolders, draftLocales, heldPages, ownerPages].flat()).toEqual([]);
});

test('a page that shows no text is handed none, and one that says nothing of it is handed all that goes out', () => {
  const list = handedTo(made, frontPage.reads({ locale: swahili[0] } as never));
  expect(list.publication.bulletins).toEqual([]);
  expect([...list.leads]).toEqual([]);
  const whole = handedTo(made, undefined);
  expect(whole.publication.bulletins).toBe(publication.bulletins);
  expect(whole.publication.pages).toBe(publication.pages);
  expect(whole.speaks).toBe(publication.locales);
  expect(whole.cards?.root).toBe(made.cards.root);
  expect(whole.publication.workFolders).toEqual([]);
});

test('the page of a text that is held back may read those that stand in for it', () => {
  const held = bulletinPage.reads({ locale: swahili[0], held: 'new-well' } as never, publication);
  expect(held.texts.map(({ translation }) => translation.file)).toEqual([
    'content/bulletins/new-well/en.mdx',
    'content/bulletins/new-well/sw.mdx',
  ]);
});

test('links that were written otherwise are handed with the text, and no other page is for them', () => {
  const from = handedTo(made, { speaks: swahili, texts: [textAt('about', 'sw')] });
  expect([...(from.leads.get(`${about}/sw.mdx`) ?? [])]).toEqual([['/en/new-well/', '/sw/new-well/']]);
  expect(from.publication.bulletins).toEqual([]);
});

/** What was made otherwise, and whether that is another page. */
const changes: Readonly<Record<string, readonly [change: () => Made, counts: boolean]>> = {
  nothing: [() => ({ ...made }), false],
  'that the figures are the same in all its languages': [
    () => ({ ...made, inAgreement: new Set<string>() }),
    true,
  ],
  'that those of another are': [
    () => ({ ...made, inAgreement: new Set([...made.inAgreement].filter((slug) => slug !== 'other')) }),
    false,
  ],
  'a figure that its text states otherwise': [
    () => ({ ...made, outdatedFigures: new Map([['content/bulletins/new-well/sw.mdx', []]]) }),
    true,
  ],
  'one of another text': [
    () => ({ ...made, outdatedFigures: new Map([['content/bulletins/new-well/en.mdx', []]]) }),
    false,
  ],
  'its follow code': [
    () => ({ ...made, followCodes: new Map([...made.followCodes].filter(([tag]) => tag !== 'sw')) }),
    true,
  ],
  'the follow code of another language': [
    () => ({ ...made, followCodes: new Map([...made.followCodes].filter(([tag]) => tag === 'sw')) }),
    false,
  ],
  'its card': [() => ({ ...made, cards: { ...made.cards, byPage: new Map() } }), true],
  'the card of all languages': [() => ({ ...made, cards: { ...made.cards, root: undefined } }), false],
  'another bulletin': [
    () => ({
      ...made,
      publication: {
        ...publication,
        bulletins: publication.bulletins.filter(({ slug }) => slug !== 'other'),
      },
    }),
    false,
  ],
  'its own bulletin': [
    () => ({
      ...made,
      publication: {
        ...publication,
        bulletins: publication.bulletins.map((work) => ({ ...work, published: '2020-01-01' })),
      },
    }),
    true,
  ],
  'the standing pages, to which it leads': [
    () => ({ ...made, publication: { ...publication, pages: [] } }),
    true,
  ],
  'the name of the publication': [
    () => ({
      ...made,
      publication: { ...publication, site: { ...publication.site, name: { en: 'News', sw: 'Habari' } } },
    }),
    true,
  ],
  'the order of the languages': [
    () => ({ ...made, publication: { ...publication, locales: [...publication.locales].reverse() } }),
    true,
  ],
  'that files are compressed afterwards': [
    () => ({ ...made, publication: { ...publication, site: { ...publication.site, precompress: true } } }),
    false,
  ],
  'what waits and what is not read': [
    () => ({
      ...made,
      publication: { ...publication, workFolders: [], localeFolders: ['xx'], draftLocales: ['xx'] },
    }),
    false,
  ],
  'pages of the owner': [
    () => ({
      ...made,
      publication: {
        ...publication,
        ownerPages: [{ route: '/en/imprint/', file: 'src/pages/en/imprint.mdx' }],
      },
    }),
    false,
  ],
};

for (const [name, [change, counts]] of Object.entries(changes)) {
  test(`the digest of what a page is handed ${counts ? 'tells of' : 'is the same after a change of'} ${name}`, () => {
    const changed = change();
    const works = changed.publication.bulletins;
    const bulletin = works.find(({ slug }) => slug === 'new-well');
    const text = textAt('new-well', 'sw');
    const after = handedTo(changed, { ...reads, texts: [{ ...text, bulletin: bulletin ?? text.bulletin }] });
    expect(digestOfHanded(after) !== before).toBe(counts);
  });
}

test('the words of a language count for the pages that say them, and for no others', async () => {
  const edited = standingSite();
  edited.replace('locales/sw/ui.json', '"Lugha"', '"Ndimi"');
  edited.replace(`${about}/sw.mdx`, 'Tunaandika', 'Twaandika');
  const again = await madeOf(edited);
  const digest = (all: Made, tag: string) =>
    digestOfHanded(handedTo(all, { speaks: all.publication.locales.filter((locale) => locale.tag === tag) }));
  expect(digest(again, 'en')).toBe(digest(await madeOf(standingSite()), 'en'));
  expect(digest(again, 'sw')).not.toBe(digest(await madeOf(standingSite()), 'sw'));
});
