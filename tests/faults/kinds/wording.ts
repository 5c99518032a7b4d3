import {
  atPlace,
  inBlocks,
  inParagraph,
  splitText,
  textFile,
  wordsOf,
  type Kinds,
  type Subject,
} from '../subject.ts';

/** A word of letters alone, between spaces. */
const wholeWord = /(?<= )\p{L}[\p{L}\p{M}]{2,}(?= )/gu;

const quotation = /["“„]([^"“”„]{3,120})["”“]/gu;

/** Faults in how a text is worded and written. */
export const wording: Kinds = {
  'wording/word-doubled': atPlace(
    () => wholeWord,
    ([word]) => `${word} ${word}`,
  ),
  'wording/double-around-and': atPlace(
    () => wholeWord,
    ([word], subject) => `${word} ${wordsOf(subject).conjunction} ${word}`,
  ),
  'wording/stray-stop-comma': atPlace(
    () => /(?<=\p{L}\p{M}*), /gu,
    (_, subject) => `${wordsOf(subject).fullStop} , `,
  ),
  'wording/space-before-mark': atPlace(
    () => /(?<=[\p{L}\p{M}])[.,;:।](?= )/gu,
    ([mark]) => ` ${mark}`,
  ),
  'wording/lower-case-after-stop': atPlace(
    () => /(?<=\p{Ll}{3}\. )\p{Lu}(?=\p{Ll})/gu,
    ([letter]) => letter.toLowerCase(),
  ),
  'wording/quote-not-closed': atPlace(
    () => /(["“„][^"“”„]{3,120})["”“]/gu,
    ([, rest]) => rest,
  ),
  'wording/quotes-mixed': atPlace(
    () => quotation,
    ([, inner = ''], subject) => {
      // The only quotation of a text can't differ from the rest.
      const { blocks } = splitText(subject.site.read(textFile(subject.slug, subject.locale)));
      if (Array.from(blocks.join('\n').matchAll(quotation)).length < 2) return undefined;
      const [open, close] = wordsOf(subject).otherQuotes;
      return `${open}${inner}${close}`;
    },
  ),
  'wording/leftover-export': inBlocks((blocks, { random }) => {
    const leftover =
      random.pick(['wps_doc_0', '• 1', 'Post time: May-20-2023', 'image001.png', '&nbsp;']) ?? '';
    return blocks.toSpliced(1 + random.below(blocks.length - 1), 0, leftover.replace('&', '&amp;'));
  }),
  'wording/leftover-note': atPlace(
    () => wholeWord,
    ([word], { random }: Subject) =>
      `${word} ${random.pick(['TODO', 'FIXME', 'XXX', '???', '\\[check\\]', 'lorem ipsum dolor']) ?? ''}`,
  ),
  'wording/negation-dropped': inParagraph((paragraph, subject) => {
    const found = wordsOf(subject)
      .negations.map((word) => new RegExp(` ${word}(?![\\p{L}\\p{M}])`, 'u'))
      .filter((word) => word.test(paragraph));
    const word = subject.random.pick(found);
    return word === undefined ? undefined : paragraph.replace(word, '');
  }),
};
