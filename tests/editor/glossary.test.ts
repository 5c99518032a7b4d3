import { check } from '../../src/check/check.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { replacing } from '../support/changes.ts';

const english = 'content/bulletins/new-well/en.mdx';
const swahili = 'content/bulletins/new-well/sw.mdx';

const glossary = `- term: well
  words:
    en: ["well / wells"]
    sw: ["kisima / visima", "chemchemi"]
  wrong:
    en: [{ words: "fountain*", why: "a fountain is for show" }]
    sw: [{ words: "bwawa / mabwawa", why: "bwawa is a pond" }]
- term: village council
  words:
    en: ["village council"]
    sw: ["baraza la kijiji"]
- term: village
  words:
    en: ["village*"]
    sw: ["kijiji* / vijiji*"]
`;

function withGlossary(change: (site: TestSite) => void = () => undefined): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('content/glossary.yaml', glossary);
  change(site);
  return site;
}

/** What is said of terms; what else follows from a change is other rules' business. */
function termsIn(site: TestSite): string {
  const { findings } = check({ siteFolder: site.folder });
  return terminalReport(findings.filter(({ rule }) => /^(?:glossary|acknowledged)\//.test(rule))).trim();
}

const silence = terminalReport([]).trim();

test('terms that are rendered by the words of the glossary are nothing to speak of', () => {
  expect(termsIn(withGlossary())).toBe(silence);
});

test('a publication without a glossary needs none', () => {
  const site = withGlossary((each) => {
    each.remove('content/glossary.yaml');
    each.replace(swahili, 'Kisima kipya', 'Bwawa jipya');
  });
  expect(termsIn(site)).toBe(silence);
});

const reports: readonly {
  readonly name: string;
  readonly change: (site: TestSite) => void;
  readonly report: string;
}[] = [
  {
    name: 'a term without any of its words is reported once, with every passage',
    change: (site) => {
      site.replace(swahili, 'visima kijijini', 'mashimo kijijini');
      site.replace(swahili, '\n\nKijiji sasa kina visima', '\n\nKijiji sasa kina mashimo');
    },
    report: `content/bulletins/new-well/sw.mdx:4  warning  glossary/not-rendered
  "well" is not rendered by words that the glossary has for it.
  found:     none of them in the label of "wells", paragraph 1
  expected:  "kisima / visima" or "chemchemi"
  to do:     Write one of them for "wells" in line 4 of content/bulletins/new-well/en.mdx; or add the words that stand here to line 4 of content/glossary.yaml.

1 warning.`,
  },
  {
    name: 'the words of a longer term do not stand for one inside it',
    change: (site) => {
      site.replace(
        english,
        'Counted by the village council',
        'Counted in the village by the village council',
      );
      site.replace(swahili, 'Vimehesabiwa na', 'Vimehesabiwa hapa na');
    },
    report: `content/bulletins/new-well/sw.mdx:5  warning  glossary/not-rendered
  "village" is not rendered by words that the glossary has for it.
  found:     none of them in the caption of the figures
  expected:  "kijiji* / vijiji*"
  to do:     Write one of them for "village" in line 5 of content/bulletins/new-well/en.mdx; or add the words that stand here to line 15 of content/glossary.yaml.

1 warning.`,
  },
  {
    name: 'words with another meaning are reported with the reason, each form once',
    change: (site) => {
      site.replace(swahili, 'Kisima kipya', 'Bwawa jipya');
      site.replace(swahili, 'kina visima kumi', 'kina mabwawa kumi');
      site.replace(swahili, '\n\nKijiji sasa kina visima', '\n\nKijiji sasa kina mabwawa');
    },
    report: `content/bulletins/new-well/sw.mdx:2  warning  glossary/wrong-sense
  These words do not mean "well": bwawa is a pond.
  found:     Bwawa, mabwawa
  expected:  "kisima / visima" or "chemchemi"
  to do:     Write what is meant by "well" in line 2 of content/bulletins/new-well/en.mdx; or, where these words do mean it, take them out of line 7 of content/glossary.yaml.

1 warning.`,
  },
  {
    name: 'a second rendering is reported where it first stands',
    change: replacing(swahili, '\n\nKijiji sasa kina visima', '\n\nKijiji sasa kina chemchemi'),
    report: `content/bulletins/new-well/sw.mdx:9  warning  glossary/several-renderings
  "well" is rendered differently here from line 2.
  found:     Kisima, chemchemi
  expected:  one rendering throughout, such as "kisima / visima"
  to do:     Choose one of them for the whole text.

1 warning.`,
  },
  {
    name: 'a bulletin that was written in another language is held to the same glossary',
    change: (site) => {
      site.replace('content/bulletins/new-well/bulletin.yaml', 'published', 'sourceLocale: sw\npublished');
      site.replace(english, 'A new well', 'A new fountain');
    },
    report: `content/bulletins/new-well/en.mdx:2  warning  glossary/wrong-sense
  These words do not mean "well": a fountain is for show.
  found:     fountain
  expected:  "well / wells"
  to do:     Write what is meant by "Kisima" in line 2 of content/bulletins/new-well/sw.mdx; or, where these words do mean it, take them out of line 6 of content/glossary.yaml.

1 warning.`,
  },
];

for (const { name, change, report } of reports) {
  test(`glossary: ${name}`, () => {
    expect(termsIn(withGlossary(change))).toBe(report);
  });
}

test('words with another meaning beside right ones for every mention are about something else', () => {
  const site = withGlossary((each) => {
    each.replace(swahili, '\n\nKijiji sasa kina', '\n\nKando ya bwawa, kijiji sasa kina');
  });
  expect(termsIn(site)).toBe(silence);
});

test('a passage that was not translated is reported as that alone', () => {
  const site = withGlossary((each) => {
    each.replace(
      swahili,
      'Kijiji sasa kina visima kumi na viwili.\n\nKipya',
      'The village has twelve wells now.\n\nKipya',
    );
  });
  expect(termsIn(site)).toBe(silence);
});

test('a language that a term has no words in is left alone', () => {
  const site = withGlossary((each) => {
    each.replace('content/glossary.yaml', '    sw: ["kisima / visima", "chemchemi"]\n', '');
    each.replace(
      'content/glossary.yaml',
      '    sw: [{ words: "bwawa / mabwawa", why: "bwawa is a pond" }]\n',
      '',
    );
    each.replace(swahili, 'Kisima kipya', 'Bwawa jipya');
  });
  expect(termsIn(site)).toBe(silence);
});

test('wrong words can be listed where nobody knows the right ones yet', () => {
  const site = withGlossary((each) => {
    each.replace('content/glossary.yaml', '    sw: ["kisima / visima", "chemchemi"]\n', '');
    each.replace(swahili, 'Kisima kipya', 'Bwawa jipya');
  });
  expect(termsIn(site)).toContain('found:     Bwawa\n  expected:  other words\n');
});

test('what the glossary warns of can be acknowledged, until it is mended', () => {
  const site = withGlossary((each) => {
    each.replace(swahili, 'Kisima kipya', 'Bwawa jipya');
    each.replace(
      swahili,
      'revision:',
      'acknowledged:\n  - { rule: glossary/wrong-sense, what: Bwawa, why: for a reader to settle }\nrevision:',
    );
  });
  expect(termsIn(site)).toBe(silence);
  site.replace(swahili, 'Bwawa jipya', 'Kisima kipya');
  expect(termsIn(site)).toContain('acknowledged/unused');
});

test('an acknowledgement is not called unused while the glossary cannot be read', () => {
  const site = withGlossary((each) => {
    each.replace(swahili, 'Kisima kipya', 'Bwawa jipya');
    each.replace(
      swahili,
      'revision:',
      'acknowledged:\n  - { rule: glossary/wrong-sense, what: Bwawa, why: for a reader to settle }\nrevision:',
    );
    each.replace('content/glossary.yaml', '- term: well', '- termm: well');
  });
  expect(termsIn(site)).toBe(silence);
});
