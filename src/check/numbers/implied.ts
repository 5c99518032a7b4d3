import { cached } from '../../store/caches.ts';
import type { Aligned } from '../align/align.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { isUnspaced } from '../things/forms.ts';
import type { NumberLocale } from './conventions.ts';
import { plain } from './lexicon.ts';
import type { NumbersLeft } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { fromNumber, type Value } from './value.ts';

/**
 * Takes away numbers that the other passage holds in a word that is none: a dual for two, "decade" for ten years, "a week"
 * for one. Such words are many, so they count only where no number there is left that another could have become.
 * @param left what has no counterpart
 * @param passages the two passages
 * @returns the same without what is implied
 */
export function withoutImplied(
  left: NumbersLeft,
  { source, translation }: Aligned<CheckedPassage>,
): NumbersLeft {
  const { missing, added } = left;
  if (missing.length > 0 && added.length > 0) return left;
  return { missing: without(missing, translation), added: without(added, source) };
}

function without(
  numbers: readonly NumberInText[],
  passage: CheckedPassage | undefined,
): readonly NumberInText[] {
  if (numbers.length === 0 || passage === undefined) return numbers;
  const open = impliedBy(passage.of.locale)
    .filter(({ value }) => numbers.some(({ values }) => values.includes(value)))
    .flatMap(({ value, words }) => Array.from(plain(passage.words).matchAll(words), () => value));
  return numbers.filter(({ values }) => {
    const at = open.findIndex((value) => values.includes(value));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
}

/** What each number is implied by in a language. */
const impliedBy = cached(({ writing }: NumberLocale): readonly { value: Value; words: RegExp }[] => {
  const byValue = Map.groupBy(Object.entries(writing.impliedNumbers), ([, value]) => fromNumber(value));
  return [...byValue].map(([value, entries]) => ({
    value,
    words: new RegExp(entries.map(([form]) => patternOf(plain(form))).join('|'), 'gu'),
  }));
});

const letter = String.raw`[\p{L}\p{M}]`;

/** An ending alone says something of words that are not short. */
const minStem = 3;

function patternOf(form: string): string {
  const written = form
    .split('*')
    .map((part) => RegExp.escape(part))
    .join(`${letter}*`);
  if (isUnspaced.test(form)) return written;
  const long = form.startsWith('*') ? `(?=${letter}{${String(minStem + form.length - 1)}})` : '';
  return `(?<!${letter})${long}${written}(?!${letter})`;
}
