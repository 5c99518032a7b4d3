import { syllables } from '../forms.ts';
import { units, type UnitName } from '../units.ts';
import { everydayForms } from './everyday-units.ts';
import { isOther, otherForms } from './other-units.ts';
import { lengthOf, poweredForms } from './powers.ts';

const widths = ['long', 'short'] as const;

/** Amounts of which each has another form of a unit's name in some language. */
const amounts = [1, 2, 3, 5, 11, 21, 100, 1.5];

/** Speeds are found by the length that they name. */
const speeds = {
  meter: 'meter-per-second',
  kilometer: 'kilometer-per-hour',
  mile: 'mile-per-hour',
} as const;

/** A single letter stands for much else, but "m" beside a number for a meter; a character is a word. */
const isTelling = (form: string) => /[\p{L}\p{M}]{2}|[\p{Script=Han}°′″]|^[mм]$/u.test(form);

/**
 * Lists what the Unicode CLDR calls units, in full, short, and in all plural forms.
 * @param tag a language that it knows
 * @returns the forms of each unit that have letters or signs of their own, the full one first
 */
export function unitsOf(tag: string): Partial<Record<UnitName, string[]>> {
  const known = (Object.keys(units) as UnitName[])
    .filter((unit) => lengthOf(unit) === undefined)
    .map((unit) => ({
      unit,
      forms: isOther(unit) ? otherForms(tag, unit) : [...formsOf(tag, unit), ...partedForms(tag, unit)],
    }));
  const owners = Map.groupBy(
    known.flatMap(({ forms }) => forms),
    (form) => form.toLowerCase(),
  );
  const own = known.map(({ unit, forms }) => ({
    unit,
    forms: [
      ...forms.filter((form) => isTelling(form) && owners.get(form.toLowerCase())?.length === 1),
      ...everydayForms(tag, unit),
    ],
  }));
  const degrees = [
    ...new Set(sharedWords(known.filter(({ unit }) => isDegree(unit)).map(({ forms }) => forms))),
  ];
  const named = own.map(({ unit, forms }): [UnitName, string[]] => [
    unit,
    isDegree(unit) ? [...forms, ...degrees] : forms,
  ]);
  const lengths = new Map(named);
  const powered = (Object.keys(units) as UnitName[]).filter((unit) => lengthOf(unit) !== undefined);
  const powers = powered.map((unit): [UnitName, string[]] => {
    const length = lengthOf(unit);
    const all = length === undefined ? [] : (lengths.get(length) ?? []);
    const ofLength = all.filter((form) => length === undefined || !isOfSpeed(tag, length, form));
    return [unit, [...poweredForms(tag, unit, ofLength), ...everydayForms(tag, unit)]];
  });
  return Object.fromEntries([...named, ...powers].filter(([, forms]) => forms.length > 0));
}

/** Whether a form is one of a speed alone: "kilometres per hour". */
function isOfSpeed(tag: string, length: UnitName, form: string): boolean {
  if (!isSpeed(length) || formsOf(tag, length, [length]).includes(form)) return false;
  return formsOf(tag, length, [speeds[length]]).includes(form);
}

const isSpeed = (unit: UnitName): unit is keyof typeof speeds => unit in speeds;

const isDegree = (unit: UnitName) => units[unit].kind === 'temperature';

/** "Degrees" alone are of either scale. */
function sharedWords([one = [], other = []]: readonly (readonly string[])[]): string[] {
  const wordsOf = (forms: readonly string[]) =>
    forms.flatMap((form) => form.match(/[\p{L}\p{M}]{3,}/gu) ?? []);
  const others = new Set(wordsOf(other));
  return wordsOf(one).filter((word) => others.has(word));
}

/** Units whose names are a word for a thousand or a part, and that of another unit. */
const composed: Partial<Record<UnitName, UnitName>> = {
  kilogram: 'gram',
  kilometer: 'meter',
  centimeter: 'meter',
  millimeter: 'meter',
};

/** "Kilo" is a thousand metres as often as grams there. */
const eastern = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A composed name is written as two words too, and of a kilogram its first part is said alone. */
function partedForms(tag: string, unit: UnitName): string[] {
  const base = composed[unit];
  if (base === undefined) return [];
  const [own, others] = [formsOf(tag, unit), formsOf(tag, base)];
  return own.flatMap((form) => {
    const rest = others.find(
      (other) =>
        other.length > 2 &&
        form.length > other.length + (syllables.test(other) ? 1 : 2) &&
        form.toLowerCase().endsWith(other.toLowerCase()),
    );
    if (rest === undefined || eastern.test(form)) return [];
    const first = form.slice(0, form.length - rest.length).trim();
    if (unit !== 'kilogram') return [`${first} ${rest}`];
    return [`${first} ${rest}`, first, ...(rest.endsWith('s') ? [`${first}s`] : [])];
  });
}

function formsOf(
  tag: string,
  unit: UnitName,
  ids: readonly string[] = isSpeed(unit) ? [unit, speeds[unit]] : [unit],
): string[] {
  const forms = widths.flatMap((unitDisplay) =>
    ids.flatMap((id) => {
      const format = new Intl.NumberFormat(tag, { style: 'unit', unit: id, unitDisplay });
      return amounts.flatMap((amount) =>
        format
          .formatToParts(amount)
          .filter(({ type }) => type === 'unit')
          .map(({ value }) => value.normalize('NFC').trim()),
      );
    }),
  );
  return [...new Set(forms)];
}
