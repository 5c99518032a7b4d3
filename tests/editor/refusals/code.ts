import { replacing } from '../../support/changes.ts';
import { english, type Refusal } from './refusal.ts';

/** Texts that would be programs. */
export const code: readonly Refusal[] = [
  {
    name: 'import',
    change: replacing(english, 'The newest', 'import fs from "node:fs"\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/import
  This line begins with "import", which would make the text a program.
  found:     import fs from "node:fs"
  expected:  text
  to do:     Delete the line; where it is a sentence, put another word before "import".

1 error.
`,
  },
  {
    name: 'export',
    change: replacing(english, 'The newest', 'export const a = 1\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/export
  This line begins with "export", which would make the text a program.
  found:     export const a = 1
  expected:  text
  to do:     Delete the line; where it is a sentence, put another word before "export".

1 error.
`,
  },
  {
    name: 'an expression',
    change: replacing(english, 'the school', 'the {process.exit(1)} school'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/expression
  A text cannot hold a program expression.
  found:     {process.exit(1)}
  expected:  plain text, or one comment written as {/* … */}
  to do:     Write \\{ and \\} for the brackets themselves.

1 error.
`,
  },
  {
    name: 'an expression behind a comment',
    change: replacing(english, 'The newest', '{/* a */ process.exit(1) /* b */}\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/expression
  A text cannot hold a program expression.
  found:     {/* a */ process.exit(1) /* b */}
  expected:  plain text, or one comment written as {/* … */}
  to do:     Write \\{ and \\} for the brackets themselves.

1 error.
`,
  },
  {
    name: 'an expression as attribute',
    change: replacing(english, 'The newest', '<span lang={process.cwd()} {...globalThis}>The</span> newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/expression
  The tag <span> holds a program expression.
  found:     lang={…}
  expected:  attributes with values in quotation marks
  to do:     Write the value in quotation marks, or delete the attribute.

content/bulletins/new-well/en.mdx:10  error  content/expression
  The tag <span> holds a program expression.
  found:     {…}
  expected:  attributes with values in quotation marks
  to do:     Write the value in quotation marks, or delete the attribute.

2 errors.
`,
  },
  {
    name: 'script',
    change: replacing(english, 'The newest', '<script>alert(1)</script>\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <script> is not on the list of what a text may hold.
  found:     <script>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Delete <script>, </script> and all that is between them.

1 error.
`,
  },
  {
    name: 'an event handler',
    change: replacing(english, 'The newest', '<span onclick="alert(1)">The newest</span>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/attribute
  The tag <span> cannot have the attribute "onclick".
  found:     onclick
  expected:  one of lang, dir
  to do:     Delete the attribute "onclick".

1 error.
`,
  },
  {
    name: 'a javascript: link',
    change: replacing(english, 'the school', '[the school](javascript:alert%281%29)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/link
  A link cannot begin with "javascript:".
  found:     javascript:alert%281%29
  expected:  https://…, http://…, mailto:…, tel:…, /language/bulletin/ or #heading
  to do:     Write an address that begins with https://.

1 error.
`,
  },
  {
    name: 'a javascript: link in disguise',
    change: replacing(english, 'the school', '[the school](java&#x09;script&colon;alert%281%29)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/link
  This link does not say where it leads.
  found:     java%09script:alert%281%29
  expected:  https://…, http://…, mailto:…, tel:…, /language/bulletin/ or #heading
  to do:     Write the whole address; for a page of this site, begin with "/" and the language, such as /en/follow/.

1 error.
`,
  },
  {
    name: 'a data: link',
    change: replacing(english, 'the school', '[the school](data:text/html,x)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/link
  A link cannot begin with "data:".
  found:     data:text/html,x
  expected:  https://…, http://…, mailto:…, tel:…, /language/bulletin/ or #heading
  to do:     Write an address that begins with https://.

1 error.
`,
  },
];
