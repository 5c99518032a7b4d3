import { replacing } from '../../support/changes.ts';
import { english, type Refusal } from './refusal.ts';

/** Tables that would lose words, or that not every reader can follow. */
export const tables: readonly Refusal[] = [
  {
    name: 'a row with more cells than columns',
    change: replacing(
      english,
      'The newest',
      '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n| 1 \\| 2 |\n\nThe newest',
    ),
    report: `
content/bulletins/new-well/en.mdx:12  error  content/table
  This row has 3 cells, and the table 2 columns: the rest would vanish.
  found:     | 1 | 2 | 3 |
  expected:  at most 2 cells
  to do:     Name the missing columns in the first line of the table; for the sign itself, write \\|.

1 error.
`,
  },
  {
    name: 'a column without a name',
    change: replacing(english, 'The newest', '|  | b |\n| --- | --- |\n| 1 | 2 |\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/table
  A column of this table has no name: screen-reader users hear numbers without a meaning.
  found:     |  | b |
  expected:  a word at the top of every column
  to do:     Write the name of each column in the first line of the table.

1 error.
`,
  },
  {
    name: 'a column that colons align',
    change: replacing(english, 'The newest', '| a | b |\n| --- | --: |\n| 1 | 2 |\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:11  error  content/table
  The colons in this line would align a column; those of numbers are aligned by themselves, all others begin where the language does.
  found:     | --- | --: |
  expected:  dashes without colons, such as | --- | --- |
  to do:     Delete the colons from this line.

1 error.
`,
  },
  {
    name: 'a table in a quotation',
    change: replacing(english, 'The newest', '> | a | b |\n> | --- | --- |\n> | 1 | 2 |\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/table
  This table stands inside something else.
  found:     > | a | b |
  expected:  a table between paragraphs
  to do:     Put the table after the list, quotation or component, with an empty line before and after.

1 error.
`,
  },
];
