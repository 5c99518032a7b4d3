import { cities, type Mistake } from './mistake.ts';

/** Faults that make others follow: one finding for one cause. */
export const consequences: readonly Mistake[] = [
  {
    name: 'no site.yaml',
    base: 'cities',
    change: (site) => {
      site.remove('content/site.yaml');
    },
    report: String.raw`
content/site.yaml  error  file/missing
  This file is missing.
  found:     nothing
  expected:  a readable text file
  to do:     Add the file content/site.yaml.

1 error.
`,
  },
  {
    name: 'a misspelt field of site.yaml',
    base: 'cities',
    change: (site) => {
      site.replace('content/site.yaml', 'sourceLocale:', 'sourceLocal:');
    },
    report: String.raw`
content/site.yaml:6  error  fields/unknown
  "sourceLocal" is not a field of the site.
  found:     sourceLocal
  expected:  one of url, sourceLocale, name, publisher, contact, channels
  to do:     Rename "sourceLocal" to "sourceLocale".

1 error.
`,
  },
  {
    name: 'a source text that cannot be read',
    base: 'cities',
    change: (site) => {
      site.replace(`${cities}/en.mdx`, 'title:', 'titel:');
    },
    report: String.raw`
content/bulletins/demonstration-cities/en.mdx:2  error  fields/unknown
  "titel" is not a field of a translation.
  found:     titel
  expected:  one of title, summary, figures, figuresCaption, revision, translator, ledger, acknowledged
  to do:     Rename "titel" to "title".

1 error.
`,
  },
  {
    name: 'a source language that cannot be read',
    base: 'cities',
    change: (site) => {
      site.replace('locales/en/locale.json', '"ltr"', '"left"');
    },
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
    change: (site) => {
      site.replace(`${cities}/bulletin.yaml`, 'published:', 'publishd:');
    },
    report: String.raw`
content/bulletins/demonstration-cities/bulletin.yaml:2  error  fields/unknown
  "publishd" is not a field of a bulletin.
  found:     publishd
  expected:  one of published, updated, sourceLocale, draft, formerly, figures
  to do:     Rename "publishd" to "published".

1 error.
`,
  },
];
