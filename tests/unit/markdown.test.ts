import { refuse } from '../../src/text/refusals.ts';
import { parseMdx } from '../../src/text/syntax.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';

function findingsIn(body: string, locale?: string): Finding[] {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const tree = parseMdx('a.mdx', body, report);
  if (tree !== undefined) refuse('a.mdx', tree, report, locale);
  return findings;
}

const day: Partial<Finding> = {
  rule: 'markdown/day',
  message:
    'A number with a full stop at the beginning of a line makes a list: this day would lose its number.',
};
const alone: Partial<Finding> = { rule: 'markdown/number' };
const run: Partial<Finding> = {
  rule: 'markdown/lines',
  message:
    'This line and the one above it look like items of a list, and are shown as one running paragraph.',
};
const unmade: Partial<Finding> = {
  rule: 'content/link-unmade',
  message: 'This was meant as a link, and is shown with its brackets.',
  severity: 'error',
};

/** What is written, in which language, and what is said. */
const cases: readonly (readonly [locale: string, written: string, ...said: readonly Partial<Finding>[]])[] = [
  [
    'is',
    '17. júní var brunnurinn opnaður.',
    {
      ...day,
      severity: 'error',
      line: 1,
      found: '17. júní var brunnurinn opnaður.',
      expected: String.raw`17\. júní var brunnurinn opnaður.`,
      hint: String.raw`Write 17\. for a day, with a backslash before the full stop.`,
    },
  ],
  ['is', String.raw`17\. júní var brunnurinn opnaður.`],
  ['is', '- 18. september: skólinn\n- 2. október: a', { ...day, line: 1 }, { ...day, line: 2 }],
  ['is', 'Brunnurinn var vígður þann\n1. maí og þar.', { ...day, severity: 'error', line: 2 }],
  ['de', '> 17. Juni war es heiß', day],
  ['cs', '17. června a', day],
  ['fi', '3. kesäkuuta', day],
  ['nb', '3. juni', day],
  // A list whose items begin with a month may be meant.
  [
    'de',
    '1. Mai bis Juni: Plan\n2. Juli: Bau',
    {
      rule: 'markdown/day',
      severity: 'warning',
      message: 'These lines are shown as a numbered list; perhaps their numbers are days.',
    },
  ],
  ['de', '1. Juni-Zahlen\n2. a'],
  ['is', '1. júnímánuður\n2. a'],
  ['en', '1. June\n2. July'],
  [
    'en',
    '17. June',
    {
      ...alone,
      severity: 'warning',
      message: 'This paragraph is shown as a list of one item, number 17.',
      hint: String.raw`Write 17\. if the number belongs to the words.`,
    },
  ],
  ['bn', '২০২৩. ক', { ...alone, found: '২০২৩. ক', expected: String.raw`২০২৩\. ক` }],
  ['en', '1. a'],
  ['en', '1. a\n2. b\n\nc\n\n3. d'],
  ['en', '4. a\n5. b'],
  ['no such language', '17. a\n18. b'],
  // A line of dashes.
  [
    'en',
    'The well is ready.\n---\n\na',
    {
      rule: 'markdown/underlined',
      severity: 'error',
      line: 2,
      message: 'This line makes a heading of the words above it.',
      found: 'The well is ready. ---',
      expected: 'an empty line above the dashes',
      hint: 'Put an empty line between the words and the dashes; for a heading, write ## before the words instead.',
    },
  ],
  ['bn', 'কূপ তৈরি।”\n---', { rule: 'markdown/underlined', severity: 'error' }],
  ['en', 'a\nb\n---', { rule: 'markdown/underlined', severity: 'error', line: 3 }],
  ['en', 'The well\n---', { rule: 'markdown/underlined', severity: 'warning' }],
  ['en', 'The well is ready.\n\n---\n\n## a.'],
  // Lists that are none.
  [
    'en',
    'a\n• b\n• c',
    {
      ...run,
      severity: 'warning',
      line: 3,
      found: '• c',
      expected: 'lines that begin with "- " or "1. "',
      hint: 'Begin each with "- " or "1. ", and put an empty line above the first; if it is no list, put an empty line between them.',
    },
  ],
  ['zh', '１．井\n２．水', run],
  ['bn', '১। ক\n২। খ\n৩। গ', run],
  ['en', 'a\n(1) b\n(2) c', run],
  ['en', 'a\n– b –\nc'],
  ['en', 'in\n2026. b\n17. c'],
  ['en', String.raw`1\. a` + '\n' + String.raw`2\. b`],
  ['en', 'a\n3 wells\n4 wells'],
  // Stars and strokes.
  [
    'en',
    'a\n**the well is',
    {
      rule: 'markdown/stars',
      severity: 'warning',
      line: 2,
      message: 'These stars are shown to readers, and nothing is bold here.',
      found: '**the',
      expected: '** directly before and directly after the bold words',
      hint: String.raw`Add the ** that is missing, or delete the space beside it; for the stars themselves, write \*\*.`,
    },
  ],
  ['en', '** a**', { rule: 'markdown/stars', found: 'a**' }],
  ['en', String.raw`2 ** 3 \*\*a **b** *c*`],
  [
    'en',
    '~~a~~',
    {
      rule: 'content/construct',
      hint: String.raw`Delete the signs ~~; for the signs themselves, write \~\~.`,
    },
  ],
  // Links.
  [
    'en',
    '[](https://e.org/a) [ ](https://e.org/b)',
    {
      rule: 'content/link',
      message: 'This link has no words, so that nobody can see it.',
      found: '[](https://e.org/a)',
      expected: 'words between [ and ]',
      hint: 'Write between [ and ] the words that lead there, or delete the link.',
    },
    { rule: 'content/link', found: '[ ](https://e.org/b)' },
  ],
  ['en', '[→](https://e.org/) [*a*](https://e.org/)'],
  [
    'bn',
    'ক [খ](https://e.org/a।) গ',
    {
      rule: 'content/link',
      severity: 'error',
      message: 'This link\'s address ends with "।", which belongs to the sentence.',
      found: '[খ](https://e.org/a।)',
      expected: '[খ](https://e.org/a)।',
      hint: 'Write "।" after the round bracket, or delete it if the sentence goes on; if the address really ends with it, write %E0%A5%A4 instead.',
    },
  ],
  ['bn', '[ক](https://e.org/a%E0%A5%A4) https://e.org/a।'],
  ['ja', '[娘](https://ja.wikipedia.org/wiki/モーニング娘。)'],
  [
    'en',
    'a\n[UNICEF] (https://e.org/x)',
    {
      ...unmade,
      line: 2,
      found: '[UNICEF] (https://e.org/x)',
      expected: '[UNICEF](https://e.org/x)',
      hint: String.raw`Write "(" directly after "]"; for the brackets themselves, write \[ before the words.`,
    },
  ],
  ['en', '[**a** b]\n(/en/follow/)', { ...unmade, expected: '[**a** b](/en/follow/)' }],
  ['zh', '[词语]（https://e.org/x）好', { ...unmade, expected: '[词语](https://e.org/x)' }],
  [
    'en',
    '[a](https://e.org/a b)',
    {
      ...unmade,
      found: '[a](https://e.org/a b)',
      expected: '[words](https://…)',
      hint: 'Write both square and both round brackets, and %20 for a space in the address.',
    },
  ],
  ['en', '[a](https://e.org/) the plan](https://e.org/)', { ...unmade, found: '](https://e.org/)' }],
  ['en', '[a](https://e.org/ and', unmade],
  [
    'en',
    String.raw`\[1] (https://e.org/) [sic] (a) [a](https://e.org/) [a] \(https://e.org/) (see https://e.org/)`,
  ],
];

for (const [locale, written, ...said] of cases) {
  test(`${JSON.stringify(written)} in ${locale}`, () => {
    expect(findingsIn(written, locale)).toEqual(said.map((each) => expect.objectContaining(each) as unknown));
  });
}
