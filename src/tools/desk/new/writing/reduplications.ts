/**
 * Words that rightly stand twice in a row: a relative pronoun before an article of its form, "die die", a pronoun that is
 * subject and object, "vous vous". Vietnamese writes each syllable by itself, so that the last of a word may be the first of
 * the next. Words in a row are right as that phrase alone. The CLDR does not say it.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  da: ['det', 'den', 'der'],
  de: ['die', 'der', 'das', 'sie'],
  fr: ['nous', 'vous', 'ha'],
  hi: ['कम से कम', 'ज़्यादा से ज़्यादा'],
  hu: ['az', '*bb'],
  mr: ['कमीत कमी'],
  nb: ['det', 'den'],
  nl: ['die', 'dat', 'we', 'ze'],
  no: ['det', 'den'],
  sv: ['det', 'den'],
  vi: ['*'],
};

/**
 * @param tag a language tag
 * @returns words of the language that may stand twice in a row, `*` for all of them
 */
export function reduplicationsOf(tag: string): string[] {
  return [...(words[new Intl.Locale(tag).language] ?? [])];
}
