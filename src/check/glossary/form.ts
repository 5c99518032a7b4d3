import { unspaced } from '../ledger/tokens.ts';

/** One form of the words for a term, ready to be looked for. */
export interface Form {
  /** The letters of its first word: only where they stand is there anything to look at. */
  readonly first: string;
  /** Letters of its longest word: a text without them need not be searched. */
  readonly longest: string;
  /** How many letters are given: of two forms that fit the same words, the one with more says more of them. */
  readonly given: number;
  /** Whether letters may stand before the first word's. */
  readonly isOpen: boolean;
  /** Whether its first sign, or its last, is a word by itself. */
  readonly beginsAlone: boolean;
  readonly endsAlone: boolean;
  /** Finds the whole form where its first word's letters begin. */
  readonly whole: RegExp;
}

/** A stretch of a text. */
export interface Stretch {
  readonly index: number;
  readonly end: number;
}

/** What makes a word longer; letters of scripts without spaces are words by themselves. */
const inWord = `[[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]--[${unspaced}]]`;
// Made once: these classes are large, and a pattern for each form would take longer to make than to use.
const goesOn = new RegExp(inWord, 'vy');
const cameFrom = new RegExp(`(?<=${inWord})`, 'vy');
const beginning = new RegExp(`(?<=(${inWord}{0,99}))`, 'vy');
const standsAlone = new RegExp(`[${unspaced}]`, 'u');
// No word has more letters: in one that has, nothing is found.
const anyLetters = `[^\\s\\p{P}\\p{S}${unspaced}]{0,99}`;

/**
 * Makes letters comparable whatever their case, each in its place: the few that would become longer stay.
 * @param text any text
 * @returns a text of the same length
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : Array.from(text, foldLetter).join('');
  return folded.replaceAll('ς', 'σ');
}

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/**
 * @param text a form as the glossary has it; `*` stands for any letters, or none, where a word begins or ends
 * @returns the form, ready to be looked for
 */
export function parseForm(text: string): Form {
  const words = fold(text.normalize('NFC')).split(' ');
  const letters = words.map((word) => word.replaceAll('*', ''));
  let groups = 0;
  const patterns = words.map((word, at) => {
    const given = `${RegExp.escape(letters[at] ?? '')}${word.endsWith('*') ? anyLetters : ''}`;
    if (at === 0 || !word.startsWith('*')) return given;
    groups += 1;
    // Wherever the given letters stand in a word, it ends at the same place: once is enough to look, or the time grows
    // with every word by as many times as a word has letters.
    return `(?=(${anyLetters}${given}))\\${String(groups)}`;
  });
  const [first = ''] = letters;
  return {
    first,
    longest: letters.reduce((longest, word) => (word.length > longest.length ? word : longest)),
    given: letters.join('').length,
    isOpen: text.startsWith('*'),
    beginsAlone: standsAlone.test(first.slice(0, 1)),
    endsAlone: standsAlone.test(text.slice(-1)),
    whole: new RegExp(patterns.join('\\s+'), 'uy'),
  };
}

/**
 * Finds a form as whole words.
 * @param folded a text in NFC, its letters folded
 * @param form the form
 * @returns where it stands
 */
export function findForm(folded: string, form: Form): Stretch[] {
  const found: Stretch[] = [];
  if (!folded.includes(form.longest)) return found;
  const { first, whole } = form;
  for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
    const isWithin = !form.isOpen && !form.beginsAlone && fitsAt(cameFrom, folded, at);
    if (isWithin || !fitsAt(whole, folded, at)) continue;
    const end = whole.lastIndex;
    if (!form.endsAlone && fitsAt(goesOn, folded, end)) continue;
    found.push({ index: form.isOpen ? at - lettersBefore(folded, at) : at, end });
  }
  return found;
}

function fitsAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

function lettersBefore(text: string, index: number): number {
  beginning.lastIndex = index;
  return beginning.exec(text)?.[1]?.length ?? 0;
}
