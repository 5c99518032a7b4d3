import type { TextPair } from '../../src/check/checked-work.ts';
import { Known } from '../../src/check/known.ts';
import { numberDifferences } from '../../src/check/numbers/differences-of-pair.ts';
import { compareMeasures } from '../../src/check/things/compare-measures.ts';
import { textOf } from '../../src/check/things/measures.ts';
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
 * @returns what is said of its numbers and units, such as `error changed 12 → 21`
 */
export function figuresOf(tag: string, source: string, here: string): string[] {
  const passage = (text: string, locale: Locale) => {
    const passages: object[] = [];
    const of = { locale, passages, renders: [], work: { figures: [] }, known: new Known() };
    passages.push({ text, words: text, of, known: new Known() });
    return { of, passages };
  };
  const [own, other] = [passage(source, languageOf('en')), passage(here, languageOf(tag))];
  const rendered = { source: own.passages[0], translation: other.passages[0] };
  const pair = {
    source: own.of,
    translation: other.of,
    aligned: [rendered],
    known: new Known(),
  } as unknown as TextPair;
  const numbers = numberDifferences(pair).map(
    ({ kind, isCertain, source: lost, translation: found }) =>
      `${isCertain ? 'error' : 'warning'} ${kind} ${lost?.number.text ?? ''} → ${found?.number.text ?? ''}`,
  );
  const measures = pair.aligned.flatMap((passages) => {
    const { exchanged, strange } = compareMeasures(passages as Parameters<typeof compareMeasures>[0]);
    const said = (kind: string) => (each: (typeof exchanged)[number]) =>
      `warning ${kind} ${textOf(each.source, source)} → ${textOf(each.translation, here)}`;
    return [...exchanged.map(said('unit')), ...strange.map(said('conversion'))];
  });
  return [...numbers, ...measures];
}
