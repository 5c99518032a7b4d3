import { replacing } from '../../support/changes.ts';
import { english, facts, type Refusal } from './refusal.ts';

/** Links, and pictures written as HTML. */
export const links: readonly Refusal[] = [
  {
    name: 'a link that leads nowhere',
    change: replacing(english, 'the school', '[the school](school)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/link
  This link does not say where it leads.
  found:     school
  expected:  https://…, http://…, mailto:…, tel:…, /language/bulletin/ or #heading
  to do:     Write the whole address; for a page of this site, begin with "/" and the language, such as /en/follow/.

1 error.
`,
  },
  {
    name: 'a link to a page that is not there',
    change: replacing(english, 'the school', '[the school](/en/school/)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/broken-link
  This link leads to a page that is not on this site.
  found:     /en/school/
  expected:  a page such as /language/bulletin/, with the slash at the end
  to do:     Correct the address, or delete the link.

1 error.
`,
  },
  {
    name: 'a link to a heading that is not there',
    change: replacing(english, 'the school', '[the school](#school)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/broken-link
  This link leads to a heading that is not in the text.
  found:     #school
  expected:  a heading in this text
  to do:     Correct the address, or delete the link.

1 error.
`,
  },
  {
    name: 'a remote picture as HTML',
    change: replacing(english, 'the school', '<img src="https://a.example/school.png" />'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/html
  The HTML tag <img> is not on the list of what a text may hold.
  found:     <img>
  expected:  one of <abbr>, <bdi>, <br>, <cite>, <span>, <sub>, <sup>
  to do:     Replace <img …> with ![what it shows](media/name.jpg).

1 error.
`,
  },
  {
    name: 'a link to an old slug',
    change: (site) => {
      site.replace(facts, 'figures:', 'formerly: [old-well]\nfigures:');
      site.replace(english, 'the school', '[the school](/en/old-well/)');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  content/broken-link
  This link leads to a page that is not on this site.
  found:     /en/old-well/
  expected:  a page such as /language/bulletin/, with the slash at the end
  to do:     Correct the address, or delete the link.

1 error.
`,
  },
  {
    name: 'a link to a heading of another page that is not there',
    change: replacing(english, 'the school', '[the school](/sw/new-well/#shule)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/broken-link
  This link leads to a heading that is not in the text.
  found:     /sw/new-well/#shule
  expected:  a heading in this text
  to do:     Correct the address, or delete the link.

1 error.
`,
  },
  {
    name: 'a link to a heading that cannot be read',
    change: replacing(english, 'the school', '[the school](#%FF)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/broken-link
  This link leads to a heading that is not in the text.
  found:     #%FF
  expected:  a heading in this text
  to do:     Correct the address, or delete the link.

1 error.
`,
  },
  {
    name: 'a link without a host',
    change: replacing(english, 'the school', '[the school](http:school)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/link
  This link names no site that a browser could find.
  found:     http:school
  expected:  http:// and the name of a site, such as http://example.org/page
  to do:     Copy the whole address from the browser's address line.

1 error.
`,
  },
];
