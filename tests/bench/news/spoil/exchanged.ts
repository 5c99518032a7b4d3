import type { Random } from '../../../faults/random.ts';
import { currencies, months, units, weekdays, type Named } from './cldr-names.ts';
import { findName, inPlace, manners, type Manner, type Place } from './find-name.ts';
import { spoiltAt, type Spoiler, type Spoilt, type Subject } from './spoilt.ts';

/** A month is exchanged for another, where the source names it. */
export const month: Spoiler = exchanged(months, (source, { forms: [name = ''] }) =>
  new RegExp(`\\b${name}\\b`).test(source),
);

/** A weekday is exchanged for another, where the source names it. */
export const weekday: Spoiler = exchanged(weekdays, (source, { forms: [name = ''] }) =>
  new RegExp(`\\b${name}s?\\b`).test(source),
);

/** Short English forms that stand for something else as often. */
const ambiguous = ['m', 'in', 'd', 'h', 's'];

/** A unit beside a number is exchanged for another of its kind, where the source has it beside a number too. */
export const unit: Spoiler = exchanged(
  units,
  (source, { forms }) =>
    forms
      .filter((form) => form !== '' && !ambiguous.includes(form))
      .some((form) => new RegExp(`\\d[ -]?(?:${form}|${british(form)})\\b`).test(source)),
  true,
);

function british(form: string): string {
  return form.replace('meter', 'metre').replace('liter', 'litre');
}

/** A currency is exchanged for another, where the source names it: by its sign, or by a word behind a number. */
export const currency: Spoiler = exchanged(currencies, (source, { id, forms }) => {
  const [sign = ''] = forms.slice(-2);
  const words =
    { USD: 'dollars?', GBP: 'pounds? sterling', EUR: 'euros?', JPY: 'yen', INR: 'rupees?' }[id] ?? '';
  return new RegExp(`${RegExp.escape(sign)} ?\\d|\\d[\\d.,]*(?: \\w+illion)? (?:US )?${words}\\b`).test(
    source,
  );
});

/**
 * @param namesIn gives the names of all of a kind in a language
 * @param isIn tells whether a source line names one of them, of which the English names are given
 * @param isAtNumber whether it stands beside a number
 * @returns what exchanges it for another, in the same form
 */
function exchanged(
  namesIn: (tag: string) => Named[],
  isIn: (source: string, named: Named) => boolean,
  isAtNumber = false,
): Spoiler {
  const known = new Map<string, Named[]>();
  const of = (tag: string) => known.getOrInsertComputed(tag, () => namesIn(tag));
  return (subject, random) => {
    const named = of(subject.tag);
    const there = new Set(
      of('en')
        .filter((each) => isIn(subject.source, each))
        .map(({ id }) => id),
    );
    return named
      .filter(({ id }) => there.has(id))
      .flatMap((one) =>
        exchange(
          one,
          named.filter(({ id, kind }) => !there.has(id) && kind === one.kind),
          isAtNumber,
        )(subject, random),
      );
  };
}

function exchange(one: Named, others: readonly Named[], isAtNumber: boolean) {
  return ({ translation }: Subject, random: Random): readonly Spoilt[] => {
    for (const manner of manners)
      for (const [index, form] of one.forms.entries()) {
        const place = form === '' ? undefined : find(translation, form, isAtNumber, manner);
        if (place === undefined) continue;
        const puts = others
          .map(({ forms }) => forms[index] ?? '')
          .filter((other) => other !== '' && other !== form && !translation.includes(other))
          .map((other) => inPlace(other, place, form))
          .filter((other) => other !== undefined && other !== place.found);
        const after = random.pick([...new Set(puts)]);
        if (after !== undefined) return [spoiltAt(translation, place.index, place.found, after)];
      }
    return [];
  };
}

/** Signs, and units of measure, say something only at a number. */
function find(line: string, form: string, isAtNumber: boolean, manner: Manner): Place | undefined {
  if (/\p{L}/u.test(form) && !isAtNumber) return findName(line, form, manner);
  if (manner !== 'whole') return undefined;
  const escaped = RegExp.escape(form.trim());
  const behind = `(?<=\\p{Nd}[\\s\\u00A0-]?)(${escaped})(?![\\p{L}\\p{M}])`;
  const before = `(?<![\\p{L}\\p{M}])(${escaped})(?=[\\s\\u00A0]?\\p{Nd})`;
  const found = new RegExp(`${behind}|${before}`, 'u').exec(line);
  return found === null ? undefined : { index: found.index, found: found[0], hasEnding: false, cut: 0 };
}
