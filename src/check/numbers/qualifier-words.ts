import type { QualifierSense, Writing } from '../../publication/writing.ts';

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

const known = new WeakMap<Writing, QualifierWords>();

/**
 * @param writing how a language is written
 * @returns its words of approximation, made ready once
 */
export function qualifierWordsOf(writing: Writing): QualifierWords {
  const words = known.get(writing) ?? makeWords(writing);
  known.set(writing, words);
  return words;
}

interface Entry {
  readonly phrase: string;
  readonly senses: readonly QualifierSense[];
}

function makeWords({ qualifiers }: Writing): QualifierWords {
  const entries = entriesOf(qualifiers);
  const before = entries.filter(({ phrase }) => !phrase.startsWith('#'));
  const after = entries.filter(({ phrase }) => phrase.startsWith('#'));
  const loose = before.filter(({ phrase }) => !phrase.endsWith('#'));
  const within = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${anyOf(loose)})(?![\p{L}\p{M}])`, 'giu');
  return {
    endOf: finder(before, (any) => String.raw`(?<![\p{L}\p{M}])(?:${any})[\s\p{Sc}(]*$`),
    beginningOf: finder(after, (any) => String.raw`^(?:${any})(?![\p{L}\p{M}])`),
    within: (text) => [...text.matchAll(within)].flatMap((found) => placed(found, loose) ?? []),
  };
}

/** The longest first, so that "at least" is not taken for what it holds; each with all that it may mean. */
function entriesOf(qualifiers: Writing['qualifiers']): Entry[] {
  const senses = new Map<string, QualifierSense[]>();
  for (const [sense, phrases] of Object.entries(qualifiers) as [QualifierSense, string[]][])
    for (const phrase of phrases.map((each) => each.normalize('NFC')))
      senses.set(phrase, [...(senses.get(phrase) ?? []), sense]);
  return [...senses]
    .map(([phrase, all]) => ({ phrase, senses: all }))
    .sort((one, other) => other.phrase.length - one.phrase.length);
}

function finder(entries: readonly Entry[], around: (any: string) => string) {
  const pattern = new RegExp(around(anyOf(entries)), 'iu');
  return (text: string) => {
    const found = pattern.exec(text);
    return found === null ? undefined : placed(found, entries);
  };
}

/** Each in a group of its own, which tells which was found. */
function anyOf(entries: readonly Entry[]): string {
  return entries.map(({ phrase }) => `(${sourceOf(phrase)})`).join('|') || '(?!)';
}

function sourceOf(phrase: string): string {
  const words = phrase.replace(/^#|\s*#$|\*$/gu, '').split(/\s+/);
  const ending = phrase.endsWith('*') ? String.raw`[\p{L}\p{M}]{0,4}` : '';
  return words.map((word) => RegExp.escape(word)).join(String.raw`\s+`) + ending;
}

function placed(found: RegExpExecArray, entries: readonly Entry[]): QualifierInText | undefined {
  const groups: readonly (string | undefined)[] = found;
  const group = groups.findIndex((part, index) => index > 0 && part !== undefined);
  const senses = entries[group - 1]?.senses;
  return senses && { senses, start: found.index, end: found.index + found[0].length };
}
