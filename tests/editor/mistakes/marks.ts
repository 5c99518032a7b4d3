import { replacing } from '../../support/changes.ts';
import { english, type Mistake } from './mistake.ts';

/** Signs in a text that mean something to its reader, a program. */
export const marks: readonly Mistake[] = [
  {
    name: 'a stray bracket in a long paragraph',
    change: replacing(
      english,
      'The newest lies beside the school.',
      'The newest lies beside the school, in a place that was long looked for by many { and found in a year of drought.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  There is a curly bracket here, which in a text begins something for programs.
  found:     … was long looked for by many { and found in a year of …
  expected:  plain text
  to do:     Write \{ for the bracket itself, or delete it.

1 error.
`,
  },
  {
    name: 'a stray "<" in a long paragraph',
    change: replacing(
      english,
      'The newest lies beside the school.',
      'The newest lies beside the school, in a place that was long looked for by many, where <1% of the water was found in a year of drought.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The sign "<" begins something that is not a tag.
  found:     … looked for by many, where <1% of the water was found in …
  expected:  plain text, or a tag from the list
  to do:     Write &lt; for the sign itself.

1 error.
`,
  },
  {
    name: 'a comment that is not closed',
    change: replacing(
      english,
      'The newest lies beside the school.',
      'The newest {/* look here lies beside the school.\n\nIt is deep.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  A comment begins here and is not closed.
  found:     The newest {/* look here lies beside the school.
  expected:  */} at its end
  to do:     Write */} where the comment ends; or delete {/* if none is meant. What is after */} is printed.

1 error.
`,
  },
  {
    name: 'a comment that lacks its last bracket',
    change: replacing(
      english,
      'The newest lies beside the school.',
      '{/* look here */\n\nThe newest lies beside the school.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  A comment begins here and is not closed.
  found:     {/* look here */
  expected:  */} at its end
  to do:     Write } directly after */ where the comment ends.

1 error.
`,
  },
  {
    name: 'a comment that lacks a stroke',
    change: replacing(
      english,
      'The newest lies beside the school.',
      '{/* look here *}\n\nThe newest lies beside the school.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  A comment begins here and is not closed.
  found:     {/* look here *}
  expected:  */} at its end
  to do:     Write */} where the comment ends, with the /.

1 error.
`,
  },
  {
    name: 'a line break as HTML writes it',
    change: replacing(english, 'The newest lies beside the school.', 'The newest lies here.<br>It is deep.'),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The tag <br> is opened and never closed.
  found:     The newest lies here.<br>It is deep.
  expected:  <br/>, which closes itself
  to do:     Write <br/>.

1 error.
`,
  },
  {
    name: 'a line as HTML writes it',
    change: replacing(
      english,
      'The newest lies beside the school.',
      '<hr>\n\nThe newest lies beside the school.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The tag <hr> is opened and never closed.
  found:     <hr>
  expected:  the sign that texts use for it
  to do:     Replace <hr> with ---, with an empty line before and after it.

1 error.
`,
  },
  {
    name: 'bold as HTML writes it',
    change: replacing(english, 'The newest lies beside the school.', 'The <b>newest</b> lies here.'),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <b> is not on the list of what a text may hold.
  found:     <b>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Replace <b>words</b> with **words**.

1 error.
`,
  },
  {
    name: 'strong and stressed words as HTML writes them',
    change: replacing(
      english,
      'The newest lies beside the school.',
      'The <strong>newest</strong> lies <em>here</em>.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <em> is not on the list of what a text may hold.
  found:     <em>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Replace <em>words</em> with *words*.

content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <strong> is not on the list of what a text may hold.
  found:     <strong>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Replace <strong>words</strong> with **words**.

2 errors.
`,
  },
  {
    name: 'italics and a link as HTML writes them',
    change: replacing(
      english,
      'The newest lies beside the school.',
      'The <i>newest</i> lies <a href="https://example.org">here</a>.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <a> is not on the list of what a text may hold.
  found:     <a>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Replace <a href="https://…">words</a> with [words](https://…).

content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <i> is not on the list of what a text may hold.
  found:     <i>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Replace <i>words</i> with *words*.

2 errors.
`,
  },
  {
    name: 'bold that is not closed',
    change: replacing(english, 'The newest lies beside the school.', 'The <b>newest lies here.'),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The tag <b> is opened and never closed.
  found:     The <b>newest lies here.
  expected:  the sign that texts use for it
  to do:     Replace <b>words</b> with **words**.

1 error.
`,
  },
  {
    name: 'a picture as HTML writes it',
    change: replacing(
      english,
      'The newest lies beside the school.',
      '<img src="well.jpg">\n\nThe newest lies here.',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  The tag <img> is opened and never closed.
  found:     <img src="well.jpg">
  expected:  the sign that texts use for it
  to do:     Replace <img …> with ![what it shows](media/name.jpg).

1 error.
`,
  },
  {
    name: 'a heading as HTML writes it',
    change: replacing(english, 'The newest lies beside the school.', '<h2>The newest</h2>\n\nIt lies here.'),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <h2> is not on the list of what a text may hold.
  found:     <h2>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Write "## " before the heading, and delete <h2> and </h2>.

1 error.
`,
  },
  {
    name: 'a mail address between signs',
    change: replacing(english, 'The newest lies beside the school.', 'Write to <info@example.org> now.'),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  There is a mail address between "<" and ">".
  found:     Write to <info@example.org> now.
  expected:  a link with words
  to do:     Write [info@example.org](mailto:info@example.org).

1 error.
`,
  },
  {
    name: 'an address between signs',
    change: replacing(english, 'The newest lies beside the school.', 'See <https://example.org/plan> now.'),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  mdx/syntax
  There is an address between "<" and ">".
  found:     See <https://example.org/plan> now.
  expected:  a link with words
  to do:     Write [words](https://example.org/plan), with the words that readers should see.

1 error.
`,
  },
];
