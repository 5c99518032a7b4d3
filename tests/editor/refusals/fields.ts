import { replacing, writing } from '../../support/changes.ts';
import { english, facts, type Refusal } from './refusal.ts';

/** Fields of front matter and of bulletin.yaml. */
export const fields: readonly Refusal[] = [
  {
    name: 'no title',
    change: replacing(english, 'title: "A new well"\n', ''),
    report: `
content/bulletins/new-well/en.mdx:2  error  fields/missing
  A translation needs the field "title".
  found:     nothing
  expected:  a title in quotation marks
  to do:     Add "title".

1 error.
`,
  },
  {
    name: 'an empty title',
    change: replacing(english, '"A new well"', '" "'),
    report: `
content/bulletins/new-well/en.mdx:2  error  fields/wrong
  The field "title" is empty.
  found:     nothing
  expected:  a title in quotation marks
  to do:     Fill in "title".

1 error.
`,
  },
  {
    name: 'a correction without a day that a calendar has, and without what was corrected',
    change: replacing(
      english,
      'figuresCaption:',
      'corrections:\n  - { date: 2026-02-30, what: "Twelve wells." }\n  - { date: 1.3.2026, what: " " }\n  - { date: 2026-03-01, where: "here" }\n  - "Twelve"\nfiguresCaption:',
    ),
    report: `
content/bulletins/new-well/en.mdx:6  error  fields/wrong
  There is no such day: February 2026 has 28 days.
  found:     2026-02-30
  expected:  a day that exists, written like 2023-05-20
  to do:     Write the right day.

content/bulletins/new-well/en.mdx:7  error  fields/wrong
  The day in "date" is not written as the year, the month and the day.
  found:     1.3.2026
  expected:  a day that exists, written like 2023-05-20
  to do:     Write date: 2026-03-01 or date: 2026-01-03.

content/bulletins/new-well/en.mdx:7  error  fields/wrong
  The field "what" of entry 2 of "corrections" is empty.
  found:     nothing
  expected:  what was changed, in words for readers
  to do:     Fill in "what".

content/bulletins/new-well/en.mdx:8  error  fields/missing
  Entry 3 of "corrections" needs the field "what".
  found:     nothing
  expected:  what was changed, in words for readers
  to do:     Add "what".

content/bulletins/new-well/en.mdx:8  error  fields/unknown
  "where" is not a field of entry 3 of "corrections".
  found:     where
  expected:  one of date, what, why
  to do:     Delete "where".

content/bulletins/new-well/en.mdx:9  error  fields/wrong
  Entry 4 of "corrections" has a wrong value.
  found:     "Twelve"
  expected:  a correction, such as { date: 2026-11-26, what: "…", why: "…" }
  to do:     Correct entry 4 of "corrections".

6 errors.
`,
  },
  {
    name: 'a correction of a day before the bulletin was published',
    change: replacing(
      english,
      'figuresCaption:',
      'corrections:\n  - { date: 2026-02-27, what: "Twelve wells." }\nfiguresCaption:',
    ),
    report: `
content/bulletins/new-well/en.mdx:6  error  corrections/day
  This correction is older than the bulletin.
  found:     2026-02-27
  expected:  2026-02-28 or later, as in line 1 of content/bulletins/new-well/bulletin.yaml
  to do:     Write the day on which the published text was changed; what was changed before that belongs in "ledger".

1 error.
`,
  },
  {
    name: 'corrections that are no list',
    change: replacing(english, 'figuresCaption:', 'corrections: "Twelve wells."\nfiguresCaption:'),
    report: `
content/bulletins/new-well/en.mdx:5  error  fields/wrong
  The field "corrections" has a wrong value.
  found:     "Twelve wells."
  expected:  a list of corrections, each with date, what and why
  to do:     Correct "corrections".

1 error.
`,
  },
  {
    name: 'an impossible date',
    change: replacing(facts, '2026-02-28', '2026-02-30'),
    report: `
content/bulletins/new-well/bulletin.yaml:1  error  fields/wrong
  There is no such day: February 2026 has 28 days.
  found:     2026-02-30
  expected:  a day that exists, written like 2023-05-20
  to do:     Write the right day.

1 error.
`,
  },
  {
    name: 'a misspelt field',
    change: replacing(english, 'summary:', 'sumary:'),
    report: `
content/bulletins/new-well/en.mdx:3  error  fields/unknown
  "sumary" is not a field of a translation.
  found:     sumary
  expected:  one of title, summary, figures, figuresCaption, revision, translator, state, renders, corrections, ledger, acknowledged
  to do:     Rename "sumary" to "summary".

1 error.
`,
  },
  {
    name: 'an unknown field',
    change: replacing(facts, 'published', 'colour: red\npublished'),
    report: `
content/bulletins/new-well/bulletin.yaml:1  error  fields/unknown
  "colour" is not a field of a bulletin.
  found:     colour
  expected:  one of published, updated, sourceLocale, withdrawn, draft, formerly, figures
  to do:     Delete "colour".

1 error.
`,
  },
  {
    name: 'a state in bulletin.yaml',
    change: replacing(facts, 'published', 'state: draft\npublished'),
    report: `
content/bulletins/new-well/bulletin.yaml:1  error  fields/wrong
  This says of one text that it is not ready; this file is about the whole bulletin.
  found:     state: "draft"
  expected:  draft: true, if none of its texts should be published
  to do:     Write draft: true here; or delete the line, and write state: draft in each text that is not ready.

1 error.
`,
  },
  {
    name: 'in a text what keeps back a bulletin',
    change: replacing(english, 'title', 'draft: true\ntitle'),
    report: `
content/bulletins/new-well/en.mdx:2  error  fields/wrong
  That a text is not ready is said in another way.
  found:     draft: true
  expected:  state: draft; a text that is ready has no such line
  to do:     Write state: draft; or delete the line if the text is ready.

1 error.
`,
  },
  {
    name: 'a field of the wrong kind',
    change: replacing(facts, 'value: 12', 'value: twelve'),
    report: `
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The value of the figure "wells" is not written as a plain number.
  found:     twelve
  expected:  only the digits 0 to 9, such as 1500000 or 94.5
  to do:     Write the number only in the digits 0 to 9, such as 1500000, or 94.5 with a point.

1 error.
`,
  },
  {
    name: 'a title that nobody sees',
    change: replacing(english, '"A new well"', '"\\u200B"'),
    report: `
content/bulletins/new-well/en.mdx:2  error  fields/wrong
  The field "title" has a wrong value.
  found:     "\u200B"
  expected:  a title in quotation marks
  to do:     Correct "title".

1 error.
`,
  },
  {
    name: 'an optional field left empty',
    change: replacing(facts, 'figures:', 'updated:\nfigures:'),
    report: `
content/bulletins/new-well/bulletin.yaml:2  error  fields/wrong
  The field "updated" is empty.
  found:     nothing
  expected:  a day that exists, written like 2023-05-20
  to do:     Fill in "updated".

1 error.
`,
  },
  {
    name: 'a file that holds a list instead of fields',
    change: writing('content/site.yaml', '[]\n'),
    report: `
content/site.yaml:1  error  fields/wrong
  This file does not hold the site.
  found:     []
  expected:  fields such as url: https://news.example/
  to do:     Write the fields of the site.

1 error.
`,
  },
  {
    name: 'an empty site.yaml',
    change: writing('content/site.yaml', ''),
    report: `
content/site.yaml:1  error  fields/wrong
  This file does not hold the site.
  found:     nothing
  expected:  fields such as url: https://news.example/
  to do:     Write the fields of the site.

1 error.
`,
  },
  {
    name: 'an update before the publication',
    change: replacing(facts, 'figures:', 'updated: 2026-02-27\nfigures:'),
    report: `
content/bulletins/new-well/bulletin.yaml:2  error  fields/wrong
  The field "updated" has a wrong value.
  found:     "2026-02-27"
  expected:  a day that is not before "published"
  to do:     Correct "updated".

1 error.
`,
  },
  {
    name: 'old slugs that are none, too long, or kept by Windows',
    change: replacing(facts, 'figures:', `formerly: [Old, ${'a'.repeat(101)}, nul]\nfigures:`),
    report: `
content/bulletins/new-well/bulletin.yaml:2  error  fields/wrong
  Entry 1 of "formerly" has a wrong value.
  found:     "Old"
  expected:  an old slug: a–z, 0–9 and single hyphens, such as "demonstration-cities"
  to do:     Correct entry 1 of "formerly".

content/bulletins/new-well/bulletin.yaml:2  error  fields/wrong
  Entry 2 of "formerly" has a wrong value.
  found:     "${'a'.repeat(98)}…
  expected:  an old slug: at most 100 characters
  to do:     Correct entry 2 of "formerly".

content/bulletins/new-well/bulletin.yaml:2  error  fields/wrong
  Entry 3 of "formerly" has a wrong value.
  found:     "nul"
  expected:  an old slug: a name other than con, prn, aux, nul, com1 to com9 and lpt1 to lpt9
  to do:     Correct entry 3 of "formerly".

3 errors.
`,
  },
  {
    name: 'an old slug that a page has',
    change: replacing(facts, 'figures:', 'formerly: [follow]\nfigures:'),
    report: `
content/bulletins/new-well/bulletin.yaml:2  error  fields/wrong
  Entry 1 of "formerly" has a wrong value.
  found:     "follow"
  expected:  an old slug: a name other than 404, archive, cards, feed, follow, media, page, search and years such as 2026
  to do:     Correct entry 1 of "formerly".

1 error.
`,
  },
  {
    name: 'a key that no reader would see',
    change: replacing('content/site.yaml', '  en: Village News', '  en: Village News\n  __proto__: News'),
    report: `
content/site.yaml:5  error  yaml/syntax
  "__proto__" cannot be the name of a field.
  found:     __proto__: News
  expected:  another name
  to do:     Delete this line, or write another name.

1 error.
`,
  },
  {
    name: 'a contact that begins another part of a link',
    change: (site) => {
      site.write(
        'content/site.yaml',
        `${site.read('content/site.yaml')}contact: "news@tiny.example?bcc=a%40b.example"\n`,
      );
    },
    report: `
content/site.yaml:6  error  fields/wrong
  The field "contact" has a wrong value.
  found:     "news@tiny.example?bcc=a%40b.example"
  expected:  an e-mail or web address
  to do:     Correct "contact".

1 error.
`,
  },
];
