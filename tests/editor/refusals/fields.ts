import { english, facts, type Refusal } from './refusal.ts';

/** Fields of front matter and of bulletin.yaml. */
export const fields: readonly Refusal[] = [
  {
    name: 'no title',
    change: (site) => {
      site.replace(english, 'title: "A new well"\n', '');
    },
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
    change: (site) => {
      site.replace(english, '"A new well"', '" "');
    },
    report: `
content/bulletins/new-well/en.mdx:2  error  fields/wrong
  The field "title" has a wrong value.
  found:     " "
  expected:  a title in quotation marks
  to do:     Correct "title".

1 error.
`,
  },
  {
    name: 'an impossible date',
    change: (site) => {
      site.replace(facts, '2026-02-28', '2026-02-30');
    },
    report: `
content/bulletins/new-well/bulletin.yaml:1  error  fields/wrong
  The field "published" has a wrong value.
  found:     "2026-02-30"
  expected:  a day that exists, written like 2023-05-20
  to do:     Correct "published".

1 error.
`,
  },
  {
    name: 'a misspelt field',
    change: (site) => {
      site.replace(english, 'summary:', 'sumary:');
    },
    report: `
content/bulletins/new-well/en.mdx:2  error  fields/missing
  A translation needs the field "summary".
  found:     nothing
  expected:  one sentence in quotation marks
  to do:     Add "summary".

content/bulletins/new-well/en.mdx:3  error  fields/unknown
  "sumary" is not a field of a translation.
  found:     sumary
  expected:  one of title, summary, figures, figuresCaption, revision, translator, ledger, acknowledged
  to do:     Rename "sumary" to "summary".

2 errors.
`,
  },
  {
    name: 'an unknown field',
    change: (site) => {
      site.replace(facts, 'published', 'colour: red\npublished');
    },
    report: `
content/bulletins/new-well/bulletin.yaml:1  error  fields/unknown
  "colour" is not a field of a bulletin.
  found:     colour
  expected:  one of published, updated, sourceLocale, draft, formerly, figures
  to do:     Delete "colour".

1 error.
`,
  },
  {
    name: 'a field of the wrong kind',
    change: (site) => {
      site.replace(facts, 'value: 12', 'value: twelve');
    },
    report: `
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The field "figures.0.value" has a wrong value.
  found:     "twelve"
  expected:  a plain number, such as 5026
  to do:     Correct "figures.0.value".

1 error.
`,
  },
];
