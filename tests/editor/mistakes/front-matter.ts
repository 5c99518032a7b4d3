import { replacing } from '../../support/changes.ts';
import { english, type Mistake } from './mistake.ts';

/** Fields of a text, and the lines of dashes around them. */
export const frontMatter: readonly Mistake[] = [
  {
    name: 'a mark that is missing at the end',
    change: replacing(english, 'title: "A new well"', 'title: "A new well'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" begins with a quotation mark " that is not closed.
  found:     title: "A new well
  expected:  " at both ends
  to do:     Write title: "A new well".

1 error.
`,
  },
  {
    name: 'marks within marks',
    change: replacing(english, 'title: "A new well"', 'title: "A "new" well"'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" has a quotation mark " within it, which ends it too early.
  found:     title: "A "new" well"
  expected:  \" for a quotation mark that readers see, or the language's own marks
  to do:     Write title: "A \"new\" well".

1 error.
`,
  },
  {
    name: 'an apostrophe between single marks',
    change: replacing(english, 'title: "A new well"', "title: 'It's a new well'"),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" has a quotation mark ' within it, which ends it too early.
  found:     title: 'It's a new well'
  expected:  the value between two quotation marks "
  to do:     Write title: "It's a new well".

1 error.
`,
  },
  {
    name: 'words behind the closing mark',
    change: replacing(english, 'title: "A new well"', 'title: "A new well" in the village'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" goes on after the quotation mark " that ends it.
  found:     title: "A new well" in the village
  expected:  nothing after the closing quotation mark
  to do:     Write title: "A new well in the village".

1 error.
`,
  },
  {
    name: 'a comma behind the closing mark',
    change: replacing(english, 'title: "A new well"', 'title: "A new well",'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  There is "," after the value of "title".
  found:     title: "A new well",
  expected:  nothing after the closing quotation mark
  to do:     Delete the "," at the end of this line.

1 error.
`,
  },
  {
    name: 'a stroke that means nothing',
    change: replacing(english, 'title: "A new well"', 'title: "A new \\well"'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" has a \ before "w", where it means nothing.
  found:     title: "A new \well"
  expected:  \" for a quotation mark, \\ for a \
  to do:     Delete the \, or write \\w if readers should see it.

1 error.
`,
  },
  {
    name: 'a colon in a value without marks',
    change: replacing(english, 'title: "A new well"', 'title: Water: a new well'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" contains a colon, so it needs quotation marks around it.
  found:     title: Water: a new well
  expected:  the value between two quotation marks "
  to do:     Write title: "Water: a new well".

1 error.
`,
  },
  {
    name: 'a colon at the end of a value without marks',
    change: replacing(english, 'title: "A new well"', 'title: A new well:'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" contains a colon, so it needs quotation marks around it.
  found:     title: A new well:
  expected:  the value between two quotation marks "
  to do:     Write title: "A new well:".

1 error.
`,
  },
  {
    name: 'a star at the beginning of a value without marks',
    change: replacing(english, 'title: "A new well"', 'title: *A new* well'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" begins with "*", so it needs quotation marks around it.
  found:     title: *A new* well
  expected:  the value between two quotation marks "
  to do:     Write title: "*A new* well".

1 error.
`,
  },
  {
    name: 'an ampersand at the beginning of a value without marks',
    change: replacing(english, 'title: "A new well"', 'title: &more A new well'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  A value begins with "&", so it needs quotation marks around it.
  found:     title: &more A new well
  expected:  the value between two quotation marks "
  to do:     Put the whole value in quotation marks.

1 error.
`,
  },
  {
    name: 'brackets at the beginning of a value without marks',
    change: replacing(english, 'title: "A new well"', 'title: [Update] A new well'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" begins with a bracket, so it needs quotation marks around it.
  found:     title: [Update] A new well
  expected:  the value between two quotation marks "
  to do:     Write title: "[Update] A new well".

1 error.
`,
  },
  {
    name: 'no space behind the colon',
    change: replacing(english, 'title: "A new well"', 'title:"A new well"'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  There is no space after the colon of "title".
  found:     title:"A new well"
  expected:  a name, a colon, a space and a value, such as title: "…"
  to do:     Write title: "A new well".

1 error.
`,
  },
  {
    name: 'no colon',
    change: replacing(english, 'title: "A new well"', 'title "A new well"'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  There is no colon after "title".
  found:     title "A new well"
  expected:  a name, a colon, a space and a value, such as title: "…"
  to do:     Write title: "A new well".

1 error.
`,
  },
  {
    name: 'a space of another kind behind the colon',
    change: replacing(english, 'title: "A new well"', 'title:\u00A0"A new well"'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The sign after the colon of "title" only looks like a space (U+00A0).
  found:     title:${'\u00A0'}"A new well"
  expected:  a name, a colon, a space and a value, such as title: "…"
  to do:     Delete what is between the colon and the value, and press the space bar once.

1 error.
`,
  },
  {
    name: 'a colon of another keyboard',
    change: replacing(english, 'title: "A new well"', 'title：“A new well”'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The sign "：" after "title" only looks like a colon.
  found:     title：“A new well”
  expected:  a name, a colon, a space and a value, such as title: "…"
  to do:     Write title: "A new well".

1 error.
`,
  },
  {
    name: 'a field that stands twice',
    change: replacing(english, 'title: "A new well"', 'title: "A new well"\ntitle: "B"'),
    report: String.raw`
content/bulletins/new-well/en.mdx:3  error  yaml/syntax
  The field "title" is here a second time.
  found:     title: "B"
  expected:  each field once
  to do:     Keep the one that is right, and delete the other.

1 error.
`,
  },
  {
    name: 'a tab',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures:\n\twells: "wells"\n\tpumps: "pumps"',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:5  error  yaml/syntax
  This line begins with a tab. So does line 6.
  found:     wells: "wells"
  expected:  spaces before the words, or nothing
  to do:     Delete each tab, and write two spaces in its place if the line belongs to the one above it.

1 error.
`,
  },
  {
    name: 'a field with spaces before it',
    change: replacing(english, 'title: "A new well"', '  title: "A new well"'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  This line begins with 2 spaces, and "summary" with none.
  found:     title: "A new well"
  expected:  fields that begin alike
  to do:     Delete the spaces at its beginning.

1 error.
`,
  },
  {
    name: 'a field with a dash before it',
    change: replacing(english, 'title: "A new well"', '- title: "A new well"'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  This line begins with a dash, as in a list, but there is no list here.
  found:     - title: "A new well"
  expected:  a field without a dash
  to do:     Delete the dash and the space after it.

1 error.
`,
  },
  {
    name: 'a value over two lines',
    change: replacing(english, 'title: "A new well"', 'title: A new\nwell in the village'),
    report: String.raw`
content/bulletins/new-well/en.mdx:3  error  yaml/syntax
  This line does not begin with the name of a field and a colon.
  found:     well in the village
  expected:  a name, a colon, a space and a value, such as title: "…"
  to do:     If it belongs to "title", put it into that line, between its quotation marks; otherwise, write the name of a field and a colon before it.

1 error.
`,
  },
  {
    name: 'a number for a title',
    change: replacing(english, 'title: "A new well"', 'title: 2026'),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  fields/wrong
  The field "title" has a wrong value.
  found:     2026
  expected:  a title in quotation marks
  to do:     Put the whole value of "title" in quotation marks.

1 error.
`,
  },
  {
    name: 'labels without a comma between them',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures: { wells: "wells" pumps: "pumps" }',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:4  error  yaml/syntax
  A comma is missing between two entries of this line.
  found:     figures: { wells: "wells" pumps: "pumps" }
  expected:  a comma between entries
  to do:     Write a comma after "wells".

1 error.
`,
  },
  {
    name: 'labels whose bracket is not closed',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures: { wells: "wells in the village"',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:4  error  yaml/syntax
  The bracket "{" in this line is not closed.
  found:     figures: { wells: "wells in the village"
  expected:  "}" after the last entry
  to do:     Add "}" at the end of this line, or of the last line that belongs to it.

1 error.
`,
  },
  {
    name: 'a label whose mark is not closed',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures: { wells: "wells in the village }',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:4  error  yaml/syntax
  A quotation mark " is opened in this line and not closed.
  found:     figures: { wells: "wells in the village }
  expected:  " at both ends of the words
  to do:     Add " after the words, before "}".

1 error.
`,
  },
  {
    name: 'a label with a comma and without marks',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures: { wells: wells, in the village }',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:4  error  fields/wrong
  The label of "wells" has a comma, so it needs quotation marks around it.
  found:     in the village
  expected:  each label between two quotation marks "
  to do:     Write wells: "wells, in the village".

1 error.
`,
  },
  {
    name: 'a label with a colon and without marks',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures: { wells: wells: in the village }',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:4  error  yaml/syntax
  There is a colon after the words "wells", so they need quotation marks.
  found:     figures: { wells: wells: in the village }
  expected:  words with a colon between two quotation marks "
  to do:     Put all of the words, with the colon, in quotation marks: "wells: …".

1 error.
`,
  },
  {
    name: 'a label without a space before it',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures: { wells:"wells in the village" }',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:4  error  fields/wrong
  There is no space after the colon of "wells".
  found:     wells:"wells in the village"
  expected:  each label between two quotation marks "
  to do:     Write wells: "wells in the village".

1 error.
`,
  },
  {
    name: 'labels that begin unlike',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures:\n  wells: "a"\n   pumps: "b"',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:6  error  yaml/syntax
  This line begins with 3 spaces, as if it belonged to the line above it, which is complete.
  found:     pumps: "b"
  expected:  2 spaces before the field
  to do:     Begin it with 2 spaces.

1 error.
`,
  },
  {
    name: 'a label between two rows',
    change: replacing(
      english,
      'figures: { wells: "wells in the village" }',
      'figures:\n  wells: "a"\n pumps: "b"',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:6  error  yaml/syntax
  This line begins with 1 space, unlike the lines around it.
  found:     pumps: "b"
  expected:  2 spaces
  to do:     Begin it with 2 spaces, so that it is below "wells".

1 error.
`,
  },
  {
    name: 'no second line of dashes',
    change: replacing(english, 'council."\n---\n', 'council."\n'),
    report: String.raw`
content/bulletins/new-well/en.mdx:7  error  front-matter/missing
  The line of dashes between the fields and the text is missing.
  found:     The village has twelve wells now.
  expected:  a line of three dashes, fields such as title: "…", and a second line of three dashes
  to do:     Write --- on a line of its own before this line.

1 error.
`,
  },
  {
    name: 'no second line of dashes, and a line in the text',
    change: (site) => {
      site.replace(english, 'council."\n---\n', 'council."\n');
      site.replace(english, 'The newest', '---\n\nThe newest');
    },
    report: String.raw`
content/bulletins/new-well/en.mdx:7  error  front-matter/missing
  The line of dashes between the fields and the text is missing.
  found:     The village has twelve wells now.
  expected:  a line of three dashes, fields such as title: "…", and a second line of three dashes
  to do:     Write --- on a line of its own before this line.

1 error.
`,
  },
  {
    name: 'no first line of dashes',
    change: replacing(english, '---\n', ''),
    report: String.raw`
content/bulletins/new-well/en.mdx:1  error  front-matter/missing
  The line of dashes before the first field is missing.
  found:     title: "A new well"
  expected:  a line of three dashes, fields such as title: "…", and a second line of three dashes
  to do:     Write --- on a line of its own before this line.

1 error.
`,
  },
  {
    name: 'words before the first line of dashes',
    change: (site) => {
      site.write(english, `A new well\n\n${site.read(english)}`);
    },
    report: String.raw`
content/bulletins/new-well/en.mdx:1  error  front-matter/missing
  There are words before the first line of dashes.
  found:     A new well
  expected:  a line of three dashes, fields such as title: "…", and a second line of three dashes
  to do:     Delete them, or move them below the second line of dashes.

1 error.
`,
  },
  {
    name: 'a dash that a program made of three',
    change: (site) => {
      site.write(english, site.read(english).replaceAll('---', '—'));
    },
    report: String.raw`
content/bulletins/new-well/en.mdx:1  error  front-matter/missing
  This line is not three hyphens, as the lines around the fields are, but "—".
  found:     —
  expected:  a line of three dashes, fields such as title: "…", and a second line of three dashes
  to do:     Replace it with ---: three hyphens and nothing else.

1 error.
`,
  },
  {
    name: 'four dashes below',
    change: replacing(english, 'council."\n---', 'council."\n----'),
    report: String.raw`
content/bulletins/new-well/en.mdx:6  error  front-matter/missing
  This line is not three hyphens, as the lines around the fields are, but "----".
  found:     ----
  expected:  a line of three dashes, fields such as title: "…", and a second line of three dashes
  to do:     Replace it with ---: three hyphens and nothing else.

1 error.
`,
  },
];
