import { lastMade } from '../store/caches.ts';
import { digestOf, digested } from '../store/digest.ts';
import { keyOf } from '../store/key-of.ts';
import type { Locale } from './locale.ts';
import {
  bodyAgain,
  placesOf,
  type TextBody,
  type TextHead,
  type Translation,
  type TranslationSource,
} from './translation.ts';

/** A text of which the words are made when somebody asks for them. */
export interface KnownText {
  readonly source: TranslationSource;
  readonly head: TextHead;
  /** Tells all that it was read from but for its language. */
  readonly sum: string;
  /** Gives what stands in its file, as when it was taken apart. */
  readonly whole: () => string;
  /** Its words, where they were made just now. */
  readonly body: TextBody | undefined;
}

/**
 * @param text a text
 * @param locale its language, with words of the interface that stand for what it lacks
 * @returns the text in it; its words are still made when asked for
 */
export function inLocale(text: Translation, locale: Locale): Translation {
  if (text.locale === locale) return text;
  const own = { ...Object.getOwnPropertyDescriptors(text), locale: { value: locale, enumerable: true } };
  return Object.defineProperties({} as Translation, own);
}

/** So many texts' words are kept: those of a work in very many languages, or of the works that are looked at in turns. */
const maxBodies = 200;

const bodies = lastMade<KnownText, TextBody>(maxBodies);

/**
 * @param text what is known of a text
 * @returns the text
 */
export function textOnDemand(text: KnownText): Translation {
  const { head, sum } = text;
  const { file, locale, hrefOf } = text.source;
  const own = keyOf([sum, digestOf(locale)]);
  const bodyOf = () =>
    bodies.get(asked, () => bodyAgain({ file, hrefOf, tag: locale.tag }, text.whole(), head));
  const asked = { ...text, body: undefined };
  if (text.body !== undefined) bodies.put(asked, text.body);
  const translation = {
    ...head,
    file,
    locale,
    get blocks() {
      return bodyOf().blocks;
    },
    get passages() {
      return bodyOf().passages;
    },
    lineOf: digested((path) => placesOf(file, text.whole()).lineOf(path), own) as Translation['lineOf'],
    mappingsOf: digested(
      (path, value) => placesOf(file, text.whole()).mappingsOf(path, value),
      own,
    ) as Translation['mappingsOf'],
  };
  return digested(translation, own);
}
