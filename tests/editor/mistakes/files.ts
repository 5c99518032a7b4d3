import { writing } from '../../support/changes.ts';
import { english, swahili, type Mistake } from './mistake.ts';

/** Files that programs, systems and people leave beside the texts. */
export const files: readonly Mistake[] = [
  {
    name: 'a copy, as a Mac names it',
    change: (site) => {
      site.write('content/bulletins/new-well/en copy.mdx', site.read(english));
    },
    report: String.raw`
content/bulletins/new-well/en copy.mdx  error  locale/unknown
  This file has the name of a copy of en.mdx.
  found:     en copy.mdx
  expected:  only en.mdx
  to do:     Delete this file: en.mdx is there too, and every word of it is the same.

1 error.
`,
  },
  {
    name: 'a copy, as a browser names it',
    change: (site) => {
      site.write('content/bulletins/new-well/en (1).mdx', site.read(english));
    },
    report: String.raw`
content/bulletins/new-well/en (1).mdx  error  locale/unknown
  This file has the name of a copy of en.mdx.
  found:     en (1).mdx
  expected:  only en.mdx
  to do:     Delete this file: en.mdx is there too, and every word of it is the same.

1 error.
`,
  },
  {
    name: 'a copy, as Windows names it in German',
    change: (site) => {
      site.write('content/bulletins/new-well/sw - Kopie.mdx', site.read(english));
    },
    report: String.raw`
content/bulletins/new-well/sw - Kopie.mdx  error  locale/unknown
  This file has the name of a copy of sw.mdx.
  found:     sw - Kopie.mdx
  expected:  only sw.mdx
  to do:     Put what is right into sw.mdx, where another text is already; then delete this file.

1 error.
`,
  },
  {
    name: 'a copy, as a cloud names it',
    change: (site) => {
      site.write('content/bulletins/new-well/en (conflicted copy 2026-02-01).mdx', site.read(english));
    },
    report: String.raw`
content/bulletins/new-well/en (conflicted copy 2026-02-01).mdx  error  locale/unknown
  This file has the name of a copy of en.mdx.
  found:     en (conflicted copy 2026-02-01).mdx
  expected:  only en.mdx
  to do:     Delete this file: en.mdx is there too, and every word of it is the same.

1 error.
`,
  },
  {
    name: 'a language in capitals',
    change: (site) => {
      site.write('content/bulletins/new-well/EN.mdx', site.read(english));
    },
    report: String.raw`
content/bulletins/new-well/EN.mdx  error  locale/unknown
  The publication has no language "EN".
  found:     EN
  expected:  one of en, sw
  to do:     Delete this file: en.mdx is there too, and every word of it is the same.

1 error.
`,
  },
  {
    name: 'a language by its name',
    change: (site) => {
      site.write('content/bulletins/new-well/swahili.mdx', site.read(english));
    },
    report: String.raw`
content/bulletins/new-well/swahili.mdx  error  locale/unknown
  The publication has no language "swahili".
  found:     swahili
  expected:  one of en, sw
  to do:     Put what is right into sw.mdx, where another text is already; then delete this file.

1 error.
`,
  },
  {
    name: 'a text by the name of its language alone',
    change: (site) => {
      site.write('content/bulletins/new-well/swahili.mdx', site.read(swahili));
      site.remove(swahili);
    },
    report: String.raw`
content/bulletins/new-well/swahili.mdx  error  locale/unknown
  The publication has no language "swahili".
  found:     swahili
  expected:  one of en, sw
  to do:     Rename the file to "sw.mdx".

1 error.
`,
  },
  {
    name: 'a copy without the text that it was made of',
    change: (site) => {
      site.write('content/bulletins/new-well/sw copy.mdx', site.read(swahili));
      site.remove(swahili);
    },
    report: String.raw`
content/bulletins/new-well/sw copy.mdx  error  locale/unknown
  This file has the name of a copy of sw.mdx.
  found:     sw copy.mdx
  expected:  only sw.mdx
  to do:     Rename it to "sw.mdx", which is missing.

1 error.
`,
  },
  {
    name: 'a second ending',
    change: (site) => {
      site.write('content/bulletins/new-well/fr.mdx.txt', site.read(english));
    },
    report: String.raw`
content/bulletins/new-well/fr.mdx.txt  error  file/unknown
  Nothing is made of this file.
  found:     fr.mdx.txt
  expected:  bulletin.yaml, texts such as en.mdx, and the folders media and received, in a folder for each bulletin
  to do:     Rename it to "fr.mdx", without a second ending; or delete it.

1 error.
`,
  },
  {
    name: "a copy of a language's folder",
    change: writing('locales/sw copy/ui.json', '{}'),
    report: String.raw`
locales/sw copy/  error  locale/tag
  "sw copy" is not the short name of a language, such as fr or pt-BR.
  found:     sw copy
  expected:  a short name such as "fr", "pt-BR" or "zh-Hant"
  to do:     Rename the folder to the short name of its language, or delete it if it is a copy.

1 error.
`,
  },
  {
    name: 'a language whose folder Windows cannot have',
    change: (site) => {
      site.write('locales/con/locale.json', site.read('locales/sw/locale.json'));
      site.write('locales/con/ui.json', site.read('locales/sw/ui.json'));
    },
    report: String.raw`
locales/con/  error  locale/device
  The folder's name "con" is kept by Windows for itself.
  found:     con
  expected:  a tag other than con, prn, aux, nul, com1 to com9 and lpt1 to lpt9
  to do:     Rename the folder to another tag of the language, such as "con-001".

1 error.
`,
  },
  {
    name: 'files of Windows, Word and editors',
    change: (site) => {
      for (const folder of [
        'content',
        'content/bulletins',
        'content/bulletins/new-well',
        'content/bulletins/new-well/media',
        'locales',
        'locales/sw',
      ])
        for (const name of [
          'Thumbs.db',
          'desktop.ini',
          '~$en.docx',
          'en.mdx~',
          '#en.mdx#',
          'en.mdx.bak',
          '.DS_Store',
        ])
          site.write(`${folder}/${name}`, 'x');
    },
    report: String.raw`

`,
  },
];
