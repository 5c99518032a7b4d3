import { check } from '../../src/check/check.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { expect, test } from '../support/quick.ts';

const english = 'content/bulletins/new-well/en.mdx';
const swahili = 'content/bulletins/new-well/sw.mdx';

/** A site whose second passage gives a number, and a translation that says of it what it will. */
function siteWith(renders: string, to: string, from = '144 metres'): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(english, 'beside the school.', `beside the school, ${from} deep.`);
  site.replace(swahili, 'kando ya shule.', `kando ya shule, wenye kina cha ${to}.`);
  // Of a text that is known to be stale, differences are warnings.
  site.write(swahili, site.read(swahili).replace(/^revision: .*$/m, renders));
  return site;
}

/** What is said of numbers and of renderings. */
function reportOn({ folder }: TestSite): string[] {
  return check({ siteFolder: folder })
    .findings.filter(({ rule }) => /^(?:figures|renders|fields)\//.test(rule))
    .map(({ severity, rule, line, message, found, expected, hint }) =>
      [`${severity} ${rule} line ${String(line)}`, message, found, expected, hint].join('\n'),
    );
}

const missing = `error figures/missing line 11
This passage does not say "144", as the source text does here.
no 144
144, as in line 10 of content/bulletins/new-well/en.mdx
Write "144" where the source text has it. Where this text says it in another way, add `;

const entry = '{ source: "144", here: "…", why: "…" }';

test('an error says how a number is rendered in another way', () => {
  expect(reportOn(siteWith('# no renderings', 'pima nyingi'))).toEqual([`${missing}renders: [${entry}]`]);
});

test('where both stand in a passage, the numbers within them are the same', () => {
  const why = 'why: "80 fathoms, as people say"';
  const same = [
    [`renders: [{ source: "144 metres", here: "pima nyingi", ${why} }]`, 'pima nyingi'],
    [`renders:\n  - { source: "144", here: "pima\n      nyingi", ${why} }`, 'pima nyingi'],
    [`renders: [{ source: "very", here: "mita 144", ${why} }]`, 'mita 144', 'very'],
  ] as const;
  for (const [renders, to, from] of same) expect(reportOn(siteWith(renders, to, from))).toEqual([]);
});

test('a rendering that is not needed, or whose words are not there, is told of', () => {
  const unused = (found: string) => `warning renders/unused line 6
Nothing needs this rendering: in no passage do both stand with numbers that differ.
${found}
words of a passage of the source text, and words of the passage that renders it
Delete it from "renders"; or write both as they stand in the texts.`;
  const misspelt = 'renders: [{ source: "14", here: "pima nyingi", why: "x" }]';
  expect(reportOn(siteWith(misspelt, 'pima nyingi'))).toEqual([
    unused('14 → pima nyingi'),
    `${missing}to "renders": ${entry}`,
  ]);
  const needless = 'renders: [{ source: "metres", here: "kina", why: "x" }]';
  expect(reportOn(siteWith(needless, 'mita 144'))).toEqual([unused('metres → kina')]);
  const once = `renders: [${'{ source: "144", here: "pima nyingi", why: "x" }, '.repeat(2)}]`;
  expect(reportOn(siteWith(once, 'pima nyingi'))).toEqual([unused('144 → pima nyingi')]);
});

test('there is none between two numbers in digits', () => {
  const renders = 'renders: [{ source: "144", here: "mita 150", why: "x" }]';
  const [refused, changed] = reportOn(siteWith(renders, 'mita 150'));
  expect(refused).toBe(`error renders/digits line 6
This rendering is between two numbers in digits: they are the same, or one is wrong.
144 → mita 150
words on one side at least
Delete it from "renders", and write the number of the source text.`);
  expect(changed).toContain('error figures/changed line 11\n');
});

test('there is none of a key figure, and none in a source text', () => {
  const site = siteWith('renders: [{ source: "144", here: "pima nyingi", why: "x" }]', 'pima nyingi');
  const facts = 'content/bulletins/new-well/bulletin.yaml';
  site.replace(facts, 'value: 12', 'value: 144');
  const [refused] = reportOn(site).filter((each) => each.includes('renders/'));
  expect(refused).toBe(`error renders/key-figure line 6
This rendering is of a key figure, which every language says as it is.
144 → pima nyingi
the figure as in ${facts}
Delete it from "renders", and write the figure in the text.`);
  const source = siteWith('# none', 'mita 144');
  source.replace(english, 'title:', 'renders: [{ source: "144", here: "many", why: "x" }]\ntitle:');
  expect(reportOn(source)).toEqual([expect.stringMatching(/^warning renders\/unused line 2/)]);
});

test('a rendering has all three of its fields', () => {
  const renders = 'renders: [{ source: "144", here: "pima nyingi" }]';
  expect(reportOn(siteWith(renders, 'pima nyingi'))).toEqual([
    `error fields/missing line 6
Entry 1 of "renders" needs the field "why".
nothing
why both say the same
Add "why".`,
  ]);
});
