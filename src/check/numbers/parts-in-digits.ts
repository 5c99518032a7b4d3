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
    const below = made.at(-1);
    const between = below && text.slice(below.index + below.text.length, number.index);
    if (below !== undefined && denominatorWords.includes(between?.trim() ?? ''))
      made.splice(-1, 1, partOf(below, number, text));
    else made.push(withTenths(number, text, tenths));
  }
  return made;
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
function withTenths(
  number: NumberInText,
  text: string,
  tenths: readonly (readonly [string, number])[],
): NumberInText {
  if (number.form !== 'digits' || number.factor !== undefined) return number;
  const after = text.slice(number.index + number.text.length).slice(0, maxWord);
  const [, tenth] = tenths.find(([word]) => after.startsWith(word)) ?? [];
  if (tenth === undefined) return number;
  const part = Number(number.values[0]) * tenth;
  const others = [part, part * 100].map((value) => [
    { ...number, values: [fromNumber(value)], alternatives: [] },
  ]);
  return { ...number, alternatives: [...number.alternatives, ...others] };
}

/** Longest word for a part that stands directly after digits. */
const maxWord = 12;
