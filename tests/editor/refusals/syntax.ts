import { replacing, writing } from '../../support/changes.ts';
import { english, facts, type Refusal } from './refusal.ts';

/** YAML, JSON and MDX that cannot be parsed. */
export const syntax: readonly Refusal[] = [
  {
    name: 'broken YAML in front matter',
    change: replacing(english, '"A new well"', '"A new well'),
    report: `
content/bulletins/new-well/en.mdx:2  error  yaml/syntax
  The value of "title" begins with a quotation mark " that is not closed.
  found:     title: "A new well
  expected:  " at both ends
  to do:     Write title: "A new well".

1 error.
`,
  },
  {
    name: 'broken YAML in a file',
    change: replacing(facts, '}', ''),
    report: `
content/bulletins/new-well/bulletin.yaml:3  error  yaml/syntax
  The bracket "{" in this line is not closed.
  found:     - { id: wells, value: 12
  expected:  "}" after the last entry
  to do:     Add "}" at the end of this line, or of the last line that belongs to it.

1 error.
`,
  },
  {
    name: 'broken JSON',
    change: replacing('locales/sw/ui.json', '",', '"'),
    report: `
locales/sw/ui.json:6  error  json/syntax
  A comma is missing after this entry.
  found:     "label": "Lugha"
  expected:  a comma between entries
  to do:     Add a comma at the end of this line.

1 error.
`,
  },
  {
    name: 'words behind the last bracket of JSON',
    change: writing('locales/sw/locale.json', '{ "name": "Kiswahili" }\n"writing": {}\n'),
    report: `
locales/sw/locale.json:2  error  json/syntax
  There is something after the last bracket.
  found:     "writing": {}
  expected:  nothing after it
  to do:     Delete what is after the last bracket, or move it before that.

1 error.
`,
  },
  {
    name: 'a key twice in JSON',
    change: replacing('locales/sw/locale.json', '"name"', '"name": "x",\n  "name"'),
    report: `
locales/sw/locale.json:3  error  json/syntax
  The field "name" is here a second time.
  found:     "name": "Kiswahili",
  expected:  each field once
  to do:     Keep the one that is right, and delete the other.

1 error.
`,
  },
  {
    name: 'broken MDX: a closing tag that is misspelt',
    change: replacing(english, 'the school', '<span lang="en">the school</spam>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The tag <span> is closed by </spam>.
  found:     The newest lies beside <span lang="en">the school</spam>.
  expected:  </span>
  to do:     Replace </spam> with </span>.

1 error.
`,
  },
  {
    name: 'broken MDX: a tag left open',
    change: replacing(english, 'the school', '<span>the school'),
    report: `
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The tag <span> is opened and never closed.
  found:     The newest lies beside <span>the school.
  expected:  a closing tag in the same paragraph or block
  to do:     Add </span> where it ends, or delete <span>.

1 error.
`,
  },
  {
    name: 'broken MDX: a tag closed twice',
    change: replacing(english, 'the school', 'the school</span>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The closing tag </span> has no opening tag.
  found:     The newest lies beside the school</span>.
  expected:  an opening tag before it
  to do:     Delete </span>, or add the tag that it closes.

1 error.
`,
  },
  {
    name: 'broken MDX: a lone sign',
    change: replacing(english, 'the school', 'the <school'),
    report: `
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The sign "<" begins something that is not a tag.
  found:     The newest lies beside the <school.
  expected:  plain text, or a tag from the list
  to do:     Write &lt; for the sign itself.

1 error.
`,
  },
  {
    name: 'broken MDX: an HTML comment',
    change: replacing(english, 'The newest', '<!-- check -->\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  A comment is written as in HTML.
  found:     <!-- check -->
  expected:  a comment written as {/* … */}
  to do:     Write the comment as {/* … */}, or delete it.

1 error.
`,
  },
  {
    name: 'broken MDX: a bracket left open',
    change: replacing(english, 'the school', 'the {school'),
    report: `
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  There is a curly bracket here, which in a text begins something for programs.
  found:     The newest lies beside the {school.
  expected:  plain text
  to do:     Write \\{ for the bracket itself, or delete it.

1 error.
`,
  },
  {
    name: 'an alias in YAML',
    change: replacing(facts, 'published: 2026-02-28', 'published: &day [*day]'),
    report: `
content/bulletins/new-well/bulletin.yaml:1  error  yaml/syntax
  A value begins with "&", so it needs quotation marks around it.
  found:     published: &day [*day]
  expected:  the value between two quotation marks "
  to do:     Put the whole value in quotation marks.

1 error.
`,
  },
  {
    name: 'an unquoted word in JSON',
    change: replacing('locales/sw/ui.json', '"Lugha"', 'Lugha'),
    report: `
locales/sw/ui.json:6  error  json/syntax
  There are words here without quotation marks.
  found:     "label": Lugha,
  expected:  words between two quotation marks "
  to do:     Write "label": "Lugha",

1 error.
`,
  },
];
