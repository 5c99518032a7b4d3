import type { Locale } from '../../publication/locale.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { cached } from '../../store/caches.ts';
import type { TextPair } from '../checked-work.ts';
import type { NumberDifference, NumberDifferenceKind } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { slipBetween } from './slips.ts';

/** What is said of a kind of difference, and what is to be done; given the numbers as written, else nothing. */
interface Explained {
  readonly message: (lost: string, found: string, difference: NumberDifference) => string;
  readonly hint: string | ((written: string, difference: NumberDifference, pair: TextPair) => string);
}

const explained: Readonly<Record<NumberDifferenceKind, Explained>> = {
  changed: {
    message: (lost, found) => `This passage says "${found}" where the source text says "${lost}".`,
    hint(written, { source, translation }) {
      const slip = slipBetween(source?.number.values[0] ?? '', translation?.number.values[0] ?? '');
      return slip === undefined ? `Write ${written}.` : `Write ${written}: it seems that ${slip}.`;
    },
  },
  missing: {
    message: (lost, _, { passages }) =>
      passages.translation === undefined
        ? `The source text says "${lost}", and this translation does not say it anywhere.`
        : `This passage does not say "${lost}", as the source text does here.`,
    hint: (written) => `Write ${written} where the source text has it.`,
  },
  added: {
    message: (_, found) => `This passage says "${found}", and the source text does not say it anywhere.`,
    hint: (_, __, { source }) => `Delete the number, or add it to ${source.file}.`,
  },
  repeated: {
    message: (lost, found) =>
      found === ''
        ? `The source text says "${lost}" more often than this passage does.`
        : `This passage says "${found}" more often than the source text does here.`,
    hint: 'Compare the two passages; where both say the same, acknowledge this.',
  },
  moved: {
    message: (lost, found) => `"${found}" is in a different passage from "${lost}" in the source text.`,
    hint: 'Compare the two passages; where the sentence was moved on purpose, acknowledge this.',
  },
  swapped: {
    message: (lost, found) =>
      `This passage says "${found}" where the source text says "${lost}", and has that elsewhere: the two seem to have changed places.`,
    hint: 'Compare what each of the two numbers counts; exchange them, or acknowledge this where it is right.',
  },
  percent: {
    message: (lost, found) => `Of "${found}" and "${lost}" in the source text only one is a percentage.`,
    hint: 'Compare the two passages; write the sign or the word for "per cent" in both or in neither.',
  },
  sign: {
    message: (lost, found) => `Of "${found}" and "${lost}" in the source text only one is below zero.`,
    hint: 'Compare the two passages; write the sign or the word for it in both or in neither.',
  },
  qualifier: {
    message: (lost, found) => `This passage says "${found}", the source text "${lost}".`,
    hint: 'Say the same about the number as the source text; where both mean the same, acknowledge this.',
  },
  unqualified: {
    message: (lost, found) => `The source text says "${lost}"; this passage says "${found}" alone.`,
    hint: (_, __, { translation: { locale } }) =>
      `Say the same about the number as the source text; a word for it that is not known belongs in "qualifiers" of locales/${locale.tag}/locale.json.`,
  },
  spelled: {
    message: (lost, found) => `This passage says "${found}" where the source text seems to say "${lost}".`,
    hint: 'Compare the two passages; correct the number, or acknowledge this where both say the same.',
  },
  notation: {
    message: (_, found) =>
      `Readers of this language read "${found}" as a different number from the source text's.`,
    hint: (written) => `Write ${written}, here and in the other numbers of this text.`,
  },
};

/**
 * @param difference a number on which two texts do not agree
 * @param pair the texts
 * @returns a sentence that says what is wrong, and what to do
 */
export function explain(difference: NumberDifference, pair: TextPair): Pick<Finding, 'message' | 'hint'> {
  const { kind, source, translation } = difference;
  const { message, hint } = explained[kind];
  const written = source ? inNotation(source.number, pair.translation.locale) : '';
  return {
    message: message(source?.number.text ?? '', translation?.number.text ?? '', difference),
    hint: typeof hint === 'string' ? hint : hint(written, difference, pair),
  };
}

/** Writes a number of the source text as readers of the other language are used to see it. */
function inNotation({ values: [value = ''], text }: NumberInText, locale: Locale): string {
  // A date, a time or a long number.
  if (!/^\d{1,15}(?:\.\d+)?$/.test(value)) return `"${text}" as this language writes it`;
  // Years and ordinals are written without grouping in every language, so the source text decides.
  const useGrouping = !/^[12]\d{3}$/.test(value);
  return `"${formatsOf(locale)(useGrouping).format(Number(value))}"`;
}

/** To make a format takes far longer than to use it. */
const formatsOf = cached(({ formatTag, digits }: Locale) =>
  cached((useGrouping: boolean) => {
    const options = { numberingSystem: digits, maximumFractionDigits: 15, useGrouping };
    return new Intl.NumberFormat(formatTag, options);
  }),
);
