import type { Glossary } from '../publication/glossary.ts';
import type { Publication, Work } from '../publication/model.ts';
import { placeInPassage, type TextPassage } from '../publication/passages.ts';
import type { Locale } from '../publication/locale.ts';
import type { Translation } from '../publication/translation.ts';
import { withTranslations } from '../publication/with-translations.ts';
import type { PlaceInFile } from '../read/findings/finding.ts';
import { cached } from '../store/caches.ts';
import { align, type Aligned } from './align/align.ts';
import { Known, type Knowing } from './known.ts';
import { withoutAddresses } from './wording/addresses.ts';

/**
 * A bulletin or a standing page while its rules run. What they find out of it, of its texts, pairs and passages is kept
 * with these, and so goes when they do: what is known of all of a large publication would fill the machine's memory.
 */
export interface CheckedWork extends Knowing {
  readonly around: AroundRules;
  /** Its texts are those of `texts`. */
  readonly work: Work;
  readonly texts: readonly CheckedText[];
  /** Every translation beside its source text; none where that cannot be read. */
  readonly pairs: readonly TextPair[];
}

/** All that the rules of a work may know of the publication around it. */
export interface AroundRules {
  readonly glossary: Glossary;
  /** Whether the publication has any language. */
  readonly hasLanguages: boolean;
}

/** A text of it. */
export interface CheckedText extends Translation, Knowing {
  readonly work: Work;
  readonly passages: readonly CheckedPassage[];
}

/** One passage of it. */
export interface CheckedPassage extends TextPassage, Knowing {
  readonly of: CheckedText;
  /** Its words, addresses of pages and mailboxes blotted out: their points and letters are no writing. */
  readonly words: string;
}

/** A translation beside the source text that it renders. */
export interface TextPair extends Knowing {
  readonly source: CheckedText;
  readonly translation: CheckedText;
  /** Which passage renders which, in the source's order. */
  readonly aligned: readonly Aligned<CheckedPassage>[];
  /** Letters that the translation takes for each of the source, as far as both languages' data say. */
  readonly lengthRatio: number | undefined;
}

/**
 * @param publication what could be read
 * @returns what rules of its works may know of it
 */
export const aroundRules = cached(
  ({ glossary, localeFolders }: Pick<Publication, 'glossary' | 'localeFolders'>): AroundRules => ({
    glossary,
    hasLanguages: localeFolders.length > 0,
  }),
);

/**
 * @param work a bulletin or a standing page
 * @param around what its rules may know of the publication
 * @returns the work, ready to be checked
 */
export function checkedWork(work: Work, around: AroundRules): CheckedWork {
  const texts = work.translations.map((translation) => checkedText(translation, work));
  const source = texts.find(({ file }) => file === work.source?.file);
  const pairs = texts.flatMap((text) =>
    source === undefined || text === source ? [] : [pairOf(source, text)],
  );
  return { around, work: withTranslations(work, texts), texts, pairs, known: new Known() };
}

function checkedText(translation: Translation, work: Work): CheckedText {
  const passages: CheckedPassage[] = [];
  const text = {
    ...translation,
    locale: withoutStrings(translation.locale),
    work,
    passages,
    known: new Known(),
  };
  for (const passage of translation.passages)
    passages.push({ ...passage, of: text, words: withoutAddresses(passage.text), known: new Known() });
  return text;
}

/**
 * The words of the interface are no concern of a text's rules: they are not among what decides whether they run again, so
 * that who asked for them would be told.
 */
const withoutStrings = cached((locale: Locale): Locale => {
  const { strings: _, acknowledged: __, ...facts } = locale;
  return Object.defineProperties(facts as Locale, { strings: notHanded, acknowledged: notHanded });
});

const notHanded: PropertyDescriptor = {
  get: () => {
    throw new Error('Rules of works are handed no words of the interface.');
  },
};

function pairOf(source: CheckedText, translation: CheckedText): TextPair {
  const lengthRatio = ratioOf(source.locale, translation.locale);
  const aligned = align(source.passages, translation.passages, lengthRatio);
  return { source, translation, aligned, lengthRatio, known: new Known() };
}

function ratioOf(source: Locale, locale: Locale): number | undefined {
  const [one, other] = [source.writing.lengthRatio, locale.writing.lengthRatio];
  return one === undefined || other === undefined ? undefined : other / one;
}

/**
 * @param passage a passage
 * @param start where in its words something stands; by default, all of it is meant
 * @param end where that ends
 * @returns the place of a finding there
 */
export function placeOf(passage: CheckedPassage, start?: number, end = start): PlaceInFile {
  return placeInPassage(passage.of, passage, start, end);
}

/**
 * @param passage a passage
 * @param index where in its words something stands
 * @returns that place in words
 * @example namePlace(passage) // 'line 9 of content/bulletins/new-well/en.mdx'
 */
export function namePlace(passage: CheckedPassage, index = 0): string {
  const { file, line } = placeOf(passage, index);
  return `line ${String(line)} of ${file}`;
}
