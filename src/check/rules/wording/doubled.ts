import type { Writing } from '../../../publication/writing.ts';
import { cached } from '../../../store/caches.ts';
import type { CheckedPassage, CheckedText } from '../../checked-work.ts';
import { known } from '../../known.ts';
import { formsOfWord } from '../../numbers/lexicon.ts';
import { rule } from '../../rule.ts';
import { doubledSigns } from '../../wording/doubled-signs.ts';

const inWord = "(?:[\\p{L}\\p{M}\\p{N}'’-]|\\u200C|\\u200D)";

/** No word or phrase stands twice in a row, nor a word on both sides of an "and", unless the language says so on purpose. */
export const wordingDoubled = rule({
  ids: {
    'wording/doubled': { severity: 'warning', page: 'wording', title: 'A word that stands twice' },
  },
  compares: 'passage',
  *run(passage) {
    const { kind, words, of } = passage;
    const { doubled, phrases } = patternsOf(of.locale.writing);
    // What a picture shows and its caption stand in lines of their own.
    const text = kind === 'picture' ? words.replaceAll('\n', '|') : words;
    for (const match of text.matchAll(doubled))
      if (isSlip(match, passage)) yield remarkOn(match, match.groups?.first);
    for (const match of text.matchAll(phrases))
      if (isPhrase(match.groups?.phrase, of.locale.writing)) yield remarkOn(match, match.groups?.phrase);
    for (const match of doubledSigns(text, of.locale.writing)) yield remarkOn(match, match.groups?.once);
  },
});

function remarkOn({ 0: found, index }: RegExpExecArray, once = '') {
  return {
    index,
    length: found.length,
    rule: 'wording/doubled' as const,
    message: `A ${/\s/.test(once) ? 'phrase' : 'word'} is repeated here.`,
    found: found.replaceAll(/\s+/g, ' '),
    expected: once.replaceAll(/\s+/g, ' '),
    hint: 'Delete one of them, or correct the second.',
  };
}

/** Of several words, none of which may be doubled itself: "and again and again". */
function isPhrase(phrase = '', writing: Writing): boolean {
  const words = phrase.toLowerCase().split(/\s+/);
  const { isAllowed, allowedPhrases, joints } = patternsOf(writing);
  const twice = [...words, ...words].join(' ');
  if (allowedPhrases.some((allowed) => twice.includes(allowed))) return false;
  // "Step by step by": what is joined to itself so may be followed by another word of the kind.
  if (joints.has(words.slice(1).join(' '))) return false;
  return (
    new Set(words).size > 1 && !words.some((word) => isAllowed(word) || writing.conjunctions.includes(word))
  );
}

function isSlip({ groups, index }: RegExpExecArray, { id, of: text, words }: CheckedPassage): boolean {
  const [first = '', joint, last = ''] = [groups?.first, groups?.joint, groups?.last];
  const same = first.toLowerCase();
  const { isAllowed, allowedPhrases, counts, numbers, isKnown, once, hasDistributives } = patternsOf(
    text.locale.writing,
  );
  if (!/\p{L}/u.test(same) || (isAllowed(same) && !once.has(same))) return false;
  if (allowedPhrases.some((phrase) => words.slice(index, index + phrase.length).toLowerCase() === phrase))
    return false;
  const { file, work } = text;
  const source = work.source?.file === file ? undefined : work.source;
  const isName = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(last);
  if (isName && (source === undefined || hasSourceDoubledName(text) === true)) return false;
  if (joint === undefined && isSpelled(first, source?.passages.find((passage) => passage.id === id)?.text))
    return false;
  if (joint === undefined ? hasDistributives && numbers.has(same) : counts.has(same)) return false;
  // Of a language whose doublings nobody listed, words that hold sentences together alone are sure to stand once.
  return (
    isKnown ||
    (joint === undefined && once.has(same)) ||
    (joint === undefined && isOften(same, countsIn(text)))
  );
}

/** So often in a text, the two included, stand words such as "of"; in a short one, so large a part of its words. */
const often = 6;
const [leastOften, part] = [3, 0.04];

function isOften(word: string, counts: ReadonlyMap<string, number>): boolean {
  const count = counts.get(word) ?? 0;
  if (count < leastOften || count >= often) return count >= often;
  return count >= part * counts.values().reduce((sum, each) => sum + each, 0);
}

const countsIn = known(({ passages }: CheckedText): ReadonlyMap<string, number> => {
  const words = passages.flatMap(({ words }: CheckedPassage) => words.toLowerCase().match(anyWord) ?? []);
  return new Map(
    Array.from(
      Map.groupBy(words, (word) => word),
      ([word, { length }]) => [word, length],
    ),
  );
});

const anyWord = new RegExp(`${inWord}+`, 'gu');

/** Letters of a short form, CNN, that another script spells by their names; or a doubled name in a script without capitals. */
function isSpelled(word: string, source = ''): boolean {
  if (/[\p{Lu}\p{Ll}]/u.test(word)) return false;
  const isLetter = word.replaceAll(/\P{L}/gu, '').length <= 3;
  return doubledName.test(source) || (isLetter && /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(source));
}

const doubledName = /(?<!\p{L})(\p{Lu}\p{L}+)(?:-|\s+(?:\p{L}+\s+)?)?\1(?!\p{L})/u;

/** Names such as "Pago Pago" stand doubled in the source text too. */
const hasSourceDoubledName = known(({ work: { source } }: CheckedText) =>
  source?.passages.some(({ text }) => doubledName.test(text)),
);

const patternsOf = cached(
  ({ conjunctions, reduplications, onceWords, endings: forms, ...writing }: Writing) => {
    const formsOf = (words: object) =>
      Object.keys(words).flatMap((word) => formsOfWord(word.toLowerCase(), forms));
    const counts = new Set(formsOf(writing.numberWords));
    const numbers = new Set([...counts, ...formsOf(writing.scaleWords)]);
    const joints = conjunctions.map((each) => RegExp.escape(each)).join('|');
    const joint = joints === '' ? '' : `(?:(?<joint>${joints})\\s+)?`;
    const allowed = new Set(reduplications.map((each) => each.toLowerCase()));
    const endings = [...allowed].filter((each) => /^\*\S*$/u.test(each)).map((each) => each.slice(1));
    return {
      // As often as it stands in a row: once more in a row that was acknowledged is another problem.
      doubled: new RegExp(
        `(?<!${inWord})(?<first>${inWord}+)(?:\\s+${joint}(?<last>\\k<first>)(?!${inWord}))+`,
        'giu',
      ),
      phrases: new RegExp(
        `(?<!${inWord})(?<phrase>${inWord}+(?:\\s+${inWord}+){1,2})\\s+\\k<phrase>(?!${inWord})`,
        'giu',
      ),
      once: new Set(onceWords.map((word) => word.toLowerCase())),
      allowedPhrases: [...allowed].filter((each) => /^[^*].* /u.test(each)),
      isAllowed: (word: string) => allowed.has(word) || endings.some((ending) => word.endsWith(ending)),
      isKnown: [...allowed].some((each) => !each.includes(' ')),
      joints: new Set([...allowed].flatMap((each) => /^\* (.+) \*$/u.exec(each)?.[1] ?? [])),
      counts,
      numbers,
      // "Two two" for "two each".
      hasDistributives: formsOf(writing.numberWords).some((word) => allowed.has(word)),
    };
  },
);
