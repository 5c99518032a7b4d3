import type { TextPassage } from '../../publication/passages.ts';
import type { Aligned } from '../align.ts';
import type { Pair } from '../pairs.ts';
import type { NumberLocale } from './conventions.ts';
import type { Difference, Row } from './difference.ts';
import { alikePlainly, matchNumbers, type Matched } from './match.ts';
import type { NumberInText } from './number-in-text.ts';
import { numbersOf } from './numbers-of.ts';
import { wordValues } from './word-values.ts';

/**
 * Compares the numbers of two passages; those that the other says in words have their counterpart.
 * @param aligned a passage and the one that renders it, or one alone
 * @param pair the texts that they are from
 * @returns what does not agree
 */
export function comparePassages({ source, translation }: Aligned<TextPassage>, pair: Pair): Row {
  const own = source ? numbersOf(source, pair.sourceLocale) : [];
  const other = translation ? numbersOf(translation, pair.locale) : [];
  if (own.length === 0 && other.length === 0)
    return { source, translation, missing: [], added: [], asides: [] };
  const isChecked = pair.sourceLocale.calendar === pair.locale.calendar ? () => true : isNoDate;
  const { missing, added, agreeing } = matchNumbers(own.filter(isChecked), other.filter(isChecked));
  const row = {
    source,
    translation,
    missing: withoutWords(missing, translation, pair.locale),
    added: withoutWords(added, source, pair.sourceLocale),
  };
  return { ...row, asides: asidesOf(agreeing, row, pair) };
}

/** Years and days of another calendar are other numbers. */
function isNoDate({ values: [value = ''] }: NumberInText): boolean {
  return !/^(?:1[3-9]|2\d)\d\d$/.test(value) && !value.includes('-');
}

function withoutWords(
  numbers: readonly NumberInText[],
  passage: TextPassage | undefined,
  locale: NumberLocale,
): readonly NumberInText[] {
  if (numbers.length === 0 || passage === undefined) return numbers;
  const words = wordValues(passage.text, locale);
  return numbers.filter(({ values }) => !values.some((value) => words.has(value)));
}

function asidesOf(
  agreeing: Matched['agreeing'],
  { source: from, translation: to }: Aligned<TextPassage>,
  { sourceLocale, locale }: Pair,
): Difference[] {
  if (from === undefined || to === undefined) return [];
  const percentIsKnown = [sourceLocale, locale].every(({ writing }) => writing.percentWords.length > 0);
  return agreeing.flatMap(({ source, translation }) => {
    const isPercent = percentIsKnown && source.isPercent !== translation.isPercent;
    const isOdd = !alikePlainly(source, translation) && isAmbiguous(translation);
    if (!isPercent && !isOdd) return [];
    return [
      {
        kind: isPercent ? 'percent' : 'notation',
        isCertain: false,
        source: { passage: from, number: source },
        translation: { passage: to, number: translation },
        passages: { source: from, translation: to },
      },
    ];
  });
}

/** Whether its sign may group or mark decimals, so that readers may take it for another number. */
function isAmbiguous({ text, values }: NumberInText): boolean {
  return values.length === 2 && /\p{Nd}[.,]\p{Nd}{3}(?!\p{Nd})/u.test(text);
}
