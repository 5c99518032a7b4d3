import { removing, replacing, writing } from '../../support/changes.ts';
import { english, swahili, facts, type Refusal } from './refusal.ts';

/** Files that are missing, empty, unreadable or in the wrong place. */
export const files: readonly Refusal[] = [
  {
    name: 'a language that is not there',
    change: (site) => {
      site.write('content/bulletins/new-well/fr.mdx', site.read(english));
    },
    report: `
content/bulletins/new-well/fr.mdx  error  locale/unknown
  The publication has no language "fr".
  found:     fr
  expected:  one of en, sw
  to do:     Name the file by the tag of its language, such as en.mdx; or begin the language: npm run desk -- new language fr

1 error.
`,
  },
  {
    name: 'an empty file',
    change: writing(swahili, ' \n'),
    report: `
content/bulletins/new-well/sw.mdx  error  file/empty
  This file is empty.
  found:     nothing
  expected:  front matter and the text of the bulletin
  to do:     Write the translation, or delete the file.

1 error.
`,
  },
  {
    name: 'no text below the front matter',
    change: replacing(swahili, 'Kijiji sasa kina visima kumi na viwili.\n\nKipya kiko kando ya shule.', ''),
    report: `
content/bulletins/new-well/sw.mdx:10  error  text/empty
  This translation has no text below its front matter.
  found:     nothing
  expected:  the text of the bulletin
  to do:     Write the text below the second line of dashes, or delete the file.

1 error.
`,
  },
  {
    name: 'no front matter',
    change: writing(swahili, 'Kisima kipya'),
    report: `
content/bulletins/new-well/sw.mdx:1  error  front-matter/missing
  This file does not begin with its title and other fields.
  found:     Kisima kipya
  expected:  a line of three dashes, fields such as title: "…", and a second line of three dashes
  to do:     Begin the file with ---, then title: "…" and summary: "…", then ---.

1 error.
`,
  },
  {
    name: 'bytes that are not UTF-8',
    change: writing(swahili, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a])),
    report: `
content/bulletins/new-well/sw.mdx:2  error  file/encoding
  This file is not in UTF-8.
  found:     bytes that are no UTF-8 text
  expected:  text saved as UTF-8
  to do:     Open the file in your editor and save it with the encoding "UTF-8".

1 error.
`,
  },
  {
    name: 'a file that nothing is made of',
    change: writing('content/bulletins/new-well/en.md', 'Lost.'),
    report: `
content/bulletins/new-well/en.md  error  file/unknown
  Nothing is made of this file.
  found:     en.md
  expected:  bulletin.yaml, texts such as en.mdx, and the folders media and received, in a folder for each bulletin
  to do:     Rename it to the tag of its language and ".mdx", such as en.mdx, or delete it.

1 error.
`,
  },
  {
    name: 'no text in the source language',
    change: removing(english),
    report: `
content/bulletins/new-well/bulletin.yaml:1  error  source-text/missing
  The bulletin "new-well" has no text in its source language "en".
  found:     sw.mdx
  expected:  en.mdx
  to do:     Add en.mdx, or write in bulletin.yaml which language is the source: sourceLocale: ….

1 error.
`,
  },
  {
    name: 'no facts',
    change: removing(facts),
    report: `
content/bulletins/new-well/bulletin.yaml  error  file/missing
  This file is missing.
  found:     nothing
  expected:  a readable text file
  to do:     Add the file content/bulletins/new-well/bulletin.yaml.

1 error.
`,
  },
  {
    name: 'a text outside the folder of a bulletin',
    change: writing('content/fr.mdx', 'Lost.'),
    report: `
content/fr.mdx  error  file/unknown
  Nothing is made of this file.
  found:     fr.mdx
  expected:  site.yaml, glossary.yaml and the folders bulletins and pages
  to do:     Move it to where it belongs, or delete it.

1 error.
`,
  },
  {
    name: 'a language that is a file',
    change: writing('locales/fr.json', '{}'),
    report: `
locales/fr.json  error  file/unknown
  Nothing is made of this file.
  found:     fr.json
  expected:  scripts.json, and a folder for each language with locale.json and ui.json
  to do:     Move it to where it belongs, or delete it.

1 error.
`,
  },
  {
    name: 'a second file of strings',
    change: writing('locales/sw/ui2.json', '{}'),
    report: `
locales/sw/ui2.json  error  file/unknown
  Nothing is made of this file.
  found:     ui2.json
  expected:  scripts.json, and a folder for each language with locale.json and ui.json
  to do:     Move it to where it belongs, or delete it.

1 error.
`,
  },
  {
    name: 'no bulletin',
    change: removing('content/bulletins'),
    report: `
content/bulletins/  error  publication/empty
  There is no bulletin to publish.
  found:     nothing
  expected:  a folder for each bulletin
  to do:     Add a bulletin, such as content/bulletins/first-news/.

1 error.
`,
  },
  {
    name: 'nothing but drafts',
    change: replacing(facts, 'published', 'draft: true\npublished'),
    report: `
content/bulletins/  error  publication/empty
  No text is ready, so there is none to publish.
  found:     nothing
  expected:  at least one text that is ready, in a bulletin without "draft: true"
  to do:     When a text is written, run npm run desk -- ready <bulletin> <language>.

1 error.
`,
  },
];
