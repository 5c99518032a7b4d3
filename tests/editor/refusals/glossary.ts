import { writing } from '../../support/changes.ts';
import type { Refusal } from './refusal.ts';

const file = 'content/glossary.yaml';
const well = '- term: well\n  words:\n    en: [well]\n';

/** A glossary that cannot be read, or that takes back what it says. */
export const glossary: readonly Refusal[] = [
  {
    name: 'a glossary that is no list',
    change: writing(file, 'well: kisima\n'),
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
    change: writing(file, '- words: {}\n- term: well\n  word: { en: [well] }\n'),
    report: `
content/glossary.yaml:1  error  fields/missing
  Entry 1 of this file needs the field "term".
  found:     nothing
  expected:  the term's name, as reports give it
  to do:     Add "term".

content/glossary.yaml:1  error  fields/wrong
  The field "words" of entry 1 of this file has a wrong value.
  found:     {}
  expected:  lists of words by language, such as { en: ["well"], sw: ["kisima / visima"] }
  to do:     Correct "words".

content/glossary.yaml:3  error  fields/unknown
  "word" is not a field of "well" in this file.
  found:     word
  expected:  one of term, words, wrong
  to do:     Rename "word" to "words".

3 errors.
`,
  },
  {
    name: 'empty renderings',
    change: writing(
      file,
      `${well}    sw: []\n- term: pond\n  words:\n    sw: ["", "bwawa / ", "*", "a /b"]\n`,
    ),
    report: `
content/glossary.yaml:4  error  fields/wrong
  The field "words.sw" of "well" in this file has a wrong value.
  found:     []
  expected:  lists of words by language, such as { en: ["well"], sw: ["kisima / visima"] }
  to do:     Correct "words.sw".

content/glossary.yaml:7  error  fields/wrong
  Entry 1 of "words.sw" of "pond" in this file is empty.
  found:     nothing
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Fill in entry 1 of "words.sw" of "pond" in this file.

content/glossary.yaml:7  error  fields/wrong
  Entry 2 of "words.sw" of "pond" in this file has a wrong value.
  found:     "bwawa / "
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Correct entry 2 of "words.sw" of "pond" in this file.

content/glossary.yaml:7  error  fields/wrong
  Entry 3 of "words.sw" of "pond" in this file has a wrong value.
  found:     "*"
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Correct entry 3 of "words.sw" of "pond" in this file.

content/glossary.yaml:7  error  fields/wrong
  Entry 4 of "words.sw" of "pond" in this file has a wrong value.
  found:     "a /b"
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Correct entry 4 of "words.sw" of "pond" in this file.

5 errors.
`,
  },
  {
    name: 'a star inside a word',
    change: writing(file, `${well}    sw: ["k*sima"]\n`),
    report: `
content/glossary.yaml:4  error  fields/wrong
  Entry 1 of "words.sw" of "well" in this file has a wrong value.
  found:     "k*sima"
  expected:  words such as "public security", with * only where a word begins or ends, and " / " between forms
  to do:     Correct entry 1 of "words.sw" of "well" in this file.

1 error.
`,
  },
  {
    name: 'a wrong sense without a reason',
    change: writing(file, `${well}  wrong:\n    sw:\n      - words: bwawa\n`),
    report: `
content/glossary.yaml:6  error  fields/missing
  Entry 1 of "wrong.sw" of "well" in this file needs the field "why".
  found:     nothing
  expected:  why these words are wrong
  to do:     Add "why".

1 error.
`,
  },
  {
    name: 'words in a language that is not there',
    change: writing(
      file,
      `${well}    swa: [kisima]\n  wrong:\n    kis: [{ words: bwawa, why: it is a pond }]\n`,
    ),
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
    change: writing(
      file,
      `${well}    sw: ["kisima / visima", "Visima"]\n- term: Well\n  words: { en: [spring] }\n`,
    ),
    report: `
content/glossary.yaml:4  error  glossary/twice
  "Visima" is in the glossary twice; it is also in line 4.
  found:     Visima
  expected:  every term once, and every form of its words once
  to do:     Delete one of the two; where one term has more words, put them together.

content/glossary.yaml:5  error  glossary/twice
  "Well" is in the glossary twice; it is also in line 1.
  found:     Well
  expected:  every term once, and every form of its words once
  to do:     Delete one of the two; where one term has more words, put them together.

2 errors.
`,
  },
  {
    name: 'words that are both right and wrong',
    change: writing(
      file,
      `${well}    sw: [kisima]\n  wrong:\n    sw: [{ words: "bwawa / kisima", why: "it is a pond" }]\n`,
    ),
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
