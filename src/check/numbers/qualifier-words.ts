import type { QualifierSense, Writing } from '../../publication/writing.ts';
import { cached } from '../../store/caches.ts';
import { isUnspaced } from '../things/forms.ts';

/** A word of approximation in a text, such as "nearly". */
export interface QualifierInText {
  readonly senses: readonly QualifierSense[];
  /** Where it begins and ends in what was searched. */
  readonly start: number;
  readonly end: number;
}

/** Finds a language's words of approximation. */
export interface QualifierWords {
  /** The one that the text ends with, directly before a number. */
  endOf(text: string): QualifierInText | undefined;
  /** The one that the text begins with, directly after a number. */
  beginningOf(text: string): QualifierInText | undefined;
  /** All of a text that may stand at some distance from their number. */
  within(text: string): QualifierInText[];
}

interface Qualifier {
  readonly phrase: string;
  readonly senses: readonly QualifierSense[];
}

/**
 * @param writing how a language is written
 * @returns its words of approximation, ready to be looked for
 */
export const qualifierWordsOf = cached((writing: Writing): QualifierWords => {
  const known = qualifiersIn(listsAll(writing) ? writing.qualifiers : boundsOf(writing));
  const before = known.filter(({ phrase }) => !phrase.startsWith('#'));
  const after = known.filter(({ phrase }) => phrase.startsWith('#'));
  const loose = before.filter(({ phrase }) => !phrase.endsWith('#'));
  const within = new RegExp(
    anyOf(loose, (word) => `${begins(word)}${sourceOf(word)}${ends(word)}`),
    'giu',
  );
  return {
    endOf: finder(before, (word) => String.raw`${begins(word)}${sourceOf(word)}[\s\p{Sc}(]*$`),
    beginningOf: finder(after, (word) => `^${sourceOf(word)}${ends(word)}`),
    within: (text) => [...text.matchAll(within)].flatMap((found) => placed(found, loose) ?? []),
  };
});

/**
 * @param writing how a language is written
 * @returns whether all its words of approximation are listed: else one that seems to be missing proves nothing
 */
export function listsAll({ qualifiers }: Writing): boolean {
  return Object.keys(qualifiers).length > 0;
}

/** Those alone that say more, and less: the others are not known. */
function boundsOf({ opposites: { over = [], under = [] } }: Writing): Writing['qualifiers'] {
  return { ...(over.length > 0 ? { over } : {}), ...(under.length > 0 ? { atMost: under } : {}) };
}

/** No letter stands directly before a word, but in scripts that are written without spaces. */
function begins(phrase: string): string {
  return isUnspaced.test(phrase.replace(/^#\s*/, '').charAt(0)) ? '' : String.raw`(?<![\p{L}\p{M}])`;
}

function ends(phrase: string): string {
  return isUnspaced.test(phrase.replace(/\s*#$/, '').at(-1) ?? '') ? '' : String.raw`(?![\p{L}\p{M}])`;
}

/** The longest first, so that "at least" is not taken for what it holds; each with all that it may mean. */
function qualifiersIn(qualifiers: Writing['qualifiers']): Qualifier[] {
  const senses = new Map<string, QualifierSense[]>();
  for (const [sense, phrases] of Object.entries(qualifiers) as [QualifierSense, string[]][])
    for (const phrase of phrases.map((each) => each.normalize('NFC')))
      senses.set(phrase, [...(senses.get(phrase) ?? []), sense]);
  return [...senses]
    .map(([phrase, all]) => ({ phrase, senses: all }))
    .sort((one, other) => other.phrase.length - one.phrase.length);
}

function finder(known: readonly Qualifier[], around: (phrase: string) => string) {
  const pattern = new RegExp(anyOf(known, around), 'iu');
  return (text: string) => {
    const found = pattern.exec(text);
    return found === null ? undefined : placed(found, known);
  };
}

/** Each in a group of its own, which tells which was found. */
function anyOf(known: readonly Qualifier[], around: (phrase: string) => string): string {
  return known.map(({ phrase }) => `(${around(phrase)})`).join('|') || '(?!)';
}

function sourceOf(phrase: string): string {
  const words = phrase.replace(/^#|\s*#$|\*$/gu, '').split(/\s+/);
  const ending = phrase.endsWith('*') ? String.raw`[\p{L}\p{M}]{0,4}` : '';
  return words.map((word) => RegExp.escape(word)).join(String.raw`\s+`) + ending;
}

function placed(found: RegExpExecArray, known: readonly Qualifier[]): QualifierInText | undefined {
  const groups: readonly (string | undefined)[] = found;
  const group = groups.findIndex((part, index) => index > 0 && part !== undefined);
  const senses = known[group - 1]?.senses;
  return senses && { senses, start: found.index, end: found.index + found[0].length };
}
