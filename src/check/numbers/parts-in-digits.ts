import { isUnspaced } from '../things/forms.ts';
import type { NumberLocale } from './conventions.ts';
import type { NumberInText } from './number-in-text.ts';
import { fromNumber } from './value.ts';

/**
 * Reads parts of a whole that are said in digits: "5分の2" is two fifths; "3割" may be three tenths.
 * @param numbers the numbers of a text in order
 * @param text the text
 * @param locale its language
 * @returns the same numbers, of which those that say a part together are one
 */
export function withPartsInDigits(
  numbers: readonly NumberInText[],
  text: string,
  { writing }: NumberLocale,
): NumberInText[] {
  const { denominatorWords } = writing;
  const tenths = Object.entries(writing.fractionWords).filter(
    ([word, value]) => value <= 1 / 10 && isUnspaced.test(word),
  );
  if (denominatorWords.length + tenths.length === 0) return [...numbers];
  const made: NumberInText[] = [];
  for (const number of numbers) {
    const before = made.at(-1);
    const between = before && text.slice(before.index + before.text.length, number.index).trim();
    if (before !== undefined && denominatorWords.includes(between ?? ''))
      made.splice(-1, 1, partOf(before, number, text));
    else if (before !== undefined && between === '' && isTenths(before, tenths) && isDigit(number))
      made.splice(-1, 1, withHundredths(before, number, text));
    else if (!(before?.form === 'digits' && between === '' && isTenth(number, tenths))) made.push(number);
    else made.splice(-1, 1, withTenths(before, number, text));
  }
  return made;
}

type Words = readonly (readonly [word: string, value: number])[];

function isTenth({ text, form }: NumberInText, tenths: Words): boolean {
  return form === 'hint' && tenths.some(([word]) => word === text);
}

function isTenths({ text, values }: NumberInText, tenths: Words): boolean {
  return values.length > 0 && tenths.some(([word]) => text.length > word.length && text.endsWith(word));
}

function isDigit({ values: [value = ''] }: NumberInText): boolean {
  return /^[1-9]$/.test(value);
}

/** So many of so many parts, and as many in a hundred. */
function partOf(below: NumberInText, above: NumberInText, text: string): NumberInText {
  const part = Number(above.values[0]) / Number(below.values[0]);
  return {
    ...above,
    index: below.index,
    text: text.slice(below.index, above.index + above.text.length),
    values: [fromNumber(part), fromNumber(part * 100)],
    form: below.form === 'digits' && above.form === 'digits' ? 'digits' : 'words',
    alternatives: [[below, above]],
  };
}

/** A word of one sign may begin another, so that what it says is another way to read the number. */
function withTenths(number: NumberInText, { text: word, index }: NumberInText, text: string): NumberInText {
  const tens = Number(number.values[0]) * 10;
  const others = [tens / 100, tens].map((value) => [
    { ...number, values: [fromNumber(value)], alternatives: [] },
  ]);
  const written = text.slice(number.index, index + word.length);
  return { ...number, text: written, alternatives: [...number.alternatives, ...others] };
}

/** "1割5分", 六成五: the tenths are followed by hundredths. */
function withHundredths(tenths: NumberInText, hundredths: NumberInText, text: string): NumberInText {
  const digit = Number(tenths.values.find((value) => /^[1-9]$/.test(value)) ?? Number(tenths.values[0]) * 10);
  const percent = digit * 10 + Number(hundredths.values[0]);
  return {
    ...tenths,
    text: text.slice(tenths.index, hundredths.index + hundredths.text.length),
    values: [fromNumber(percent), fromNumber(percent / 100)],
    isPercent: true,
    alternatives: [[tenths, hundredths]],
  };
}
