import { replacing } from '../../support/changes.ts';
import type { Refusal } from './refusal.ts';

/** Interface strings. */
export const strings: readonly Refusal[] = [
  {
    name: 'a missing string',
    change: replacing('locales/sw/ui.json', '"label": "Lugha",', ''),
    report: `
locales/sw/ui.json:5  error  strings/missing
  The string "languages.label" of the language "sw" is missing.
  found:     nothing
  expected:  the words in this language, for “Languages”
  to do:     Add "languages.label" to locales/sw/ui.json.

1 error.
`,
  },
  {
    name: 'an empty string',
    change: replacing('locales/sw/ui.json', '"Lugha"', '""'),
    report: `
locales/sw/ui.json:6  error  strings/empty
  The string "languages.label" of the language "sw" is empty.
  found:     ""
  expected:  the words in this language, for “Languages”
  to do:     Write the words of "languages.label".

1 error.
`,
  },
  {
    name: 'an unknown string',
    change: replacing('locales/sw/ui.json', '"label": "Lugha"', '"label": "Lugha",\n    "lable": "Lugha"'),
    report: `
locales/sw/ui.json:7  error  strings/unknown
  The string "languages.lable" of the language "sw" is used nowhere.
  found:     languages.lable
  expected:  a key that the pages use
  to do:     Delete "languages.lable".

1 error.
`,
  },
  {
    name: 'a string with other placeholders',
    change: replacing('locales/sw/ui.json', '{{date}}', '{{tarehe}}'),
    report: `
locales/sw/ui.json:10  error  strings/placeholders
  The string "bulletin.updated" of the language "sw" has other placeholders than the page fills.
  found:     Imesasishwa {{tarehe}}
  expected:  {{date}}, once each
  to do:     Write each placeholder as it stands in the other languages, in double curly brackets.

1 error.
`,
  },
  {
    name: 'a stray bracket in a string',
    change: replacing('locales/sw/ui.json', '{{date}}', '{{date}} {{date'),
    report: `
locales/sw/ui.json:10  error  strings/placeholders
  The string "bulletin.updated" of the language "sw" has other placeholders than the page fills.
  found:     Imesasishwa {{date}} {{date
  expected:  {{date}}, once each
  to do:     Write each placeholder as it stands in the other languages, in double curly brackets.

1 error.
`,
  },
  {
    name: 'a key in two ways of writing',
    change: replacing('locales/sw/ui.json', '"page": {', '"page.skip": "Ruka",\n  "page": {'),
    report: `
locales/sw/ui.json:1  error  strings/unknown
  The string "[page.skip]" of the language "sw" is used nowhere.
  found:     [page.skip]
  expected:  a key that the pages use
  to do:     Delete "[page.skip]".

1 error.
`,
  },
];
