import type { Rendered } from '../../src/check/align/counterparts.ts';
import type { TextPair } from '../../src/check/checked-work.ts';
import { Known } from '../../src/check/known.ts';
import type { Locale } from '../../src/publication/locale.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { cached } from '../../src/store/caches.ts';
import { knownLanguage } from '../../src/tools/desk/new/known-language.ts';
import { writingOf } from '../../src/tools/desk/new/writing/writing-of.ts';
import { languages } from './languages.ts';
import { localeOf } from './locale-of.ts';

/** A language as it is published here, or as the desk begins it. */
const languageOf = cached((tag: string): Locale => {
  if ((languages as readonly string[]).includes(tag)) return localeOf(tag);
  const begun = { tag, formatTag: tag, calendar: 'gregory', ...knownLanguage(tag) };
  return { ...begun, writing: writingSchema.parse(writingOf(tag)) } as unknown as Locale;
});

/**
 * @param tag a language
 * @param source an English passage
 * @param here the passage of that language that renders it
 * @returns both as checks have them, in texts of one passage
 */
export function pairOf(tag: string, source: string, here: string): { pair: TextPair; rendered: Rendered } {
  const passage = (text: string, locale: Locale) => {
    const passages: object[] = [];
    const of = { locale, passages, renders: [], work: { figures: [] }, known: new Known() };
    passages.push({ text, words: text, of, known: new Known() });
    return { of, passages };
  };
  const [own, other] = [passage(source, languageOf('en')), passage(here, languageOf(tag))];
  const rendered = { source: own.passages[0], translation: other.passages[0] } as Rendered;
  const pair = {
    source: own.of,
    translation: other.of,
    aligned: [rendered],
    known: new Known(),
  } as unknown as TextPair;
  return { pair, rendered };
}
