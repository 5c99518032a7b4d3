import type { PlannedFile } from '../../src/tools/build/plan.ts';
import { expect, test } from '../support/quick.ts';
import { planOf } from '../support/plan-of.ts';
import type { TestSite } from '../support/site.ts';
import { about, standingSite } from '../support/standing.ts';

const [well, other, waiting] = [
  'content/bulletins/new-well',
  'content/bulletins/other',
  'content/bulletins/waiting',
];
const facts = 'content/site.yaml';

/** Three languages, two bulletins, one standing page, and what nobody sees yet. */
function wholeSite(): TestSite {
  const site = standingSite();
  site.write(`${other}/bulletin.yaml`, 'published: 2026-01-01\n');
  site.write(`${other}/en.mdx`, '---\ntitle: "Other"\nsummary: "Other."\n---\n\nThe other news.\n');
  site.write(`${waiting}/bulletin.yaml`, 'published: 2026-01-01\ndraft: true\n');
  site.write(`${waiting}/en.mdx`, '---\ntitle: "Waiting"\nsummary: "Waiting."\n---\n\nWaits.\n');
  return site;
}

const keys = (plan: readonly PlannedFile[]) => new Map(plan.map(({ file, key }) => [file, key]));
const before = keys(await planOf(wholeSite()));

const all = [...before.keys()].sort();
const inSwahili = all.filter((file) => file.startsWith('sw/'));

/** What shows a work, and lists it: all its languages, since each tells of the others. */
const ofWell = ['en', 'sw'].flatMap((tag) =>
  ['feed.json', 'feed.xml', 'index.html', 'new-well/index.html'].map((file) => `${tag}/${file}`),
);
/** What is made of all languages. */
const ofAll = ['index.html', 'sitemap.xml'];

/** Changes, and the files that have to be rendered after each. */
const changes: readonly (readonly [
  name: string,
  change: (site: TestSite) => void,
  rendered: readonly string[],
])[] = [
  ['nothing', () => undefined, []],
  ['a word', (site) => site.replace(`${well}/en.mdx`, 'school', 'church'), [...ofWell, ...ofAll]],
  [
    'a word of a translation',
    (site) => site.replace(`${well}/sw.mdx`, 'shule', 'kanisa'),
    [...ofWell, ...ofAll],
  ],
  [
    'a string',
    (site) => site.replace('locales/sw/ui.json', '"Lugha"', '"Ndimi"'),
    [...inSwahili, ...ofAll, '404.html'],
  ],
  [
    'the title of a standing page, which every page names',
    (site) => site.replace(`${about}/sw.mdx`, 'Kuhusu sisi', 'Sisi'),
    [...inSwahili, 'en/about/index.html', ...ofAll, '404.html'],
  ],
  ['the address of the site', (site) => site.replace(facts, 'tiny.example', 'small.example'), all],
  ['the name of the publication', (site) => site.replace(facts, 'Village News', 'News'), all],
  [
    'a remark that somebody wrote for others who write',
    (site) => site.replace(facts, 'sourceLocale', '# The first language\nsourceLocale'),
    [],
  ],
  ['a text that waits', (site) => site.replace(`${waiting}/en.mdx`, 'Waits.', 'Waits here.'), []],
  [
    'a term of the glossary, which checks read',
    (site) => site.write('content/glossary.yaml', '- term: well\n  words: { en: [well], sw: [kisima] }\n'),
    [],
  ],
  [
    'what is done with files once they are made',
    (site) => site.replace(facts, 'sourceLocale', 'precompress: true\nsourceLocale'),
    [],
  ],
];

for (const [name, change, rendered] of changes) {
  test(`after a change of ${name}, just what may show it is rendered`, async () => {
    const site = wholeSite();
    change(site);
    const after = keys(await planOf(site));
    expect([...after.keys()].sort()).toEqual(all);
    expect(all.filter((file) => after.get(file) !== before.get(file))).toEqual([...rendered].sort());
  });
}

test('a bulletin more is rendered, and so is what lists it; of what no language of its has, nothing', async () => {
  const site = wholeSite();
  site.replace(`${waiting}/bulletin.yaml`, 'draft: true\n', '');
  const after = keys(await planOf(site));
  const added = [...after.keys()].filter((file) => !before.has(file));
  expect(added).toEqual(['en/waiting/index.html']);
  expect(all.filter((file) => after.get(file) !== before.get(file))).toEqual([
    'en/feed.json',
    'en/feed.xml',
    'en/index.html',
    'sitemap.xml',
  ]);
});

test('a site that works from any folder is rendered by itself, and each file has a key of its own', async () => {
  const portable = keys(await planOf(wholeSite(), true));
  expect([...portable.keys()].sort()).toEqual(all);
  expect(new Set([...portable.values(), ...before.values()]).size).toBe(2 * all.length);
});

test('a plan says where Astro puts each file, what language it is in, and which have a standalone edition', async () => {
  const plan = new Map((await planOf(wholeSite())).map((planned) => [planned.file, planned]));
  expect(plan.get('sw/404.html')).toMatchObject({
    rendered: 'sw/404/index.html',
    language: 'sw',
    isAside: true,
  });
  expect(plan.get('404.html')).toMatchObject({ rendered: '404.html', language: 'mul', isAside: true });
  expect(plan.get('sw/index.html')).toMatchObject({ rendered: 'sw/index.html', isAside: false });
  expect(plan.get('en/about/index.html')?.isAside).toBe(true);
  const standalones = [...plan.values()].map(({ standalone }) => standalone?.file);
  expect(standalones.filter((file) => file !== undefined).sort()).toEqual([
    'en/new-well/new-well-en.html',
    'en/other/other-en.html',
    'sw/new-well/new-well-sw.html',
  ]);
});
