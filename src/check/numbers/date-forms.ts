/** One way in which a language writes dates. */
export interface DateForm {
  /** What finds one in small letters: `day`, `month` and maybe `year`. */
  readonly pattern: RegExp;
  /** Months from 1, by what stands for them there; empty where that is their number. */
  readonly months: ReadonlyMap<string, number>;
}

/** After the last digits of a date: no more of them, and no decimals or groups of others. */
export const end = String.raw`(?!\p{Nd}|[.,'’٬٫](?!\p{Nd}{4}(?!\p{Nd}))\p{Nd}|\s\p{Nd}{3}(?!\p{Nd}))`;

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** Marks of direction, which stand before the signs in right-to-left languages. */
const marks = /[\u061C\u200E\u200F]/gu;

const space = String.raw`[\s\u00A0\u202F\u061C\u200E\u200F]*`;

/**
 * @param tag a language that the Unicode CLDR knows
 * @returns the forms of its dates with the month's name, or with words between the numbers, as in 2026年1月28日; each as one
 *   whole, whatever comes first
 */
export function dateFormsOf(tag: string): DateForm[] {
  const forms = new Map<string, DateForm>();
  for (const style of styles) {
    const form = formOf(tag, style);
    if (form !== undefined) forms.set(form.pattern.source, form);
  }
  return [...forms.values()];
}

function formOf(tag: string, style: Intl.DateTimeFormatOptions): DateForm | undefined {
  const format = new Intl.DateTimeFormat(tag, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2026, 8, 28));
  const months = new Map<string, number>();
  for (let month = 0; month < 12; month += 1) {
    const name =
      format.formatToParts(Date.UTC(2026, month, 28)).find(({ type }) => type === 'month')?.value ?? '';
    if (!/^\p{Nd}*$/u.test(name)) months.set(plainForm(name), month + 1);
  }
  const places = parts.flatMap(({ type }, index) => (/^(?:day|month|year)$/.test(type) ? [index] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  // Numbers with a sign between them are read in every language.
  const isSigned = months.size === 0 && !parts.slice(first, last).some(({ value }) => /\p{L}/u.test(value));
  if (places.length < 2 || isSigned) return undefined;
  const names = [...months.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => flexible(name));
  const groups: Readonly<Record<string, string>> = {
    day: String.raw`(?<day>\p{Nd}{1,2})`,
    month: months.size === 0 ? String.raw`(?<month>\p{Nd}{1,2})` : `(?<month>${names.join('|')})`,
    year: String.raw`(?<year>\p{Nd}{4})`,
  };
  const source = parts
    .slice(first, last + 1)
    .map(
      ({ type, value }) =>
        groups[type] ?? (type === 'literal' ? flexible(plainForm(value)) : String.raw`\S+`),
    )
    .join('');
  const trail = flexible(plainForm(parts[last + 1]?.value ?? '').replace(/\s.*$/u, ''));
  return { months, pattern: new RegExp(`(?<!\\p{Nd}|\\p{Nd}[.,])${source}${end}(?:${trail})?`, 'gu') };
}

/**
 * @param text any words
 * @returns them as they are compared: in small letters, spaces and marks of direction as one
 */
export function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(marks, '')
    .replaceAll(/[\s\u00A0\u202F]+/gu, ' ');
}

/** Literal words, with any space or none where one is. */
function flexible(words: string): string {
  return words
    .split(' ')
    .map((word) => RegExp.escape(word))
    .join(space);
}
