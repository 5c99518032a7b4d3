import { replacing } from '../../support/changes.ts';
import { english, type Refusal } from './refusal.ts';

/** Components off the list, or in the wrong place. */
export const components: readonly Refusal[] = [
  {
    name: 'a component off the list',
    change: replacing(english, 'The newest', '<Video />\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/component
  The component <Video> is not on the list of what a text may hold.
  found:     <Video>
  expected:  one of <Follow>, <Note>
  to do:     Delete <Video> and </Video>; keep the words between them, if readers should see them.

1 error.
`,
  },
  {
    name: 'a misspelt component',
    change: replacing(english, 'The newest', '<Folow>Follow us</Folow>\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/component
  The component <Folow> is not on the list of what a text may hold.
  found:     <Folow>
  expected:  one of <Follow>, <Note>
  to do:     Write <Follow>, or delete the tag.

1 error.
`,
  },
  {
    name: 'a component with an unknown attribute',
    change: replacing(english, 'The newest', '<Follow href="x">Follow us</Follow>\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/attribute
  The tag <Follow> cannot have the attribute "href".
  found:     href
  expected:  no attributes
  to do:     Delete the attribute "href".

1 error.
`,
  },
  {
    name: 'a component inside a sentence',
    change: replacing(english, 'The newest', 'The <Follow>newest</Follow>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/component
  The component <Follow> stands inside something else.
  found:     <Follow>
  expected:  a component between paragraphs
  to do:     Put <Follow> on lines of its own, with an empty line before and after.

1 error.
`,
  },
  {
    name: 'a call to follow without words',
    change: replacing(english, 'The newest', '<Follow></Follow>\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/component
  The component <Follow> holds no words.
  found:     nothing
  expected:  the call to follow, in the words of the text
  to do:     Write them in <Follow>, or delete the tag.

1 error.
`,
  },
  {
    name: 'two calls to follow',
    change: replacing(english, 'The newest', '<Follow>One</Follow>\n\n<Follow>Two</Follow>\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:12  error  content/component
  The component <Follow> stands in this text twice.
  found:     <Follow>
  expected:  one call to follow
  to do:     Keep one <Follow> and delete the other.

1 error.
`,
  },
  {
    name: 'a note without words',
    change: replacing(english, 'The newest', '<Note></Note>\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/component
  The component <Note> holds no words.
  found:     nothing
  expected:  words between its two tags
  to do:     Write them in <Note>, or delete the tag.

1 error.
`,
  },
];
