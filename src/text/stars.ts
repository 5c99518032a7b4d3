import { startOf, type Words } from './part.ts';

/** One star, or two, that the parser took for no mark. */
export interface Stars {
  readonly start: number;
  readonly end: number;
  /** The sign before them, and the one behind; nothing where there is none. */
  readonly before: string;
  readonly after: string;
}

/** How stars may begin or end something: by Markdown's own rule, or but for it. */
type Allowed = 'by the rule' | 'but for it' | undefined;

/**
 * @param words verbatim words
 * @param body the text
 * @returns the stars in them; not three and more in a row
 */
export function starsIn(words: Words, body: string): Stars[] {
  if (!words.value.includes('*')) return [];
  return [...words.value.matchAll(/(?<!\*)\*{1,2}(?!\*)/g)].map(({ 0: { length }, index }) =>
    starsAt(startOf(words) + index, length, body),
  );
}

/**
 * @param start where stars begin
 * @param length how many they are
 * @param body the text
 * @returns the stars, and what stands beside them
 */
export function starsAt(start: number, length: number, body: string): Stars {
  const end = start + length;
  const before = Array.from(body.slice(Math.max(0, start - 2), start)).at(-1) ?? '';
  return { start, end, before, after: String.fromCodePoint(body.codePointAt(end) ?? 32) };
}

/**
 * Finds those that are a pair but for Markdown's rule about marks of writing beside them. Single stars lead to footnotes,
 * too: they need a bracket or quotation mark at both ends.
 * @param stars what stands in some words, in order
 * @returns by the place of each that is one of a pair, which of the two it is
 */
export function pairStars(stars: readonly Stars[]): ReadonlyMap<number, 'open' | 'close'> {
  const roles = new Map<number, 'open' | 'close'>();
  let waiting: Stars[] = [];
  for (const each of stars) {
    const { start, end } = each;
    const isClosing = closes(each) !== undefined;
    const at = isClosing ? waiting.findLastIndex((other) => other.end - other.start === end - start) : -1;
    const opener = waiting[at];
    if (opener !== undefined && opener.end < start && isMeant(opener, each)) {
      roles.set(opener.start, 'open').set(start, 'close');
      waiting = waiting.slice(0, at);
    } else if (opens(each) !== undefined) waiting = [...waiting.slice(-mostWaiting), each];
  }
  return roles;
}

/** More than stand open in any words; each closing one looks through them. */
const mostWaiting = 20;

const mark = /^[\p{P}\p{S}]$/u;
const space = /^\s?$/u;
const opening = /^[\p{Ps}\p{Pi}\p{Quotation_Mark}]$/u;
const closing = /^[\p{Pe}\p{Pf}\p{Quotation_Mark}]$/u;

function opens({ before, after }: Stars): Allowed {
  if (space.test(after)) return undefined;
  if (!mark.test(after) || space.test(before) || mark.test(before)) return 'by the rule';
  return opening.test(after) ? 'but for it' : undefined;
}

function closes({ before, after }: Stars): Allowed {
  if (space.test(before)) return undefined;
  if (!mark.test(before) || space.test(after) || mark.test(after)) return 'by the rule';
  return 'but for it';
}

/** @returns whether stars could end something but for Markdown's rule about marks of writing */
export function closesButForRule(stars: Stars): boolean {
  return closes(stars) === 'but for it' && !/^[\p{Ps}\p{Pi}]$/u.test(stars.before);
}

/** @returns whether stars could begin something but for the same rule */
export function opensButForRule(stars: Stars): boolean {
  return opens(stars) === 'but for it' && !/^[\p{Pe}\p{Pf}]$/u.test(stars.after);
}

function isMeant(opener: Stars, closer: Stars): boolean {
  if (opens(opener) === 'by the rule' && closes(closer) === 'by the rule') return false;
  return closer.end - closer.start === 2 || (opening.test(opener.after) && closing.test(closer.before));
}
