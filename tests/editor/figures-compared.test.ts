import { check } from '../../src/check/check.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { expect, test } from '../support/quick.ts';

const english = 'content/bulletins/new-well/en.mdx';
const swahili = 'content/bulletins/new-well/sw.mdx';
const facts = 'content/bulletins/new-well/bulletin.yaml';

/** A site whose second passage gives numbers, the same in both languages. */
function siteWithNumbers(): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(english, 'beside the school.', 'beside the school: 5026 metres, 300,000 stones and 45%.');
  site.replace(swahili, 'kando ya shule.', 'kando ya shule: mita 5,026, mawe laki 3 na asilimia 45.');
  // Of a text that is known to be stale, differences are warnings.
  site.write(swahili, site.read(swahili).replace(/^revision: .*$/m, '# not stamped'));
  return site;
}

/** What the desk says of numbers, and of acknowledgements; the changes above make texts stale, which is not meant here. */
function reportOn(site: TestSite): string {
  const { findings } = check({ siteFolder: site.folder });
  return terminalReport(findings.filter(({ rule }) => /^(?:figures|acknowledged)\//.test(rule)));
}

test('the same numbers in the notation of each language are no problem, nor are small ones in words', () => {
  expect(reportOn(siteWithNumbers())).toBe('');
});

const problems: { name: string; change: (site: TestSite) => void; report: string }[] = [
  {
    name: 'a changed number',
    change: (site) => site.replace(swahili, '5,026', '5,062'),
    report: `content/bulletins/new-well/sw.mdx:11  error  figures/changed
  This passage says "5,062" where the source text says "5026".
  found:     5,062
  expected:  5026, as in line 10 of content/bulletins/new-well/en.mdx
  to do:     Write "5,026": it seems that two digits changed places.

1 error.
`,
  },
  {
    name: 'a number that lost a zero',
    change: (site) => site.replace(swahili, 'laki 3', '30,000'),
    report: `content/bulletins/new-well/sw.mdx:11  error  figures/changed
  This passage says "30,000" where the source text says "300,000".
  found:     30,000
  expected:  300,000, as in line 10 of content/bulletins/new-well/en.mdx
  to do:     Write "300,000": it seems that zeros were lost.

1 error.
`,
  },
  {
    name: 'a lost number',
    change: (site) => site.replace(swahili, ': mita 5,026, mawe', ', na mawe'),
    report: `content/bulletins/new-well/sw.mdx:11  error  figures/missing
  This passage does not say "5026", as the source text does here.
  found:     no 5026
  expected:  5026, as in line 10 of content/bulletins/new-well/en.mdx
  to do:     Write "5,026" where the source text has it. Where this text says it in another way, add renders: [{ source: "5026", here: "…", why: "…" }]

1 error.
`,
  },
  {
    name: 'an added number',
    change: (site) => site.replace(swahili, 'Kisima kipya', 'Kisima kipya 2027'),
    report: `content/bulletins/new-well/sw.mdx:2  error  figures/added
  This passage says "2027", and the source text does not say it anywhere.
  found:     2027
  expected:  no number that the source text does not have
  to do:     Delete the number, or add it to content/bulletins/new-well/en.mdx. Where the source text says it in another way, add renders: [{ source: "…", here: "2027", why: "…" }]

1 error.
`,
  },
  {
    name: 'the first year of a decade, which the source text may give as a word',
    change: (site) => site.replace(swahili, 'Kisima kipya', 'Kisima kipya cha miaka ya 1990'),
    report: `content/bulletins/new-well/sw.mdx:2  warning  figures/added
  This passage says "1990", and the source text does not say it anywhere.
  found:     1990
  expected:  no number that the source text does not have
  to do:     Delete the number, or add it to content/bulletins/new-well/en.mdx.

1 warning.
`,
  },
  {
    name: 'a number said twice',
    change: (site) => site.replace(swahili, 'mita 5,026', 'mita 5,026 (ndiyo, 5,026)'),
    report: `content/bulletins/new-well/sw.mdx:11  warning  figures/repeated
  This passage says "5,026" more often than the source text does here.
  found:     5,026
  expected:  no number that the source text does not have
  to do:     Compare the two passages; where both say the same, acknowledge this.

1 warning.
`,
  },
  {
    name: 'a number in another passage',
    change: (site) => {
      site.replace(swahili, 'mita 5,026, mawe', 'mawe');
      site.replace(swahili, 'viwili.\n', 'viwili, mita 5,026.\n');
    },
    report: `content/bulletins/new-well/sw.mdx:9  warning  figures/moved
  "5,026" is in a different passage from "5026" in the source text.
  found:     5,026
  expected:  5026, as in line 10 of content/bulletins/new-well/en.mdx
  to do:     Compare the two passages; where the sentence was moved on purpose, acknowledge this.

1 warning.
`,
  },
  {
    name: 'a percentage that became a number',
    change: (site) => site.replace(swahili, 'na asilimia 45', 'na nyumba 45'),
    report: `content/bulletins/new-well/sw.mdx:11  warning  figures/percent
  Of "45" and "45%" in the source text only one is a percentage.
  found:     45
  expected:  45%, as in line 10 of content/bulletins/new-well/en.mdx
  to do:     Compare the two passages; write the sign or the word for "per cent" in both or in neither.

1 warning.
`,
  },
  {
    name: 'the notation of another language',
    change: (site) => site.replace(swahili, '5,026', '5.026'),
    report: `content/bulletins/new-well/sw.mdx:11  warning  figures/notation
  Readers of this language read "5.026" as a different number from the source text's.
  found:     5.026
  expected:  5026, as in line 10 of content/bulletins/new-well/en.mdx
  to do:     Write "5,026", here and in the other numbers of this text.

1 warning.
`,
  },
  {
    name: 'a figure that the text gives otherwise',
    change: (site) => site.replace(facts, 'value: 12 }', 'value: 12 }\n  - { id: metres, value: 5062 }'),
    report: `content/bulletins/new-well/en.mdx:4  warning  figures/not-in-text
  The text does not give the figure "metres" anywhere.
  found:     no 5062
  expected:  5,062, as in line 4 of content/bulletins/new-well/bulletin.yaml
  to do:     Correct "5026" in the text, or the figure in content/bulletins/new-well/bulletin.yaml: two digits changed places.

1 warning.
`,
  },
];
for (const { name, change, report } of problems) {
  test(`${name} is reported in plain words`, () => {
    const site = siteWithNumbers();
    if (name.startsWith('a figure')) {
      site.replace(english, '{ wells: "wells in the village" }', '{ wells: "wells", metres: "metres" }');
      site.replace(swahili, '{ wells: "visima kijijini" }', '{ wells: "visima", metres: "mita" }');
    }
    change(site);
    expect(reportOn(site)).toBe(report);
  });
}

test('a paragraph that is missing is not reported once more for a number that stands elsewhere', () => {
  const site = siteWithNumbers();
  site.replace(english, 'The newest', 'Again: 5026.\n\nThe newest');
  expect(reportOn(site)).toBe('');
});

test('a warning about a number can be acknowledged', () => {
  const site = siteWithNumbers();
  site.replace(swahili, 'mita 5,026', 'mita 5,026 (ndiyo, 5,026)');
  const acknowledged = 'acknowledged: [{ rule: figures/repeated, what: "5,026", why: "said twice" }]\n';
  site.replace(swahili, 'figuresCaption', `${acknowledged}figuresCaption`);
  expect(reportOn(site)).toBe('');
});
