import { removing, replacing } from '../../support/changes.ts';
import { cities, type Mistake } from './mistake.ts';

/** Problems that make others follow: one finding for one cause. */
export const consequences: readonly Mistake[] = [
  {
    name: 'no site.yaml',
    base: 'cities',
    change: removing('content/site.yaml'),
    report: String.raw`
content/site.yaml  error  file/missing
  This file is missing.
  found:     nothing
  expected:  lines such as url: https://news.example/, sourceLocale: en and name: { en: "…" }
  to do:     Add the file content/site.yaml, with the lines url, sourceLocale and name.

1 error.
`,
  },
  {
    name: 'a site.yaml that cannot be read',
    base: 'cities',
    change: replacing('content/site.yaml', 'sourceLocale: en', 'sourceLocale:'),
    report: String.raw`
content/site.yaml:6  error  fields/wrong
  The field "sourceLocale" is empty.
  found:     nothing
  expected:  the tag of the language that bulletins are written in first, such as en
  to do:     Fill in "sourceLocale".

1 error.
`,
  },
  {
    name: 'a site.yaml that cannot be read, beside a bulletin that was withdrawn',
    base: 'cities',
    change: (site) => {
      site.replace('content/site.yaml', 'sourceLocale: en', 'sourceLocale:');
      site.replace(
        `${cities}/bulletin.yaml`,
        'figures:',
        'withdrawn: { date: 2026-03-01, why: a }\nfigures:',
      );
    },
    report: String.raw`
content/site.yaml:6  error  fields/wrong
  The field "sourceLocale" is empty.
  found:     nothing
  expected:  the tag of the language that bulletins are written in first, such as en
  to do:     Fill in "sourceLocale".

1 error.
`,
  },
  {
    name: 'a source text that cannot be read',
    base: 'cities',
    change: replacing(`${cities}/en.mdx`, 'title: "', 'title: "" # '),
    report: String.raw`
content/bulletins/demonstration-cities/en.mdx:2  error  fields/wrong
  The field "title" is empty.
  found:     nothing
  expected:  a title in quotation marks
  to do:     Fill in "title".

1 error.
`,
  },
  {
    name: 'a source language that cannot be read',
    base: 'cities',
    change: replacing('locales/en/locale.json', '"ltr"', '"left"'),
    report: String.raw`
locales/en/locale.json:3  error  fields/wrong
  The field "direction" has a wrong value.
  found:     "left"
  expected:  "ltr" or "rtl"
  to do:     Correct "direction".

1 error.
`,
  },
  {
    name: 'a bulletin.yaml that cannot be read',
    base: 'cities',
    change: replacing(`${cities}/bulletin.yaml`, '2023-05-20', '2023-05-32'),
    report: String.raw`
content/bulletins/demonstration-cities/bulletin.yaml:2  error  fields/wrong
  There is no such day: May 2023 has 31 days.
  found:     2023-05-32
  expected:  a day that exists, written like 2023-05-20
  to do:     Write the right day.

1 error.
`,
  },
  {
    name: 'a paragraph that is lost with its figures',
    base: 'cities',
    change: (site) => {
      const text = site.read(`${cities}/sw.mdx`).split('\n\n');
      site.write(`${cities}/sw.mdx`, text.toSpliced(3, 1).join('\n\n'));
    },
    report: String.raw`
content/bulletins/demonstration-cities/sw.mdx:41  error  structure/missing
  A paragraph of the source text is missing here.
  found:     nothing
  expected:  what line 24 of content/bulletins/demonstration-cities/en.mdx says: "In their work, the …"
  to do:     Add it before this line, in this language.

1 error.
`,
  },
];
