import type { NumberLocale } from './conventions.ts';
import { textBefore } from '../wording/nearby.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { wordRuns, type NumberWord } from './word-runs.ts';
import { valuesOfRun } from './word-values.ts';

/**
 * Finds the numbers that a text gives in words, each as one: "twenty-one", but "two and three" as two.
 * @param text any text
 * @param locale its language
 * @returns the numbers in order; not words such as "thousands" alone, nor those that multiply digits
 */
export function spelledIn(text: string, locale: NumberLocale): NumberInText[] {
  return wordRuns(text, locale)
    .flatMap(apart)
    .filter((run) => run.some(({ isScale }) => !isScale))
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) return [];
      const isBesideDigits = first.isScale && /\p{Nd}\s*$/u.test(textBefore(text, first.index));
      if (isBesideDigits) return [];
      const written = text.slice(first.index, last.index + last.text.length);
      return [numberInText(written, first.index, valuesOfRun(run, locale))];
    });
}

/** Two words of units beside each other are two numbers; tens and units are one. */
function apart(run: readonly NumberWord[]): NumberWord[][] {
  const parts: NumberWord[][] = [];
  for (const word of run) {
    const before = parts.at(-1)?.at(-1);
    const isOne = before && (before.isScale || word.isScale || (before.value % 10 === 0 && word.value < 10));
    if (isOne) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return parts;
}
