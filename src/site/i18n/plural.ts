import type { Locale } from '../../publication/locale.ts';

/** The placeholder that makes a message one of plural forms, which i18next picks by it. */
const countName = 'count';

/** A form of a message for some numbers, as i18next names it. */
interface PluralForm {
  /** CLDR's category, the end of the string's key: `one` in `files_one`. */
  readonly category: string;
  /** The first whole numbers that it is for; none where it is for fractions alone. */
  readonly examples: readonly number[];
}

/** Beyond these the rules of all languages repeat, but for millions, which have a category of their own in some. */
const numbers = [...Array.from({ length: 201 }, (_, index) => index), 1_000_000];

/**
 * The plural forms that a language has.
 * @param locale the language
 * @returns its forms, in the order of the Unicode CLDR
 * @example pluralForms(english) // one: 1; other: 0, 2, 3 …
 */
export function pluralForms({ formatTag }: Pick<Locale, 'formatTag'>): PluralForm[] {
  const rules = new Intl.PluralRules(formatTag);
  return rules.resolvedOptions().pluralCategories.map((category) => ({
    category,
    examples: numbers.filter((number) => rules.select(number) === category).slice(0, 4),
  }));
}

/**
 * The strings that a list of messages asks a language for: each message, or each of its plural forms.
 * @param messages placeholders by message
 * @param locale the language
 * @returns placeholders by key; optional is the number in a form that is for one number alone, as in "one file"
 */
export function wantedStrings(
  messages: Readonly<Record<string, readonly string[]>>,
  locale: Pick<Locale, 'formatTag'>,
): Map<string, WantedString> {
  return new Map(
    Object.entries(messages).flatMap(([key, placeholders]): [string, WantedString][] => {
      if (!placeholders.includes(countName)) return [[key, { placeholders, form: undefined }]];
      return pluralForms(locale).map((form) => [`${key}_${form.category}`, { placeholders, form }]);
    }),
  );
}

/** What is asked of one string. */
export interface WantedString {
  readonly placeholders: readonly string[];
  /** For which numbers it is, where its message has plural forms. */
  readonly form: PluralForm | undefined;
}
