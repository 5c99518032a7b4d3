import { cities, type Mistake } from './mistake.ts';

/** Texts that are wholly in another language. */
export const languages: readonly Mistake[] = [
  {
    name: 'a Bengali text in the place of the Swahili',
    base: 'cities',
    change: (site) => {
      site.write(`${cities}/sw.mdx`, site.read(`${cities}/bn.mdx`));
    },
    report: String.raw`
content/bulletins/demonstration-cities/sw.mdx  error  language/other
  This whole text is in Bangla.
  found:     জননিরাপত্তা সংস্থাগুলি চীনের কমিউনিস্ট পার্টির 20 তম জাতীয় …
  expected:  Swahili
  to do:     Put the Swahili text, with its own fields, into this file; until you have it, write state: draft below the first line of dashes. What is in it now is in bn.mdx too, word for word.

1 error.
`,
  },
  {
    name: 'a Swahili text in the place of the Icelandic',
    base: 'cities',
    change: (site) => {
      site.write(`${cities}/is.mdx`, site.read(`${cities}/sw.mdx`));
    },
    report: String.raw`
content/bulletins/demonstration-cities/is.mdx  error  language/other
  This whole text is in Swahili.
  found:     Vyombo vya usalama vya umma vitasoma kwa kina …
  expected:  Icelandic
  to do:     Put the Icelandic text, with its own fields, into this file; until you have it, write state: draft below the first line of dashes. What is in it now is in sw.mdx too, word for word.

1 error.
`,
  },
  {
    name: 'an untouched copy of the source text',
    base: 'cities',
    change: (site) => {
      site.write(`${cities}/gu.mdx`, site.read(`${cities}/en.mdx`));
    },
    report: String.raw`
content/bulletins/demonstration-cities/gu.mdx  error  language/untranslated
  This whole text is still in the words of en.mdx.
  found:     Ministry of Public Security: Nearly 300000 intelligent security …
  expected:  a translation into Gujarati
  to do:     Translate it; until that is done, write state: draft below its first line of dashes, or delete the file.

1 error.
`,
  },
  {
    name: 'a translation in the place of the source text',
    base: 'cities',
    change: (site) => {
      site.write(`${cities}/en.mdx`, site.read(`${cities}/sw.mdx`));
    },
    report: String.raw`
content/bulletins/demonstration-cities/en.mdx  error  language/other
  This whole text is in Swahili.
  found:     Vyombo vya usalama vya umma vitasoma kwa kina …
  expected:  English
  to do:     Put the English text, with its own fields, into this file. What is in it now is in sw.mdx too, word for word.

1 error.
`,
  },
];
