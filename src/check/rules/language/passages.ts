import type { Translation } from '../../../publication/translation.ts';
import { maxOfARule } from '../../../read/findings/gather-findings.ts';
import { cached } from '../../../store/caches.ts';
import { placeOf, type CheckedPassage, type CheckedText } from '../../checked-work.ts';
import { copiedFrom, runsOfText, type Runs } from '../../language/copied.ts';
import { guessOther } from '../../language/guess-language.ts';
import { knownLanguages } from '../../language/known-languages.ts';
import { readsAsSentence } from '../../language/letters.ts';
import { badFit, otherLanguage } from '../../language/other-language.ts';
import { ofWholeText } from '../../language/whole-text.ts';
import { longOpening } from '../../findings/opening.ts';
import { subjectOf } from '../../findings/passage-names.ts';
import { languageName } from '../../language/language-name.ts';
import { ownWords } from '../../language/passage-words.ts';
import { rule } from '../../rule.ts';
import { languageIds, type LanguageRemark } from '../../language/language-ids.ts';

/** Every passage is in the language of its text: neither still the source's words, nor in a third language. */
export const passagesInTheirLanguage = rule({
  ids: languageIds,
  compares: 'work',
  against: 'source',
  *run({ texts }) {
    const runsIn = cached((source: Translation) => runsOfText(source.passages.map(ownWords)));
    for (const text of texts) {
      const source = sourceOf(text);
      const found = new Map<CheckedPassage, LanguageRemark>();
      const milder: LanguageRemark[] = [];
      for (const passage of text.passages) {
        const copied = source && untranslated(passage, source.locale.tag, runsIn(source));
        const other = copied === undefined ? foreign(passage, found.size < maxOfARule) : undefined;
        const finding = copied ?? other?.(true);
        if (finding === undefined) continue;
        found.set(passage, finding);
        milder.push(copied ?? other?.(mayBeCertain(passage, text)) ?? finding);
      }
      const whole = ofWholeText(text, found, source);
      yield* whole === undefined ? milder : [whole];
    }
  },
});

/** The text that a translation renders; none for one in another spelling of the same language, such as en-GB. */
function sourceOf({ work: { source }, locale }: CheckedText): Translation | undefined {
  return source && baseOf(source.locale.tag) !== baseOf(locale.tag) ? source : undefined;
}

function baseOf(tag: string): string | undefined {
  return tag.split('-')[0];
}

/** So much of a passage is copied before all of it counts as untranslated. */
const nearlyAll = 0.8;

/** A sentence or a part of one that was forgotten; fewer words may be a title that is quoted. */
const forgotten = 6;

function untranslated(
  passage: CheckedPassage,
  sourceLocale: string,
  known: Runs,
): LanguageRemark | undefined {
  const { locale } = passage.of;
  const words = ownWords(passage);
  const { share, longest, length } = copiedFrom(words, known);
  const isWhole =
    share >= nearlyAll && length >= 2 && (readsAsSentence(words) || isLongTitle(passage, length));
  // Names that follow each other are the same in two languages.
  if (!isWhole && (length < forgotten || !readsAsSentence(longest))) return undefined;
  const isCertain = isWhole && length > maxSaying && !looksAlike(words, locale.tag);
  return {
    rule: 'language/untranslated',
    severity: isCertain ? 'error' : 'warning',
    ...placeOf(passage),
    message: isWhole
      ? `${subjectOf(passage)} is still in the words of the source text.`
      : `${subjectOf(passage)} contains words of the source text that were not translated.`,
    found: longOpening(isWhole ? words : longest.toLowerCase()),
    expected: `a translation into ${languageName(locale.tag)}`,
    hint: `Translate it; mark words that should stay as they are with <span lang="${sourceLocale}">…</span>.`,
  };
}

/** So few words may be a saying that stays in its language: "Il faut bien le faire". */
const maxSaying = 5;

/** Titles may have capitals throughout. */
function isLongTitle({ kind }: CheckedPassage, length: number): boolean {
  return ['title', 'heading', 'label'].includes(kind) && length >= 4;
}

/** Close relatives share whole sentences: the words may well be a translation. */
function looksAlike(words: string, tag: string): boolean {
  const other = guessOther(words, tag);
  return knownLanguages.has(tag) && (other === undefined || other.fit >= badFit);
}

/** By itself, a headline or a single sentence proves nothing, and whoever wrote a source text knows its language. */
function mayBeCertain({ kind, text }: CheckedPassage, { file, work: { source } }: CheckedText): boolean {
  return (
    source?.file !== file && !['title', 'heading', 'label'].includes(kind) && severalSentences.test(text)
  );
}

const severalSentences = /\p{Sentence_Terminal}["”’»)]*\s+[^\p{Ll}\s]/u;

/**
 * Which language it is in instead is asked only where the finding is kept.
 * @returns what is said of it, given whether a guess may be certain
 */
function foreign(
  passage: CheckedPassage,
  isNamed: boolean,
): ((mayBeCertain: boolean) => LanguageRemark) | undefined {
  const { locale } = passage.of;
  const words = ownWords(passage);
  const { lettersOfOthers } = locale.writing;
  const other = otherLanguage(words, { ...locale, lettersOfOthers });
  if (other === undefined) return undefined;
  const name = languageName(locale.tag);
  return (mayBeCertain) => {
    const isCertain = other.isCertain && (mayBeCertain || !other.isGuess);
    return {
      rule: 'language/other',
      severity: isCertain ? 'error' : 'warning',
      ...placeOf(passage),
      message: `${subjectOf(passage)} ${verdict(isCertain, isNamed ? other.language : undefined, name)}.`,
      found: longOpening(words),
      expected: name,
      hint: `Put the ${name} text here; mark words in another language with <span lang="…">…</span>.`,
    };
  };
}

function verdict(isCertain: boolean, language: string | undefined, expected: string): string {
  if (language === undefined) return isCertain ? `is not ${expected}` : `does not seem to be ${expected}`;
  return `${isCertain ? 'is' : 'seems to be'} in ${languageName(language)}`;
}
