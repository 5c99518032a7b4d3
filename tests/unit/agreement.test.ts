import { disagreements } from '../support/agreement.ts';
import { feedDisagreements } from '../support/feed-agreement.ts';
import type { FeedClaims } from '../support/feed.ts';
import { expect, test } from '../support/quick.ts';

const at = (route: string) => `https://host.example/a/${route}`;

/** A page, and what it says of itself on a sound site. */
function page(language: string, route: string, alternates: Readonly<Record<string, string>>) {
  const { 'x-default': _, ...languages } = alternates;
  const offered = Object.entries(languages).map(([other, to]): [string, string] => [
    other,
    new URL(to).pathname,
  ]);
  const canonical: string | undefined = at(route);
  return {
    address: at(route),
    language,
    canonical,
    alternates: { ...alternates },
    offered,
    mayBeListed: true,
  };
}

/** Front pages in two languages, a bulletin in both that was written in Swahili, a copy of it, and "not found". */
function soundSite() {
  const fronts = { en: at('en/'), sw: at('sw/'), 'x-default': at('') };
  const wells = { en: at('en/well/'), sw: at('sw/well/'), 'x-default': at('sw/well/') };
  const pages = [
    page('mul', '', fronts),
    page('en', 'en/', fronts),
    page('sw', 'sw/', fronts),
    page('en', 'en/well/', wells),
    page('sw', 'sw/well/', wells),
  ];
  const copy = { ...page('en', 'en/well/well-en.html', wells), canonical: at('en/well/') };
  const notFound = { ...page('en', 'en/404.html', fronts), canonical: undefined, mayBeListed: false };
  const noLanguages: Record<string, string> = {};
  return {
    files: [
      ...pages,
      { ...copy, alternates: { ...noLanguages } },
      { ...notFound, alternates: { ...noLanguages } },
    ],
    listed: pages.map(({ address, alternates }) => ({
      address,
      lastModified: undefined,
      alternates: { ...alternates },
    })),
    defaultOf: (address: string) => (address.endsWith('well/') ? at('sw/well/') : at('')),
  };
}

type Site = ReturnType<typeof soundSite>;

const fileOf = ({ files }: Site, route: string) => {
  const file = files.find(({ address }) => address === at(route));
  if (file === undefined) throw new Error(`There is no ${route}.`);
  return file;
};

const well = at('en/well/');
const kisima = at('sw/well/');
const bothWells = `en ${well}, sw ${kisima}`;

/** Ways to spoil it, and all that must be said. */
const spoilt: readonly (readonly [string, (site: Site) => unknown, readonly string[]])[] = [
  [
    'a page that calls another canonical',
    (site) => (fileOf(site, 'en/well/').canonical = kisima),
    [`${well} calls ${kisima} canonical.`],
  ],
  [
    'a page that calls none canonical',
    (site) => (fileOf(site, 'en/well/').canonical = undefined),
    [`${well} calls undefined canonical.`],
  ],
  [
    'a page that leaves out a language',
    (site) => Reflect.deleteProperty(fileOf(site, 'en/well/').alternates, 'sw'),
    [
      `${well} offers readers other languages: ${bothWells}.`,
      `The sitemap names other languages than ${well}: ${bothWells}, x-default ${kisima}.`,
      `${kisima} and ${well} name different pages.`,
    ],
  ],
  [
    'a page that leaves out itself',
    (site) => Reflect.deleteProperty(fileOf(site, 'en/well/').alternates, 'en'),
    [
      `${well} leaves itself out.`,
      `${well} and ${kisima} name different pages.`,
      `${well} offers readers other languages: ${bothWells}.`,
      `The sitemap names other languages than ${well}: ${bothWells}, x-default ${kisima}.`,
      `${kisima} and ${well} name different pages.`,
    ],
  ],
  [
    'a bulletin whose source is not what others get, everywhere',
    (site) => {
      for (const each of [...site.files, ...site.listed])
        if (each.alternates['x-default'] === kisima) each.alternates['x-default'] = well;
    },
    [`${well} has ${well} for others, not ${kisima}.`, `${kisima} has ${well} for others, not ${kisima}.`],
  ],
  [
    'languages that are exchanged, everywhere',
    (site) => {
      for (const each of [...site.files, ...site.listed])
        if (each.alternates.en === well) each.alternates = { en: kisima, sw: well, 'x-default': kisima };
    },
    [
      `${well} leaves itself out.`,
      `${well} names ${kisima} as "en".`,
      `${well} names ${well} as "sw".`,
      `${well} offers readers other languages: ${bothWells}.`,
      `${kisima} leaves itself out.`,
      `${kisima} names ${kisima} as "en".`,
      `${kisima} names ${well} as "sw".`,
      `${kisima} offers readers other languages: ${bothWells}.`,
    ],
  ],
  [
    'a language that does not exist, everywhere',
    (site) => {
      for (const each of [...site.files, ...site.listed])
        if (each.alternates.en === well) each.alternates.is = at('is/well/');
      for (const each of site.files.slice(3, 5)) each.offered.push(['is', '/a/is/well/']);
    },
    [
      `${well} names ${at('is/well/')}, which is no page.`,
      `${kisima} names ${at('is/well/')}, which is no page.`,
      `${well} offers ${at('is/well/')}, no page in "is".`,
      `${kisima} offers ${at('is/well/')}, no page in "is".`,
    ],
  ],
  [
    'a switcher without a language',
    (site) => fileOf(site, 'en/well/').offered.pop(),
    [`${well} offers readers other languages: en ${well}.`],
  ],
  [
    'a switcher that leads to the front page',
    (site) => (fileOf(site, 'en/well/').offered[1] = ['sw', '/a/sw/']),
    [`${well} offers readers other languages: en ${well}, sw ${at('sw/')}.`],
  ],
  [
    'a second link of a language that leads elsewhere',
    (site) => fileOf(site, 'en/well/').offered.unshift(['sw', '/a/sw/']),
    [`${well} offers readers other languages: sw ${kisima}, en ${well}.`],
  ],
  [
    'a page that the sitemap does not list',
    (site) => site.listed.splice(3, 1),
    [`The sitemap does not list ${well}.`],
  ],
  [
    'a page that it lists twice',
    (site) => site.listed.push(...structuredClone(site.listed.slice(3, 4))),
    [`The sitemap lists ${well} twice.`],
  ],
  [
    'a page that it lists without languages',
    (site) => site.listed.splice(3, 1, { address: well, lastModified: undefined, alternates: {} }),
    [`The sitemap names other languages than ${well}: none.`],
  ],
  [
    'a copy in the sitemap',
    (site) => site.listed.push({ address: `${well}well-en.html`, lastModified: undefined, alternates: {} }),
    [`The sitemap lists ${well}well-en.html, which is no page.`],
  ],
  [
    'a copy that calls itself canonical',
    (site) => (fileOf(site, 'en/well/well-en.html').canonical = `${well}well-en.html`),
    [`${well}well-en.html calls ${well}well-en.html canonical.`],
  ],
  [
    'a copy that names languages',
    (site) => (fileOf(site, 'en/well/well-en.html').alternates.en = well),
    [`${well}well-en.html is no page, and names languages: en ${well}.`],
  ],
  [
    'a page of "not found" that search engines may list',
    (site) => (fileOf(site, 'en/404.html').mayBeListed = true),
    [`${at('en/404.html')} calls undefined canonical.`],
  ],
  [
    'a page of "not found" that claims to be one',
    (site) => (fileOf(site, 'en/404.html').canonical = at('en/')),
    [`${at('en/404.html')} calls ${at('en/')} canonical.`],
  ],
  [
    'a page of "not found" that leads to none',
    (site) => (fileOf(site, 'en/404.html').offered[0] = ['en', '/a/en/404.html']),
    [`${at('en/404.html')} offers ${at('en/404.html')}, no page in "en".`],
  ],
  [
    'a page that search engines may not list',
    (site) => (fileOf(site, 'en/well/').mayBeListed = false),
    [
      `${kisima} names ${well}, which is no page.`,
      `${well} calls ${well} canonical.`,
      `${well} is no page, and names languages: ${bothWells}, x-default ${kisima}.`,
      `${at('en/well/well-en.html')} is a copy of no page.`,
      `${well} offers ${well}, no page in "en".`,
      `${kisima} offers ${well}, no page in "en".`,
      `${at('en/well/well-en.html')} offers ${well}, no page in "en".`,
      `The sitemap lists ${well}, which is no page.`,
    ],
  ],
];

test('a sound site agrees with itself', () => {
  expect(disagreements(soundSite())).toEqual([]);
});

for (const [what, spoil, problems] of spoilt) {
  test(`${what} is noticed, and nothing else`, () => {
    const site = soundSite();
    spoil(site);
    expect(disagreements(site)).toEqual(problems);
  });
}

const bothWellsOf = { en: well, sw: kisima };

/** Ways in which a feed can tell of pages, and all that must be said. */
const feeds: readonly (readonly [
  what: string,
  feed: Omit<FeedClaims, 'language'>,
  problems: readonly string[],
])[] = [
  ['a sound feed', { front: at('en/'), entries: [bothWellsOf] }, []],
  ['a feed of nothing', { front: at('en/'), entries: [] }, []],
  [
    "another language's front page",
    { front: at('sw/'), entries: [] },
    [`The feed of "en" belongs to ${at('sw/')}, no page of it.`],
  ],
  [
    'a bulletin that names one language only',
    { front: at('en/'), entries: [{ en: well }] },
    [`The feed of "en" names other languages than ${well}: en ${well}.`],
  ],
  [
    'a bulletin that names what readers of no language get',
    { front: at('en/'), entries: [{ ...bothWellsOf, 'x-default': kisima }] },
    [`The feed of "en" names other languages than ${well}: ${bothWells}, x-default ${kisima}.`],
  ],
  [
    "a bulletin without the feed's language",
    { front: at('en/'), entries: [{ sw: kisima }] },
    ['The feed of "en" names undefined, which is no page.'],
  ],
  [
    'a copy',
    { front: at('en/'), entries: [{ ...bothWellsOf, en: `${well}well-en.html` }] },
    [`The feed of "en" names ${well}well-en.html, which is no page.`],
  ],
];

for (const [what, feed, problems] of feeds) {
  test(`a feed is held against its pages: ${what}`, () => {
    expect(feedDisagreements([{ language: 'en', ...feed }], soundSite().files)).toEqual(problems);
  });
}
