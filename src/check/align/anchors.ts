import type { TextPassage } from '../../publication/passages.ts';
import { toAscii } from '../../read/words/digits.ts';
import { sameTarget } from './link-target.ts';

/** What stays recognisable of a passage in whichever language it is. */
export interface Anchors {
  /** Numbers of two digits or more, without their separators; smaller ones may be written as words. */
  readonly numbers: readonly string[];
  /** Where its links lead, and which picture it is. */
  readonly targets: readonly string[];
  /** Beginnings of its capitalised words, which names keep in languages of one script. */
  readonly names: ReadonlySet<string>;
  /** How many quotations it has, in any marks; one that is not closed counts too. */
  readonly quotations: number;
  /** About how many sentences it has, whatever the language ends them with. */
  readonly sentences: number;
  readonly length: number;
}

/** So many of each are enough to know a passage by; each is compared with those of many others. */
const maxAnchors = 50;

/** Marks with no small letter between them and the next space; in scripts without spaces there is none at all. */
const sentenceEnd = /\p{Sentence_Terminal}+(?![^\s\p{Ll}]{0,99}\p{Ll})/gu;

/** Marks that always belong to a quotation; single ones may be apostrophes. */
const doubleMarks = /["“”„‟«»「」『』]/gu;

const singleSpans = /(?<![\p{L}\p{N}])['‘‚‹](?=\S)[^'‘’‚‹›]+['’‘›](?![\p{L}\p{N}])/gu;

/**
 * @param passage a passage in any language
 * @returns what its counterpart in another language should share with it
 */
export function anchorsOf({ text, links }: TextPassage): Anchors {
  return {
    numbers: (text.match(/\p{Nd}(?:[\p{Nd}.,٫٬]*\p{Nd})?/gu) ?? [])
      .map((number) => toAscii(number.replaceAll(/\P{Nd}/gu, '')))
      .filter((digits) => digits.length > 1)
      .slice(0, maxAnchors),
    targets: links.slice(0, maxAnchors).map(sameTarget),
    names: new Set(
      Array.from(text.matchAll(/\p{Lu}\p{L}{3,}/gu), ([name]) => name.slice(0, 5)).slice(0, maxAnchors),
    ),
    quotations:
      Math.ceil((text.match(doubleMarks)?.length ?? 0) / 2) + (text.match(singleSpans)?.length ?? 0),
    sentences: Math.max(1, text.match(sentenceEnd)?.length ?? 0),
    length: text.length,
  };
}
