import type { Writing } from '../publication/writing.ts';

/** How many sentences a text has. After a short form, only a reader knows whether a sentence ends. */
export interface SentenceCount {
  readonly least: number;
  readonly most: number;
}

interface Signs {
  readonly ends: RegExp;
  readonly abbreviations: readonly string[];
  readonly hasDotOrdinals: boolean;
}

const signsByWriting = new WeakMap<Writing, Signs>();

function signsOf(writing: Writing): Signs {
  const known = signsByWriting.get(writing) ?? makeSigns(writing);
  signsByWriting.set(writing, known);
  return known;
}

function makeSigns({ sentenceEnds, abbreviations, ordinalEndings }: Writing): Signs {
  const ends = sentenceEnds.map((sign) => RegExp.escape(sign)).join('|');
  return {
    // What closes a quotation or bracket belongs to the sentence.
    ends: new RegExp(`(?:${ends})+["'’“”»)\\]]*`, 'gu'),
    abbreviations: abbreviations.map((short) => short.toLowerCase()),
    hasDotOrdinals: ordinalEndings.includes('.'),
  };
}

/**
 * Counts sentences by what ends them: libraries that cut sentences pass over a stray stop.
 * @param text words of one language
 * @param writing how the language is written
 * @returns at least and at most how many sentences stand in it
 */
export function countSentences(text: string, writing: Writing): SentenceCount {
  let [least, most, from] = [0, 0, 0];
  if (writing.sentenceEnds.length === 0) return { least, most };
  for (const { 0: mark, index } of text.matchAll(signsOf(writing).ends)) {
    const rest = text.slice(index + mark.length);
    if (!endsBefore(mark, rest)) continue;
    most += 1;
    if (!mark.startsWith('.') || rest.trim() === '' || !endsNoSentence(text.slice(0, index), writing))
      least += 1;
    from = index + mark.length;
  }
  const remains = /[\p{L}\p{N}]/u.test(text.slice(from)) ? 1 : 0;
  return { least: least + remains, most: most + remains };
}

/** A new sentence begins with a space, and neither small nor with another mark. */
function endsBefore(mark: string, rest: string): boolean {
  if (rest.trim() === '') return true;
  if (!/^\s/.test(rest)) return !mark.includes('.') && /^\p{L}/u.test(rest);
  return !/^[\s\p{Ps}\p{Pi}"'„–—-]*[\p{Ll},;:.]/u.test(rest);
}

/**
 * @param before words up to a full stop, without it
 * @param writing how the language is written
 * @returns whether the stop belongs to a short form, an initial or an ordinal
 */
export function endsNoSentence(before: string, writing: Writing): boolean {
  const { abbreviations, hasDotOrdinals } = signsOf(writing);
  const [word = ''] = /[^\s"“”„«»'‘’‚()[\]]*$/u.exec(before) ?? [];
  if (word.includes('.') || /^\p{Lu}\p{M}*$/u.test(word)) return true;
  if (hasDotOrdinals && /^(?:\p{Nd}+|[IVXLC]+)$/u.test(word)) return true;
  const ending = ` ${before.slice(-30).toLowerCase()}.`;
  return abbreviations.some(
    (short) => ending.endsWith(short) && !/\p{L}/u.test(ending.at(-short.length - 1) ?? ''),
  );
}
