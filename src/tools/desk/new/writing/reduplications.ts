/**
 * Words that rightly stand twice in a row: a relative pronoun before an article of its form, "die die", a pronoun that is
 * subject and object, "vous vous". Vietnamese writes each syllable by itself, so that the last of a word may be the first of
 * the next. Words in a row are right as that phrase alone,
 * and `* by *` stands for all that are joined to themselves: "step by step". The CLDR does not say it.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  ca: ['* a *', '* per *'],
  cs: ['* za *', '* po *', '* do *'],
  da: ['det', 'den', 'der', '* for *', '* efter *'],
  de: ['die', 'der', 'das', 'sie', '* für *', '* um *', '* an *', '* zu *', '* nach *'],
  es: ['* a *', '* por *', '* en *', '* tras *', '* con *'],
  fr: ['nous', 'vous', 'ha', '* à *', '* en *', '* par *', '* pour *', '* après *'],
  hi: ['कम से कम', 'ज़्यादा से ज़्यादा'],
  hu: ['az', '*bb'],
  id: ['* demi *'],
  it: ['a poco a poco', '* a *', '* per *', '* in *', '* dopo *'],
  mr: ['कमीत कमी'],
  nb: ['det', 'den', '* for *', '* etter *'],
  nl: ['die', 'dat', 'we', 'ze', '* voor *', '* na *'],
  no: ['det', 'den', '* for *', '* etter *'],
  pl: ['* za *', '* po *', '* do *'],
  pt: ['a pouco a pouco', '* a *', '* em *', '* por *', '* após *'],
  ro: ['* cu *', '* de *'],
  ru: ['* за *', '* в *', '* к *'],
  sv: ['det', 'den', '* för *', '* efter *'],
  tr: ['* be *'],
  uk: ['* за *', '* до *'],
  vi: ['*'],
};

/**
 * @param tag a language tag
 * @returns words of the language that may stand twice in a row, `*` for all of them
 */
export function reduplicationsOf(tag: string): string[] {
  return [...(words[new Intl.Locale(tag).language] ?? [])];
}
