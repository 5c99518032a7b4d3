import type { Writing } from '../../publication/writing.ts';
import { countUntil } from '../../read/files/count-until.ts';
import { cached } from '../../store/caches.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { blot } from './addresses.ts';
import { textBefore } from './nearby.ts';

/** How many sentences a text has. After a short form, only a reader knows whether a sentence ends. */
export interface SentenceCount {
  readonly min: number;
  readonly max: number;
}

/** What closes a quotation or bracket belongs to the sentence. */
const closers = '(?:["\'’‘“”»«›‹)\\]」』）]|[\\s]»(?=[\\s,;:.]|$))*';

/**
 * What ends a sentence in any script: the signs that Unicode says so of, but for the Burmese comma; marks that are typed
 * for those of a script; the Greek question mark. A stop after a letter of Thai or Lao belongs to a short form: sentences
 * there end with a space, as much else does.
 */
const endsInAnyScript =
  '(?<![\\p{Script=Thai}\\p{Script=Lao}])(?:(?!\\u104A)\\p{Sentence_Terminal}|' +
  '(?<=\\p{Script=Ethiopic}\\p{P}?)[\\u1361:]{2}|(?<=[\\p{Script=Armenian}][»)]?):|' +
  '(?<=[\\p{Script=Devanagari}\\p{Script=Gurmukhi}\\p{Script=Bengali}]["”’)]?\\s?)\\||' +
  '(?<=\\p{Script=Greek}[»")]?)[;\\u037E](?=["”»)]?(?:\\s|$)))+';

/** What ends the sentences of a language, and what only seems to. */
const endingsOf = cached(({ sentenceEnds, abbreviations, ordinalEndings }: Writing) => {
  const ends =
    sentenceEnds === undefined
      ? endsInAnyScript
      : `(?:${sentenceEnds.length > 0 ? sentenceEnds.map((sign) => RegExp.escape(sign)).join('|') : '(?!)'})+`;
  return {
    ends: new RegExp(ends + closers, 'gu'),
    ended: new RegExp(`(?:${ends}|\\p{Sentence_Terminal}|[:…${blot}])\\s?${closers}(?:\\s?[–—-])?$`, 'u'),
    abbreviations: abbreviations.map((short) => short.toLowerCase()),
    // Where no short form is known, any short word may be one, and any number an ordinal.
    isKnown: abbreviations.length > 0,
    hasDotOrdinals:
      ordinalEndings.includes('.') || (ordinalEndings.length === 0 && abbreviations.length === 0),
  };
});

/**
 * @param text words of a paragraph
 * @param writing how its language is written
 * @returns whether it ends with what ends a sentence
 */
export function isEnded(text: string, writing: Writing): boolean {
  return endingsOf(writing).ended.test(text.trimEnd());
}

/**
 * Counts sentences by what ends them: libraries that cut sentences pass over a stray stop.
 * @param text words of one language
 * @param writing how the language is written
 * @returns at least and at most how many sentences stand in it
 */
export function countSentences(text: string, writing: Writing): SentenceCount {
  let [min, max, from] = [0, 0, 0];
  for (const { end, isSure } of stopsIn(text, writing)) {
    max += 1;
    if (isSure) min += 1;
    from = end;
  }
  const remains = /[\p{L}\p{N}]/u.test(text.slice(from)) ? 1 : 0;
  return { min: min + remains, max: max + remains };
}

/** The sentences of a text. */
export interface Sentences {
  /** Whether no short form leaves it open how many they are. */
  readonly isCertain: boolean;
  /** How long each is, spaces included. */
  readonly lengths: readonly number[];
  /** Tells in which sentence a place lies, from 0. */
  at(index: number): number;
}

/**
 * @param passage a passage
 * @returns its sentences; the whole as one where the language's data does not say what ends one
 */
export function sentencesOf({ text, of: { locale } }: CheckedPassage): Sentences {
  const { writing } = locale;
  const stops = [...stopsIn(text, writing)];
  const inside = stops.filter((stop) => stop.isSure && text.slice(stop.end).trim() !== '');
  const bounds = [0, ...inside.map(({ end }) => end), text.length];
  return {
    isCertain: stops.every(({ isSure }) => isSure),
    lengths: bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0)),
    at: (index) => countUntil(inside.length, (stop) => (inside[stop]?.end ?? 0) <= index),
  };
}

/**
 * Cuts a text into sentences.
 * @param text words of one language
 * @param writing how the language is written
 * @returns its sentences, cut where one surely ends; then, where that differs, cut also after what may be short forms
 */
export function cutSentences(text: string, writing: Writing): string[][] {
  const stops = [...stopsIn(text, writing)];
  const sure = stops.filter(({ isSure }) => isSure);
  return (sure.length < stops.length ? [sure, stops] : [stops]).map((ends) => {
    const cuts = [0, ...ends.map(({ end }) => end), text.length];
    const parts = cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
    return parts.filter((part) => part.trim() !== '');
  });
}

interface Stop {
  readonly end: number;
  /** False where it may belong to a short form. */
  readonly isSure: boolean;
}

function* stopsIn(text: string, writing: Writing): Generator<Stop> {
  for (const { 0: mark, index } of text.matchAll(endingsOf(writing).ends)) {
    const end = index + mark.length;
    const rest = text.slice(end, end + maxLength);
    if (!endsBefore(mark, rest)) continue;
    const isLast = rest.trim() === '' && end + maxLength >= text.length;
    yield { end, isSure: isLast || isSureStop(mark, rest, textBefore(text, index), writing) };
  }
}

/** A new sentence begins with a space, and neither small nor with another mark. */
function endsBefore(mark: string, rest: string): boolean {
  if (rest.trim() === '') return true;
  if (!/^\s/.test(rest)) return !mark.includes('.') && /^[\p{L}\p{Nd}\p{Ps}\p{Pi}]/u.test(rest);
  return !/^[\s\p{Ps}\p{Pi}"'„–—-]*(?:(?!\p{Script=Georgian})\p{Ll}|[,;:.])/u.test(rest);
}

/** A quotation that ends may be followed by who said it, as is told by small letters only where a script has any. */
function isSureStop(mark: string, rest: string, before: string, writing: Writing): boolean {
  if (/["”“’»」』…]$|\.\./u.test(mark) && !/^\s+["“„«‘]?\p{Lu}/u.test(rest)) return false;
  return !mark.startsWith('.') || !endsNoSentence(before, writing);
}

/** Short forms that nobody listed have no more letters. */
const maxShort = 4;

/** No short form has more letters: what stands further before the stop is not looked at. */
const maxLength = 30;

/**
 * @param before words up to a full stop, without it
 * @param writing how the language is written
 * @returns whether the stop belongs to a short form, an initial or an ordinal
 */
export function endsNoSentence(before: string, writing: Writing): boolean {
  const { abbreviations, isKnown, hasDotOrdinals } = endingsOf(writing);
  const end = before.slice(-maxLength);
  const [word = ''] = /[^\s"“”„«»'‘’‚()[\]]*$/u.exec(end) ?? [];
  if (word.includes('.') || /^\p{Lu}\p{M}*$/u.test(word)) return true;
  if (hasDotOrdinals && /^(?:[\p{Nd}:/]+|[IVXLC]+)$/u.test(word)) return true;
  // No word of Latin letters is without a vowel: "Ltd."
  if (/^[bcdfghj-np-tv-xz]{2,5}$/iu.test(word)) return true;
  if (!isKnown && word.replaceAll(/\P{L}/gu, '').length <= maxShort) return true;
  const ending = ` ${end.toLowerCase()}.`;
  return abbreviations.some(
    (short) => ending.endsWith(short) && !/\p{L}/u.test(ending.at(-short.length - 1) ?? ''),
  );
}
