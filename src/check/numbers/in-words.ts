import type { TextPair } from '../checked-bulletin.ts';
import { inNotation } from './in-notation.ts';
import type { NumberDifference, NumberDifferenceKind } from './number-difference.ts';
import { slipBetween } from './slips.ts';

type Message = (lost: string, found: string, difference: NumberDifference) => string;

const messages: Readonly<Record<NumberDifferenceKind, Message>> = {
  changed: (lost, found) => `This passage says "${found}" where the source text says "${lost}".`,
  missing: (lost, _, { passages }) =>
    passages.translation === undefined
      ? `The source text says "${lost}", and this translation nowhere does.`
      : `This passage does not say "${lost}", as the source text does here.`,
  added: (_, found) => `This passage says "${found}", and the source text nowhere does.`,
  repeated: (lost, found) =>
    found === ''
      ? `The source text says "${lost}" more often than this passage does.`
      : `This passage says "${found}" more often than the source text does here.`,
  moved: (lost, found) => `"${found}" stands in another passage than "${lost}" in the source text.`,
  swapped: (lost, found) =>
    `This passage says "${found}" where the source text says "${lost}", and has that elsewhere: the two seem to have changed places.`,
  order: (lost, found) => `"${found}" stands here before what the source text says first: "${lost}".`,
  percent: (lost, found) => `Of "${found}" and "${lost}" in the source text only one is a percentage.`,
  qualifier: (lost, found) => `This passage says "${found}", the source text "${lost}".`,
  unqualified: (lost, found) => `The source text says "${lost}"; this passage says "${found}" alone.`,
  spelled: (lost, found) => `This passage says "${found}" where the source text seems to say "${lost}".`,
  notation: (_, found) => `In this language "${found}" is read as another number than the source text's.`,
};

/**
 * @param difference a number on which two texts do not agree
 * @returns a sentence that says what is wrong
 */
export function messageFor(difference: NumberDifference): string {
  const { kind, source, translation } = difference;
  return messages[kind](source?.number.text ?? '', translation?.number.text ?? '', difference);
}

/**
 * @param difference a number on which two texts do not agree
 * @param pair the texts
 * @returns what to do
 */
export function hintFor(
  { kind, source, translation }: NumberDifference,
  { translation: { locale }, source: { file } }: TextPair,
): string {
  const written = source ? inNotation(source.number, locale) : '';
  switch (kind) {
    case 'changed': {
      const slip = slipBetween(source?.number.values[0] ?? '', translation?.number.values[0] ?? '');
      return slip === undefined ? `Write ${written}.` : `Write ${written}: it seems that ${slip}.`;
    }
    case 'missing':
      return `Write ${written} where the source text has it.`;
    case 'added':
      return `Delete the number, or add it to ${file}.`;
    case 'repeated':
      return 'Compare the two passages; where both say the same, acknowledge this.';
    case 'moved':
      return 'Compare the two passages; where the sentence was moved on purpose, acknowledge this.';
    case 'swapped':
      return 'Compare what each of the two numbers counts; exchange them, or acknowledge this where it is right.';
    case 'order':
      return 'Compare what each of the two numbers counts; where only the words have another order, acknowledge this.';
    case 'percent':
      return 'Compare the two passages; write the sign or the word for "per cent" in both or in neither.';
    case 'qualifier':
      return 'Say of the number what the source text says; where both mean the same, acknowledge this.';
    case 'unqualified':
      return `Say of the number what the source text says; a word for it that is not known belongs in "qualifiers" of locales/${locale.tag}/locale.json.`;
    case 'spelled':
      return 'Compare the two passages; correct the number, or acknowledge this where both say the same.';
    case 'notation':
      return `Write ${written}, here and in the other numbers of this text.`;
  }
}
