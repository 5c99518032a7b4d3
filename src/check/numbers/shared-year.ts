import type { NumbersLeft } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';

const date = /^(\d{4}|-)-(\d\d-\d\d)$/;

/**
 * Leaves out days that are the same but for their year, where that is said of another day beside them: languages say it of
 * the first or of the last, "30 April to 2 May 2025", "2025年4月30日到5月2日".
 * @param left what has no counterpart yet
 * @param source all numbers of the source text's passage
 * @param translation all of the translation's
 * @returns what still has none
 */
export function withoutSharedYears(
  { missing, added }: NumbersLeft,
  source: readonly NumberInText[],
  translation: readonly NumberInText[],
): NumbersLeft {
  const isDay = ({ values: [value = ''] }: NumberInText) => date.test(value);
  if (!missing.some(isDay) || !added.some(isDay)) return { missing, added };
  const [years, others] = [yearsIn(source), yearsIn(translation)];
  const areSame = (one: NumberInText, other: NumberInText) => {
    const [[own = '', day], [year = '', otherDay]] = [partsOf(one), partsOf(other)];
    return day !== undefined && day === otherDay && (own === '-' ? years.has(year) : others.has(own));
  };
  return {
    missing: missing.filter((one) => !added.some((other) => areSame(one, other))),
    added: added.filter((other) => !missing.some((one) => areSame(one, other))),
  };
}

function partsOf({ values: [value = ''] }: NumberInText): readonly (string | undefined)[] {
  return date.exec(value)?.slice(1) ?? [];
}

function yearsIn(numbers: readonly NumberInText[]): ReadonlySet<string> {
  return new Set(numbers.flatMap(({ values: [value = ''] }) => /^\d{4}(?=$|-)/.exec(value)?.[0] ?? []));
}
