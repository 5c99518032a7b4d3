import { replacing, writing } from '../../support/changes.ts';
import { facts, type Mistake } from './mistake.ts';

/** Files of data that cannot be read. */
export const data: readonly Mistake[] = [
  {
    name: 'no space behind a dash',
    change: writing(facts, 'published: 2026-02-28\nfigures:\n  -{ id: wells, value: 12 }\n'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  yaml/syntax
  There is no space after the dash.
  found:     -{ id: wells, value: 12 }
  expected:  a dash, a space and an item of the list
  to do:     Write a space after the dash.

1 error.
`,
  },
  {
    name: 'a figure whose bracket is not closed',
    change: writing(
      facts,
      'published: 2026-02-28\nfigures:\n  - { id: wells, value: 12\n  - { id: pumps, value: 3 }\n',
    ),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  yaml/syntax
  The bracket "{" in this line is not closed.
  found:     - { id: wells, value: 12
  expected:  "}" after the last entry
  to do:     Add "}" at the end of this line, or of the last line that belongs to it.

1 error.
`,
  },
  {
    name: 'no comma between the fields of a figure',
    change: writing(facts, 'published: 2026-02-28\nfigures:\n  - { id: wells value: 12 }\n'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  yaml/syntax
  A comma is missing between two entries of this line.
  found:     - { id: wells value: 12 }
  expected:  a comma between entries
  to do:     Write a comma after wells.

1 error.
`,
  },
  {
    name: 'a bracket too many',
    change: writing(facts, 'published: 2026-02-28\nfigures:\n  - { id: wells, value: 12 }}\n'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  yaml/syntax
  There is "}" after the closing bracket.
  found:     - { id: wells, value: 12 }}
  expected:  one closing bracket for each that opens
  to do:     Delete "}" at the end of this line.

1 error.
`,
  },
  {
    name: 'another bracket',
    change: writing(facts, 'published: 2026-02-28\nfigures:\n  - { id: wells, value: 12 ]\n'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  yaml/syntax
  The bracket "{" is closed by "]".
  found:     - { id: wells, value: 12 ]
  expected:  "}"
  to do:     Replace "]" with "}".

1 error.
`,
  },
  {
    name: 'fields of a figure that begin unlike',
    change: writing(facts, 'published: 2026-02-28\nfigures:\n  - id: wells\n   value: 12\n'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:4  error  yaml/syntax
  This line begins with 3 spaces, unlike the lines around it.
  found:     value: 12
  expected:  4 spaces
  to do:     Begin it with 4 spaces, so that it is below "id".

1 error.
`,
  },
  {
    name: 'strings without a comma',
    change: replacing('locales/sw/ui.json', '"Lugha",', '"Lugha"'),
    report: String.raw`
locales/sw/ui.json:6  error  json/syntax
  A comma is missing after this entry.
  found:     "label": "Lugha"
  expected:  a comma between entries
  to do:     Add a comma at the end of this line.

1 error.
`,
  },
  {
    name: 'strings with a comma too much',
    change: writing('locales/sw/locale.json', '{ "name": "Kiswahili",\n}\n'),
    report: String.raw`
locales/sw/locale.json:1  error  json/syntax
  There is a comma after the last entry.
  found:     { "name": "Kiswahili",
  expected:  commas only between entries
  to do:     Delete the comma after the last entry.

1 error.
`,
  },
  {
    name: 'a string without marks',
    change: replacing('locales/sw/ui.json', '"Lugha"', 'Lugha'),
    report: String.raw`
locales/sw/ui.json:6  error  json/syntax
  There are words here without quotation marks.
  found:     "label": Lugha,
  expected:  words between two quotation marks "
  to do:     Write "label": "Lugha",

1 error.
`,
  },
  {
    name: 'a string without its second mark',
    change: replacing('locales/sw/ui.json', '"Lugha",', '"Lugha,'),
    report: String.raw`
locales/sw/ui.json:6  error  json/syntax
  A quotation mark is opened in this line and not closed.
  found:     "label": "Lugha,
  expected:  " at both ends of the words
  to do:     Write "label": "Lugha",

1 error.
`,
  },
  {
    name: 'a string with curly marks',
    change: replacing('locales/sw/ui.json', '"Lugha"', '“Lugha”'),
    report: String.raw`
locales/sw/ui.json:6  error  json/syntax
  The mark “ looks like a quotation mark, but only the mark " is read as one.
  found:     "label": “Lugha”,
  expected:  the quotation mark "
  to do:     Replace “ with ", at both ends of the words.

1 error.
`,
  },
  {
    name: 'a string with a mark in it',
    change: replacing('locales/sw/ui.json', '"Lugha"', '"Lu"gha"'),
    report: String.raw`
locales/sw/ui.json:6  error  json/syntax
  There is a quotation mark " within the words, which ends them too early.
  found:     "label": "Lu"gha",
  expected:  \" for a quotation mark that readers see
  to do:     Write \" for each quotation mark within the words.

1 error.
`,
  },
  {
    name: 'strings without their last bracket',
    change: writing('locales/sw/locale.json', '{ "name": "Kiswahili"\n'),
    report: String.raw`
locales/sw/locale.json:1  error  json/syntax
  A bracket is opened and not closed.
  found:     { "name": "Kiswahili"
  expected:  a closing bracket for each that opens
  to do:     Add the missing bracket, } or ], after this line.

1 error.
`,
  },
  {
    name: 'a string without a colon',
    change: replacing('locales/sw/ui.json', '"label": "Lugha"', '"label" "Lugha"'),
    report: String.raw`
locales/sw/ui.json:6  error  json/syntax
  A colon is missing after this name.
  found:     "label" "Lugha",
  expected:  a colon between a name and its value
  to do:     Write "label": "Lugha",

1 error.
`,
  },
];
