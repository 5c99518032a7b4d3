import { replacing } from '../../support/changes.ts';
import { english, type Refusal } from './refusal.ts';

/** HTML and constructs off the lists. */
export const markup: readonly Refusal[] = [
  {
    name: 'style',
    change: replacing(english, 'The newest', '<style>p \\{ color: red }</style>\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <style> is not on the list of what a text may hold.
  found:     <style>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Delete <style>, </style> and all that is between them.

1 error.
`,
  },
  {
    name: 'iframe',
    change: replacing(english, 'The newest', '<iframe src="https://a.example"></iframe>\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <iframe> is not on the list of what a text may hold.
  found:     <iframe>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Delete <iframe>, </iframe> and all that is between them.

1 error.
`,
  },
  {
    name: 'a style attribute',
    change: replacing(english, 'The newest', '<span style="color: red">The newest</span>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/attribute
  The tag <span> cannot have the attribute "style".
  found:     style
  expected:  one of lang, dir
  to do:     Delete the attribute "style".

1 error.
`,
  },
  {
    name: 'HTML off the list',
    change: replacing(english, 'The newest', '<marquee>The newest</marquee>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <marquee> is not on the list of what a text may hold.
  found:     <marquee>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Delete <marquee> and </marquee>; keep the words between them, if readers should see them.

1 error.
`,
  },
  {
    name: 'a wrong attribute value',
    change: replacing(english, 'The newest', '<bdi dir="up" lang="??">The newest</bdi>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/attribute
  The attribute "dir" of <bdi> has a wrong value.
  found:     up
  expected:  "ltr", "rtl" or "auto"
  to do:     Correct the attribute "dir".

content/bulletins/new-well/en.mdx:10  error  content/attribute
  The attribute "lang" of <bdi> has a wrong value.
  found:     ??
  expected:  a language tag, such as "en"
  to do:     Correct the attribute "lang".

2 errors.
`,
  },
  {
    name: 'a span around paragraphs',
    change: replacing(
      english,
      'The newest lies beside the school.',
      '<span lang="en">\n\nThe newest.\n\n</span>',
    ),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/html
  The tag <span> stands around whole paragraphs.
  found:     <span>
  expected:  a tag around words of one paragraph
  to do:     Put <span> inside each paragraph.

1 error.
`,
  },
  {
    name: 'words in a tag that stands alone',
    change: replacing(english, 'The newest', '<br>The newest</br>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/html
  The tag <br> cannot hold words.
  found:     <br>
  expected:  <br/> alone
  to do:     Write <br/>.

1 error.
`,
  },
  {
    name: 'a heading of the first level',
    change: replacing(english, 'The newest', '# The newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/construct
  This is a heading of the first level, which a text cannot contain.
  found:     <h1>
  expected:  paragraphs, headings (## and ###), lists, tables, quotations, links, emphasis
  to do:     Begin the heading with "## " or "### ".

1 error.
`,
  },
  {
    name: 'a footnote',
    change: replacing(english, 'the school', 'the school[^1]\n\n[^1]: Or near it.'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/construct
  This is a footnote, which a text cannot contain.
  found:     <sup>
  expected:  paragraphs, headings (## and ###), lists, tables, quotations, links, emphasis
  to do:     Write it as a paragraph or a list.

content/bulletins/new-well/en.mdx:12  error  content/definition
  This line would vanish: words in square brackets with a colon define a link or footnote.
  found:     [^1]: Or near it..
  expected:  a link written as [words](https://…)
  to do:     Write the link where it is used; for the brackets themselves, write \\[ before them.

2 errors.
`,
  },
  {
    name: 'code',
    change: replacing(english, 'The newest', '```\nlet a\n```\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/construct
  This is program code, which a text cannot contain.
  found:     <pre>
  expected:  paragraphs, headings (## and ###), lists, tables, quotations, links, emphasis
  to do:     Write it as a paragraph or a list.

1 error.
`,
  },
  {
    name: 'lists deeper than any text',
    change: replacing(english, 'The newest', '> '.repeat(5000) + 'The newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/depth
  Lists, quotations or tags stand too deep in one another here.
  found:     more than 40 levels
  expected:  a text with a few levels
  to do:     Take the text out of some of them.

1 error.
`,
  },
];
