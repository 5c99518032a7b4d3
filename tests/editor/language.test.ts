import { check } from '../../src/check/check.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { expect, test } from '../support/quick.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { swahili } from './refusals/refusal.ts';

/** What other rules say of the same change is theirs to test. */
function findingsIn(site: TestSite): readonly Finding[] {
  const { findings } = check({ siteFolder: site.folder });
  return findings.filter(({ rule }) => /^(?:language|acknowledged|content)\//.test(rule));
}

const paragraph = 'Kipya kiko kando ya shule.';

/** What is wrong, the words that are changed and into what, and the whole report. */
const problems: [string, string, string, string][] = [
  [
    "a paragraph in the source's words",
    paragraph,
    'The newest lies beside the school.',
    `
content/bulletins/new-well/sw.mdx:11  error  language/untranslated
  This paragraph is still in the words of the source text.
  found:     The newest lies beside the school.
  expected:  a translation into Swahili
  to do:     Translate it; mark words that should stay as they are with <span lang="en">…</span>.

1 error.
`,
  ],
  [
    "a title in the source's words",
    'Kisima kipya',
    'The newest lies beside the school',
    `
content/bulletins/new-well/sw.mdx:2  error  language/untranslated
  The title is still in the words of the source text.
  found:     The newest lies beside the school
  expected:  a translation into Swahili
  to do:     Translate it; mark words that should stay as they are with <span lang="en">…</span>.

1 error.
`,
  ],
  [
    "a sentence in the source's words",
    'shule.',
    'shule. The village has twelve wells now.',
    `
content/bulletins/new-well/sw.mdx:11  warning  language/untranslated
  This paragraph contains words of the source text that were not translated.
  found:     the village has twelve wells now
  expected:  a translation into Swahili
  to do:     Translate it; mark words that should stay as they are with <span lang="en">…</span>.

1 warning.
`,
  ],
  [
    'a paragraph in a third language',
    paragraph,
    'Den nye bro forbinder de to bredder af floden, og beboerne i kvarteret er meget glade for den. Den blev bygget i foråret.',
    `
content/bulletins/new-well/sw.mdx:11  error  language/other
  This paragraph is in Danish.
  found:     Den nye bro forbinder de to bredder af …
  expected:  Swahili
  to do:     Put the Swahili text here; mark words in another language with <span lang="…">…</span>.

1 error.
`,
  ],
  [
    'a sentence in a third language',
    paragraph,
    'Den nye bro forbinder de to bredder af floden, og beboerne i kvarteret er meget glade for den.',
    `
content/bulletins/new-well/sw.mdx:11  warning  language/other
  This paragraph seems to be in Danish.
  found:     Den nye bro forbinder de to bredder af …
  expected:  Swahili
  to do:     Put the Swahili text here; mark words in another language with <span lang="…">…</span>.

1 warning.
`,
  ],
  [
    'a paragraph in another script',
    paragraph,
    'নতুন সেতুটি বসন্তকাল থেকে নদীর দুই পাড়কে যুক্ত করেছে এবং এলাকার মানুষ এতে খুব খুশি।',
    `
content/bulletins/new-well/sw.mdx:11  error  language/other
  This paragraph is not Swahili.
  found:     নতুন সেতুটি বসন্তকাল থেকে নদীর দুই পাড়কে যুক্ত …
  expected:  Swahili
  to do:     Put the Swahili text here; mark words in another language with <span lang="…">…</span>.

1 error.
`,
  ],
  [
    'a short sentence in another script',
    paragraph,
    'নতুন সেতুটি নদীর দুই পাড়কে যুক্ত করেছে।',
    `
content/bulletins/new-well/sw.mdx:11  warning  language/other
  This paragraph does not seem to be Swahili.
  found:     নতুন সেতুটি নদীর দুই পাড়কে যুক্ত করেছে।
  expected:  Swahili
  to do:     Put the Swahili text here; mark words in another language with <span lang="…">…</span>.

1 warning.
`,
  ],
  [
    'a Cyrillic letter in a Latin word',
    'shule',
    'shul\u0435',
    `
content/bulletins/new-well/sw.mdx:11  warning  language/mixed-scripts
  This word mixes letters of two scripts, Latin and Cyrillic.
  found:     shul\u0435
  expected:  letters of one script
  to do:     Type the word again.

1 warning.
`,
  ],
  [
    'two Indic scripts in a word',
    'shule',
    'ন\u09BFর\u09BE\u0AAAত\u09CDত\u09BE',
    `
content/bulletins/new-well/sw.mdx:11  error  language/mixed-scripts
  This word mixes letters of two scripts, Bengali and Gujarati.
  found:     নিরাપত্তা
  expected:  letters of one script
  to do:     Type the word again.

1 error.
`,
  ],
  [
    'a vowel sign without a letter',
    'shule',
    '5\u09C7',
    `
content/bulletins/new-well/sw.mdx:11  error  language/orphaned-sign
  This vowel sign or accent has no letter before it.
  found:     5ে
  expected:  a letter before the sign
  to do:     Type the word again.

1 error.
`,
  ],
  [
    'a vowel sign that stands twice',
    'shule',
    'নত\u09C1\u09C1ন',
    `
content/bulletins/new-well/sw.mdx:11  error  language/doubled-sign
  The same vowel sign or accent is on one letter twice.
  found:     নতুুন
  expected:  the sign once
  to do:     Type the word again.

1 error.
`,
  ],
  [
    'letters stored in parts',
    'shule',
    'cafe\u0301 re\u0301sume\u0301',
    `
content/bulletins/new-well/sw.mdx:11  warning  language/composed
  A letter of this word (and of 1 more) is stored in parts, so that searching for it may fail.
  found:     cafe\u0301
  expected:  café
  to do:     Copy the word after "expected" from this report into its place, or type it again.

1 warning.
`,
  ],
  [
    'a soft hyphen',
    'shule',
    'shu\u00ADle',
    `
content/bulletins/new-well/sw.mdx:11  warning  language/hidden-sign
  There is an invisible character here, a soft hyphen.
  found:     U+00AD in "shule."
  expected:  the same words without it
  to do:     Delete the character: put the cursor after it and press Backspace once, or type the word again.

1 warning.
`,
  ],
  [
    'a zero width space',
    'kando',
    'kan\u200Bdo',
    `
content/bulletins/new-well/sw.mdx:11  warning  language/hidden-sign
  There is an invisible character here, a zero width space.
  found:     U+200B in "kando ya"
  expected:  the same words without it
  to do:     Delete the character: put the cursor after it and press Backspace once, or type the word again.

1 warning.
`,
  ],
  [
    'a joiner between Latin letters',
    'kando',
    'kan\u200Ddo',
    `
content/bulletins/new-well/sw.mdx:11  warning  language/hidden-sign
  There is an invisible character here, a zero width joiner.
  found:     U+200D in "kando ya"
  expected:  the same words without it
  to do:     Delete the character: put the cursor after it and press Backspace once, or type the word again.

1 warning.
`,
  ],
];
for (const [name, from, to, report] of problems) {
  test(`language: ${name} is reported in plain words`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.replace(swahili, from, to);
    expect(terminalReport(findingsIn(site)).trim()).toBe(report.trim());
  });
}

const good: [string, string][] = [
  ['words marked as English', '<span lang="en">The village has twelve wells now, and more.</span>'],
  ['names in another language', 'Universidad Autónoma de México, Banco Santander, Médicos Sin Fronteras'],
  ['a Bengali letter as one sign', 'ন\u09DF'],
  ['a Bengali letter in parts', 'ন\u09AF\u09BC'],
  ['both spellings of Bengali letters', 'ন\u09AF\u09BC হ\u09DF ব\u09DC'],
  ['joiners that spelling needs', 'র\u200C্যাব ক্\u200Dষ বাক্\u200C می\u200Cخواهم'],
  ['emoji of several signs', '👩\u200D💻 ❤\uFE0F 1\uFE0F\u20E3'],
  ['a zero width space in Thai', 'ไทย\u200Bไทย'],
  ['an ending after an abbreviation', 'QRકોડ HIV-এর SMSка 5 μm'],
];
for (const [name, words] of good) {
  test(`language: nothing is said of ${name}`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.replace(swahili, 'shule.', `shule. ${words}`);
    expect(findingsIn(site)).toEqual([]);
  });
}

test('language: a warning that was acknowledged is not reported', () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(swahili, 'shule.', 'shule. The village has twelve wells now.');
  const acknowledged =
    'acknowledged:\n  - { rule: language/untranslated, what: "the village has twelve wells now", why: "a song" }\n';
  site.replace(swahili, 'figuresCaption', `${acknowledged}figuresCaption`);
  expect(findingsIn(site)).toEqual([]);
});
