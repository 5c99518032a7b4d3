import { replacing, writing } from '../../support/changes.ts';
import type { Refusal } from './refusal.ts';

/** Languages, their folders and their names. */
export const languages: readonly Refusal[] = [
  {
    name: 'a locale folder that is no language tag',
    change: (site) => {
      site.write('locales/swahili_tz/locale.json', site.read('locales/sw/locale.json'));
      site.write('locales/swahili_tz/ui.json', site.read('locales/sw/ui.json'));
    },
    report: `
locales/swahili_tz/  error  locale/tag
  "swahili_tz" is not the short name of a language, such as fr or pt-BR.
  found:     swahili_tz
  expected:  a short name such as "fr", "pt-BR" or "zh-Hant"
  to do:     Rename the folder to the short name of its language, or delete it if it is a copy.

1 error.
`,
  },
  {
    name: 'a locale folder in other capitals',
    change: (site) => {
      site.write('locales/pt-br/locale.json', site.read('locales/sw/locale.json'));
      site.write('locales/pt-br/ui.json', site.read('locales/sw/ui.json'));
    },
    report: `
locales/pt-br/  error  locale/tag
  "pt-br" is not the short name of a language, such as fr or pt-BR.
  found:     pt-br
  expected:  pt-BR
  to do:     Rename the folder to "pt-BR".

1 error.
`,
  },
  {
    name: 'a script that nothing is known of',
    change: replacing('locales/sw/locale.json', 'Latn', 'Mong'),
    report: `
locales/sw/locale.json  error  locale/script
  The script "Mong" is not described in locales/scripts.json.
  found:     Mong
  expected:  one of Arab, Beng, Cyrl, Deva, Ethi, Grek, Gujr, Hebr, Latn, Taml
  to do:     Add "Mong" to locales/scripts.json, beginning with a copy of a script that looks like it.

1 error.
`,
  },
  {
    name: 'a language without formats',
    change: replacing('locales/sw/locale.json', '"digits"', '"formatLike": "tlh",\n  "digits"'),
    report: `
locales/sw/locale.json:5  error  locale/formats
  There are no date and number formats for "tlh".
  found:     tlh
  expected:  a language tag that the Unicode CLDR holds
  to do:     Rename the folder to the tag of its language, such as "fr"; where that is what it is, add "formatLike" with the tag of a language whose dates and numbers are written the same way.

1 error.
`,
  },
  {
    name: 'dates of another language',
    change: replacing('locales/sw/locale.json', '"digits"', '"dates": "en-GB",\n  "digits"'),
    report: `
locales/sw/locale.json:5  error  locale/formats
  "en-GB" is no way of writing dates in "sw".
  found:     en-GB
  expected:  "sw" and a country, as "en-GB" is English with British dates
  to do:     Write the country whose dates are meant, or delete "dates".

1 error.
`,
  },
  {
    name: 'dates of no country',
    change: replacing('locales/sw/locale.json', '"digits"', '"dates": "sw-XX",\n  "digits"'),
    report: `
locales/sw/locale.json:5  error  locale/formats
  "sw-XX" is no way of writing dates in "sw".
  found:     sw-XX
  expected:  "sw" and a country, as "en-GB" is English with British dates
  to do:     Write the country whose dates are meant, or delete "dates".

1 error.
`,
  },
  {
    name: 'dates with a calendar of their own',
    change: replacing('locales/sw/locale.json', '"digits"', '"dates": "sw-TZ-u-ca-buddhist",\n  "digits"'),
    report: `
locales/sw/locale.json:5  error  locale/formats
  "sw-TZ-u-ca-buddhist" is no way of writing dates in "sw".
  found:     sw-TZ-u-ca-buddhist
  expected:  "sw" and a country, as "en-GB" is English with British dates
  to do:     Write the country whose dates are meant, or delete "dates".

1 error.
`,
  },
  {
    name: 'typefaces that are not there',
    change: (site) => {
      const { Latn, ...rest } = JSON.parse(site.read('locales/scripts.json')) as Record<string, object>;
      const faces = ['serif-400', 'serif-600'].map((name) => ({
        file: `no-package/${name}.woff2`,
        weight: '400',
      }));
      const settings = {
        Latn: { ...Latn, faces: undefined, fallbacks: undefined, core: undefined },
        ...rest,
      };
      const text = JSON.stringify(settings, undefined, 2);
      site.write(
        'locales/scripts.json',
        text.replace('"Latn": {', `"Latn": {"faces":\n${JSON.stringify(faces).replace('},', '},\n')},`),
      );
    },
    report: `
locales/scripts.json:3  error  fonts/unreadable
  The typeface no-package/serif-400.woff2 cannot be read.
  found:     The package, or this file in it, is not installed.
  expected:  a font file in a package that is installed
  to do:     Install the package that holds it (npm install --save-exact), or correct "file".

locales/scripts.json:4  error  fonts/unreadable
  The typeface no-package/serif-600.woff2 cannot be read.
  found:     The package, or this file in it, is not installed.
  expected:  a font file in a package that is installed
  to do:     Install the package that holds it (npm install --save-exact), or correct "file".

2 errors.
`,
  },
  {
    name: 'no name in the source language',
    change: replacing('content/site.yaml', '  en: Village News\n', ''),
    report: `
content/site.yaml:3  error  site/name
  The name of the publication is not given in the language "en".
  found:     nothing
  expected:  the name in the source language
  to do:     Add "en" to "name".

1 error.
`,
  },
  {
    name: 'a name in no language',
    change: replacing('content/site.yaml', '  sw:', '  swa: Habari\n  sw:'),
    report: `
content/site.yaml:5  error  locale/unknown
  The publication has no language "swa".
  found:     swa
  expected:  one of en, sw
  to do:     Rename "swa" to "sw".

1 error.
`,
  },
  {
    name: 'no script at all',
    change: writing('locales/scripts.json', '{}'),
    report: `
locales/scripts.json:1  error  fields/wrong
  This file does not hold a list of scripts.
  found:     {}
  expected:  an object of scripts by ISO 15924 code, at least one
  to do:     Write the fields of a list of scripts.

1 error.
`,
  },
  {
    name: 'no language',
    change: (site) => {
      site.remove('locales/en');
      site.remove('locales/sw');
    },
    report: `
locales/  error  publication/empty
  The publication has no language.
  found:     nothing
  expected:  a folder for each language, such as locales/en/
  to do:     Add a folder for the language of the source texts.

1 error.
`,
  },
  {
    name: 'a channel for a language that is not there',
    change: (site) => {
      site.write(
        'content/site.yaml',
        site.read('content/site.yaml') +
          'channels:\n  - { name: Radio, url: "https://a.example/", locales: [swa] }\n',
      );
    },
    report: `
content/site.yaml:7  error  locale/unknown
  The publication has no language "swa".
  found:     swa
  expected:  one of en, sw
  to do:     Rename "swa" to "sw".

1 error.
`,
  },
  {
    name: 'a copied language that still bears the name of the other',
    change: replacing('locales/sw/locale.json', '"Kiswahili"', '"English"'),
    report: `
locales/sw/locale.json  error  locale/name
  The languages "en" and "sw" have the same name, so readers could not tell them apart.
  found:     English
  expected:  the own name of each language
  to do:     Write in "name" what the speakers of "sw" call their language.

1 error.
`,
  },
  ...[
    '/etc/own.woff2',
    '../own.woff2',
    './content/own.woff2',
    'C:\\\\own.woff2',
    'pkg/../../own.woff2',
    '/dev/zero',
    String.raw`hyphen/x\n/../../../../own.woff2`,
  ].map((file) => ({
    name: `a typeface at ${file}, outside the packages,`,
    change: replacing(
      'locales/scripts.json',
      '@fontsource/noto-serif-bengali/files/noto-serif-bengali-bengali-400-normal.woff2',
      file,
    ),
    report: `
locales/scripts.json:57  error  fields/wrong
  The field "file" of entry 1 of "Beng.faces" has a wrong value.
  found:     "${file}"
  expected:  a font file in a package, such as "@fontsource/…/….woff2"
  to do:     Correct "file".

1 error.
`,
  })),
];
