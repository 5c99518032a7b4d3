import { replacing } from '../../support/changes.ts';
import { english, type Refusal } from './refusal.ts';

/** Lines that Markdown would make vanish. */
export const vanishing: readonly Refusal[] = [
  {
    name: 'a line that would vanish',
    change: replacing(english, 'The newest', '[Note]: here\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/definition
  This line would vanish: words in square brackets with a colon define a link or footnote.
  found:     [Note]: here
  expected:  a link written as [words](https://…)
  to do:     Write the link where it is used; for the brackets themselves, write \\[ before them.

1 error.
`,
  },
  {
    name: 'a definition in a list',
    change: replacing(english, 'The newest', '- [Note]: hello\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/definition
  This line would vanish: words in square brackets with a colon define a link or footnote.
  found:     - [Note]: hello
  expected:  a link written as [words](https://…)
  to do:     Write the link where it is used; for the brackets themselves, write \\[ before them.

1 error.
`,
  },
  {
    name: 'a definition over two lines',
    change: replacing(english, 'The newest', '[No\nte]: http://a.example\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/definition
  This line would vanish: words in square brackets with a colon define a link or footnote.
  found:     [No
  expected:  a link written as [words](https://…)
  to do:     Write the link where it is used; for the brackets themselves, write \\[ before them.

1 error.
`,
  },
];
