import type { Refusal } from './refusal.ts';

const file = 'content/glossary.yaml';
const well = '- term: well\n  words:\n    en: [well]\n';

/** A glossary that cannot be read, or that takes back what it says. */
export const glossary: readonly Refusal[] = [
  {
    name: 'a glossary that is no list',
    change: (site) => {
      site.write(file, 'well: kisima\n');
    },
    report: `
content/glossary.yaml:1  error  fields/wrong
  This file does not hold a glossary.
  found:     {"well":"kisima"}
  expected:  a list of terms, each with term and words
  to do:     Write the fields of a glossary.

1 error.
`,
  },
  {
    name: 'a term without a name or words, and a misspelt field',
    change: (site) => {
      site.write(file, '- words: {}\n- term: well\n  word: { en: [well] }\n');
    },
    report: `
content/glossary.yaml:1  error  fields/missing
  A glossary needs the field "0.term".
  found:     nothing
  expected:  the term's name, as reports give it
  to do:     Add "0.term".

content/glossary.yaml:1  error  fields/wrong
  The field "0.words" has a wrong value.
  found:     {}
  expected:  lists of words by language, such as { en: ["well"], sw: ["kisima / visima"] }
  to do:     Correct "0.words".

content/glossary.yaml:2  error  fields/missing
  A glossary needs the field "1.words".
  found:     nothing
  expected:  lists of words by language, such as { en: ["well"], sw: ["kisima / visima"] }
  to do:     Add "1.words".

content/glossary.yaml:3  error  fields/unknown
  "1.word" is not a field of a glossary.
  found:     word
  expected:  one of term, words, wrong
  to do:     Rename "word" to "words".

4 errors.
`,
  },
  {
    name: 'empty renderings',
    change: (site) => {
      site.write(file, `${well}    sw: []\n- term: pond\n  words:\n    sw: ["", "bwawa / ", "*", "a /b"]\n`);
    },
    report: `
content/glossary.yaml:4  error  fields/wrong
  The field "0.words.sw" has a wrong value.
  found:     []
  expected:  lists of words by language, such as { en: ["well"], sw: ["kisima / visima"] }
  to do:     Correct "0.words.sw".

content/glossary.yaml:7  error  fields/wrong
  The field "1.words.sw.0" is empty.
  found:     nothing
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Fill in "1.words.sw.0".

content/glossary.yaml:7  error  fields/wrong
  The field "1.words.sw.1" has a wrong value.
  found:     "bwawa / "
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Correct "1.words.sw.1".

content/glossary.yaml:7  error  fields/wrong
  The field "1.words.sw.2" has a wrong value.
  found:     "*"
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Correct "1.words.sw.2".

content/glossary.yaml:7  error  fields/wrong
  The field "1.words.sw.3" has a wrong value.
  found:     "a /b"
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Correct "1.words.sw.3".

5 errors.
`,
  },
  {
    name: 'a star inside a word',
    change: (site) => {
      site.write(file, `${well}    sw: ["k*sima"]\n`);
    },
    report: `
content/glossary.yaml:4  error  fields/wrong
  The field "0.words.sw.0" has a wrong value.
  found:     "k*sima"
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Correct "0.words.sw.0".

1 error.
`,
  },
  {
    name: 'a wrong sense without a reason',
    change: (site) => {
      site.write(file, `${well}  wrong:\n    sw:\n      - words: bwawa\n`);
    },
    report: `
content/glossary.yaml:6  error  fields/missing
  A glossary needs the field "0.wrong.sw.0.why".
  found:     nothing
  expected:  why these words are wrong
  to do:     Add "0.wrong.sw.0.why".

1 error.
`,
  },
  {
    name: 'words in a language that is not there',
    change: (site) => {
      site.write(
        file,
        `${well}    swa: [kisima]\n  wrong:\n    kis: [{ words: bwawa, why: it is a pond }]\n`,
      );
    },
    report: `
content/glossary.yaml:4  error  locale/unknown
  The publication has no language "swa".
  found:     swa
  expected:  one of en, sw
  to do:     Rename "swa" to "sw".

content/glossary.yaml:6  error  locale/unknown
  The publication has no language "kis".
  found:     kis
  expected:  one of en, sw
  to do:     Delete "kis", or add the language as a folder in locales/.

2 errors.
`,
  },
  {
    name: 'a term, or a form, that stands twice',
    change: (site) => {
      site.write(
        file,
        `${well}    sw: ["kisima / visima", "Visima"]\n- term: Well\n  words: { en: [spring] }\n`,
      );
    },
    report: `
content/glossary.yaml:4  error  glossary/twice
  "Visima" stands twice in the glossary; it is also in line 4.
  found:     Visima
  expected:  every term once, and every form of its words once
  to do:     Delete one of the two; where one term has more words, put them together.

content/glossary.yaml:5  error  glossary/twice
  "Well" stands twice in the glossary; it is also in line 1.
  found:     Well
  expected:  every term once, and every form of its words once
  to do:     Delete one of the two; where one term has more words, put them together.

2 errors.
`,
  },
  {
    name: 'words that are both right and wrong',
    change: (site) => {
      site.write(
        file,
        `${well}    sw: [kisima]\n  wrong:\n    sw: [{ words: "bwawa / kisima", why: "it is a pond" }]\n`,
      );
    },
    report: `
content/glossary.yaml:6  error  glossary/both
  "kisima" is both right and wrong for one term; it is right in line 4.
  found:     kisima
  expected:  words that are either right for the term or wrong
  to do:     Delete it from "words" or from "wrong".

1 error.
`,
  },
];
