import { replacing } from '../../support/changes.ts';
import { english, type Refusal } from './refusal.ts';

/** What holds nothing, reaches nobody, or is said twice. */
export const nothing: readonly Refusal[] = [
  ...['##', '### <span lang="en"></span>', '## {/* Later. */}', '## &nbsp;', '## **&#8203;**'].map(
    (heading) => ({
      name: `the empty heading ${heading}`,
      change: replacing(english, 'The newest', `${heading}\n\nThe newest`),
      report: `
content/bulletins/new-well/en.mdx:10  error  content/heading
  This heading is empty.
  found:     nothing
  expected:  words after the signs ## or ###
  to do:     Write the heading, or delete its signs.

1 error.
`,
    }),
  ),
  {
    name: 'a link to no mailbox',
    change: replacing(english, 'the school', '[the school](mailto:)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/link
  This link leads to no mailbox.
  found:     mailto:
  expected:  mailto: and an e-mail address, such as mailto:news@village.example
  to do:     Write the e-mail address after "mailto:", or delete the link.

1 error.
`,
  },
  {
    name: 'a link to no telephone',
    change: replacing(english, 'the school', '[the school](tel:+)'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/link
  This link leads to no telephone.
  found:     tel:+
  expected:  tel: and a number, such as tel:+254700000000
  to do:     Write the number after "tel:", or delete the link.

1 error.
`,
  },
  {
    name: 'a channel without a mailbox',
    change: (site) => {
      site.write(
        'content/site.yaml',
        `${site.read('content/site.yaml').trimEnd()}\nchannels: [{ name: Post, url: "mailto:" }]\n`,
      );
    },
    report: `
content/site.yaml:6  error  fields/wrong
  The field "url" of "Post" in "channels" has a wrong value.
  found:     "mailto:"
  expected:  an address that begins with https://, http:// or mailto:
  to do:     Correct "url".

1 error.
`,
  },
  {
    name: 'an attribute that stands twice',
    change: replacing(english, 'the school', '<span lang="bn" lang="en" dir="ltr">the school</span>'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/attribute
  The attribute "lang" stands in <span> more than once.
  found:     lang="bn" lang="en"
  expected:  "lang" once
  to do:     Keep the one that is right, and delete the others.

1 error.
`,
  },
];
