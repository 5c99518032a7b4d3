import type { Writing } from '../../../publication/writing.ts';
import type { CheckedPassage } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { blot } from '../../wording/addresses.ts';
import { textAfter, textBefore, withNeighbours } from '../../wording/nearby.ts';
import { pairMarks } from '../../wording/quotation-marks.ts';
import { endsNoSentence } from '../../wording/sentences.ts';

const blots = new RegExp(`${blot}+`, 'gu');

const marks = '.,;:!?।॥،؛؟';

/** Marks stand directly after a word, one at a time, with a space after them. */
export const wordingPunctuation = rule({
  ids: {
    'wording/punctuation': {
      severity: 'warning',
      page: 'wording',
      isToldOnce: true,
      title: 'A mark that does not stand directly after a word, one at a time',
    },
  },
  compares: 'text',
  *run({ passages, locale }) {
    for (const { find, hint, ...said } of problems) {
      const places = passages.flatMap((passage) =>
        Array.from(find(passage.words, locale.writing), (place) => ({ passage, place })),
      );
      const usual = customsIn(
        passages,
        Map.groupBy(places, ({ place: [, , mark] }) => mark),
      );
      for (const { passage, place } of places) {
        const [index, end, mark] = place;
        if (mark !== undefined && usual.has(mark)) continue;
        yield {
          ...said,
          passage,
          hint: hint(locale.tag),
          rule: 'wording/punctuation',
          index,
          length: end - index,
          found: () => withNeighbours(passage.words, index, end).replaceAll(blots, '…'),
        };
      }
    }
  },
});

/** So large a share of the places of a mark is no slip of the hand, but how the text, or its language, writes it. */
const custom = 0.25;

/** The marks that the text sets so more than once, and often. */
function customsIn(
  passages: readonly CheckedPassage[],
  byMark: ReadonlyMap<string | undefined, readonly unknown[]>,
): ReadonlySet<string> {
  const isCustom = (mark: string, { length }: readonly unknown[]) =>
    length > 1 &&
    length >= custom * passages.reduce((sum, { words }) => sum + words.split(mark).length - 1, 0);
  return new Set(
    [...byMark].flatMap(([mark, places]) => (mark !== undefined && isCustom(mark, places) ? [mark] : [])),
  );
}

/** Where it is, and the mark of which that may be the custom of a text. */
type Extent = readonly [start: number, end: number, mark?: string];

const pairsOfMarks = new RegExp(
  `(?<![${marks}])(?!(?<=\\p{Script=Ethiopic})::)([${marks}])(\\s*)([.,;:।॥،؛])(?![${marks}])(?!\\p{Nd})`,
  'gu',
);

/** Two marks where one should be: `. ,` or `,,`; not the stop of a short form before a comma. */
function* strayMarks(text: string, writing: Writing): Generator<Extent> {
  for (const { 0: found, 1: first = '', 2: space = '', 3: second = '', index } of text.matchAll(
    pairsOfMarks,
  )) {
    const isApart = space !== '';
    if (!isApart && first === '.' && second !== '.' && isShort(textBefore(text, index), writing)) continue;
    if (!isApart && /[!?؟]/u.test(first)) continue;
    if (isApart && writing.spacedMarks.includes(second)) continue;
    yield [index, index + found.length];
  }
}

/** Before a comma no sentence ends, so that any short word may be a short form. */
function isShort(before: string, writing: Writing): boolean {
  return (
    endsNoSentence(before, writing) || /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,5}$|\p{Nd}$|[)\]]$/u.test(before)
  );
}

const afterSpace = new RegExp(`(?<=[^\\s${marks}])\\s+([${marks}])(?=[\\s"”’»)\\]]|$)`, 'gu');

function* spacedMarks(text: string, { spacedMarks }: Writing): Generator<Extent> {
  for (const { 0: found, 1: mark = '', index } of text.matchAll(afterSpace)) {
    if (!spacedMarks.includes(mark)) yield [index, index + found.length, mark];
  }
}

/** A space on the inner side of quotation marks. */
function* wideQuotations(text: string, writing: Writing): Generator<Extent> {
  for (const { open, close } of pairMarks(text, writing).whole) {
    for (const [mark, inside] of [
      [open, open.index + 1],
      [close, close.index - 1],
    ] as const) {
      const isOwn = writing.spacedMarks.includes(mark.character);
      if (!isOwn && /\s/u.test(text.charAt(inside)))
        yield [Math.min(mark.index, inside), Math.max(mark.index, inside) + 1, mark.character];
    }
  }
}

const beforeLetter = /(?<=[\p{L}\p{M}]{2})(?:[,;!?।،؛؟](?=\p{L})|\.(?=\p{L}[\p{L}\p{M}]))/gu;

/** A full stop inside initials or the name of a site has short parts or small letters after it. */
function* tightMarks(text: string, writing: Writing): Generator<Extent> {
  for (const { 0: mark, index } of text.matchAll(beforeLetter)) {
    const [before, after] = [textBefore(text, index), textAfter(text, index + 1)];
    if (mark === '.') {
      const [word = ''] = /^[\p{L}\p{M}.]*/u.exec(after) ?? [];
      const isName = /^\p{Ll}/u.test(after) || word.includes('.') || endsNoSentence(before, writing);
      if (isName || Math.max(lastWord(before).length, word.length) < 3) continue;
    }
    yield [index, index + 1];
  }
}

function lastWord(text: string): string {
  return /[\p{L}\p{M}]*$/u.exec(text)?.[0] ?? '';
}

interface PunctuationProblem {
  readonly find: (text: string, writing: Writing) => Iterable<Extent>;
  readonly message: string;
  readonly expected: string;
  /** What to do in a text of a language, given its tag. */
  readonly hint: (tag: string) => string;
}

const problems: readonly PunctuationProblem[] = [
  {
    find: strayMarks,
    message: 'There are two punctuation marks here where one should be.',
    expected: 'one mark, directly after the word',
    hint: () => 'Delete the mark that is too much.',
  },
  {
    find: spacedMarks,
    message: 'There is a space before this punctuation mark.',
    expected: 'the mark directly after the word',
    hint: (tag) =>
      `Delete the space; or name the mark in "spacedMarks" of locales/${tag}/locale.json, where the language sets a space before it.`,
  },
  {
    find: wideQuotations,
    message: 'There is a space inside this quotation mark.',
    expected: 'the mark directly beside the word',
    hint: (tag) =>
      `Delete the space; or name the mark in "spacedMarks" of locales/${tag}/locale.json, where the language sets a space there.`,
  },
  {
    find: tightMarks,
    message: 'There is no space after this punctuation mark.',
    expected: 'a space between the mark and the next word',
    hint: () => 'Add a space.',
  },
];
