import { replacing, writing } from '../../support/changes.ts';
import { facts, type Mistake } from './mistake.ts';

/** Key figures in `bulletin.yaml`. */
export const figures: readonly Mistake[] = [
  {
    name: 'a number with separators between curly brackets',
    change: replacing(facts, 'value: 12', 'value: 1,500,000'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The value of the figure "wells" is not written as a plain number.
  found:     1,500,000
  expected:  only the digits 0 to 9, such as 1500000 or 94.5
  to do:     Write 1500000, without separators.

1 error.
`,
  },
  {
    name: 'a number with separators on a line of its own',
    change: writing(facts, 'published: 2026-02-28\nfigures:\n  - id: wells\n    value: 1,500,000\n'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:4  error  fields/wrong
  The value of the figure "wells" is not written as a plain number.
  found:     1,500,000
  expected:  only the digits 0 to 9, such as 1500000 or 94.5
  to do:     Write 1500000, without separators.

1 error.
`,
  },
  {
    name: 'a number in quotation marks',
    change: replacing(facts, 'value: 12', 'value: "1500000"'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The value of the figure "wells" is not written as a plain number.
  found:     "1500000"
  expected:  only the digits 0 to 9, such as 1500000 or 94.5
  to do:     Write 1500000, without quotation marks.

1 error.
`,
  },
  {
    name: 'a number in the digits of a language',
    change: replacing(facts, 'value: 12', 'value: १५०००००'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The value of the figure "wells" is not written as a plain number.
  found:     १५०००००
  expected:  only the digits 0 to 9, such as 1500000 or 94.5
  to do:     Write 1500000, in the digits 0 to 9; readers of each language will see their own digits.

1 error.
`,
  },
  {
    name: 'a number with one comma',
    change: replacing(facts, 'value: 12', 'value: 1,500'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The value of the figure "wells" is not written as a plain number.
  found:     1,500
  expected:  only the digits 0 to 9, such as 1500000 or 94.5
  to do:     Write 1500, without separators; or 1.5, if that is what you mean.

1 error.
`,
  },
  {
    name: 'words beside a number',
    change: replacing(facts, 'value: 12', 'value: nearly 300'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The value of the figure "wells" is not written as a plain number.
  found:     nearly 300
  expected:  only the digits 0 to 9, such as 1500000 or 94.5
  to do:     Write value: 300, and beside it qualifier: nearly.

1 error.
`,
  },
  {
    name: 'a number in words',
    change: replacing(facts, 'value: 12', 'value: twelve'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The value of the figure "wells" is not written as a plain number.
  found:     twelve
  expected:  only the digits 0 to 9, such as 1500000 or 94.5
  to do:     Write the number only in the digits 0 to 9, such as 1500000, or 94.5 with a point.

1 error.
`,
  },
  {
    name: 'no number',
    change: replacing(facts, 'value: 12', 'value: '),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The field "value" of "wells" in "figures" is empty.
  found:     nothing
  expected:  a plain number, such as 5026
  to do:     Fill in "value".

1 error.
`,
  },
  {
    name: 'a word that is none of a few',
    change: replacing(facts, 'value: 12', 'value: 12, qualifier: almost'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The field "qualifier" of "wells" in "figures" has a wrong value.
  found:     "almost"
  expected:  one of nearly, about, over, atLeast, average
  to do:     Correct "qualifier".

1 error.
`,
  },
  {
    name: 'a figure without an id',
    change: replacing(facts, 'id: wells, ', ''),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/missing
  Entry 1 of "figures" has no "id".
  found:     nothing
  expected:  a name of a–z, 0–9 and hyphens, such as checkpoints
  to do:     Write { id: checkpoints, value: 12 }, with the name that its label has in the texts, such as checkpoints.

1 error.
`,
  },
  {
    name: 'a misspelt id of a figure',
    change: replacing(facts, 'id:', 'ids:'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/unknown
  "ids" is not a field of entry 1 of "figures".
  found:     ids
  expected:  one of id, value, qualifier, unit
  to do:     Rename "ids" to "id".

1 error.
`,
  },
  {
    name: 'a misspelt field of a figure',
    change: replacing(facts, 'value:', 'valeu:'),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:3  error  fields/unknown
  "valeu" is not a field of "wells" in "figures".
  found:     valeu
  expected:  one of id, value, qualifier, unit
  to do:     Rename "valeu" to "value".

1 error.
`,
  },
];
