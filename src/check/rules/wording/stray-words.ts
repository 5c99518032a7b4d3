import { known } from '../../known.ts';
import type { CheckedPassage, CheckedText } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { textAfter, textBefore } from '../../wording/nearby.ts';

const latinWords =
  /(?<![\p{L}\p{M}\p{N}])\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*(?:\s+\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*)*/gu;

/** There are words in Latin letters here, in a text of another script only where they are names, short forms or marked. */
export const wordingStrayWords = rule({
  ids: {
    'wording/stray-word': {
      severity: 'warning',
      page: 'wording',
      isToldOnce: true,
      title: 'Words in Latin letters in a text of another script',
    },
  },
  compares: 'passage',
  *run(passage) {
    if (passage.of.locale.script === 'Latn') return;
    const strays = [...strayWords(passage)];
    const letters = strays.reduce((sum, [, words]) => sum + words.length, 0);
    // A passage that is mostly in another language is reported as that.
    if (letters > passage.words.length / 2) return;
    for (const [index, found, length] of strays) {
      yield {
        rule: 'wording/stray-word',
        index,
        length,
        message: 'There are words in Latin letters here, in a text of another script.',
        found,
        expected: 'words of this language',
        hint: 'Translate them; if they should stay, mark them, such as <span lang="en">…</span>.',
      };
    }
  },
});

/** So many words in other languages and quotations are known of one passage: each is looked for in all of it. */
const maxKnown = 500;

function* strayWords({
  foreign,
  words,
  of,
}: CheckedPassage): Generator<[index: number, words: string, length: number]> {
  const marked = new Set([...foreign, ...quoted(words)]);
  const blank = (text: string) => ' '.repeat(text.length);
  const clear = [...marked]
    .slice(0, maxKnown)
    .reduce((text, each) => text.replaceAll(each, blank), words.replaceAll(bareSites, blank));
  for (const { 0: run, index } of clear.matchAll(latinWords)) {
    if (isUnit(run, textBefore(clear, index)) || isGloss(clear, index, run.length) || isInSource(run, of))
      continue;
    const strange = run.split(/\s+/).filter((word) => word.length > 1 && !isName(word, of));
    const [first, last] = [strange[0], strange.at(-1)];
    if (first === undefined || last === undefined) continue;
    const start = run.indexOf(first);
    yield [index + start, strange.join(' '), run.lastIndexOf(last) + last.length - start];
  }
}

/** Names of several words, with small ones between, and addresses stand in the source text as they are. */
function isInSource(run: string, of: CheckedText): boolean {
  const { source } = of.work;
  if (source === undefined || source.file === of.file || !/\p{Lu}/u.test(run)) return false;
  return wholeSource(of).includes(run.replaceAll(/\s+/gu, ' ').replaceAll('’', "'"));
}

const wholeSource = known(({ work: { source } }: CheckedText): string =>
  (source?.passages ?? []).map(({ text }) => text.replaceAll(/\s+/gu, ' ').replaceAll('’', "'")).join('\n'),
);

/** In brackets behind words of the language, which it explains. */
function isGloss(words: string, index: number, length: number): boolean {
  const [before, after] = [textBefore(words, index, 60), textAfter(words, index + length, 60)];
  return /[(（][^()（）]*$/u.test(before) && /^[^()（）]*[)）]/u.test(after);
}

/** Sites as they are named in a sentence: "weather.com". */
const bareSites = /[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/giu;

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '‘': '’',
  '「': '」',
  '『': '』',
};

/** Quotations with their marks. Of a mark that is never closed the rest of the text is looked through once. */
function quoted(words: string): string[] {
  const found: string[] = [];
  const unclosed = new Set<string>();
  const marks = /["“«‘「『]/gu;
  for (let mark = marks.exec(words); mark !== null; mark = marks.exec(words)) {
    const [sign] = mark;
    const end = unclosed.has(sign) ? -1 : words.indexOf(closing[sign] ?? '', mark.index + 1);
    if (end < 0) unclosed.add(sign);
    if (end <= mark.index + 1) continue;
    found.push(words.slice(mark.index, end + 1));
    marks.lastIndex = end + 1;
  }
  return found;
}

/** "km" after a number. */
function isUnit(run: string, before: string): boolean {
  return run.length <= 3 && /\p{Nd}\s?$/u.test(before);
}

/** Short forms in capitals, and what has one in the source text, too, maybe with an ending of this language. */
function isName(word: string, of: CheckedText): boolean {
  const { source } = of.work;
  if (/^[\p{Lu}\p{N}'’-]+$/u.test(word)) return true;
  if (!/\p{Lu}/u.test(word)) return false;
  if (source === undefined || source.file === of.file) return true;
  const bare = word.replace(/[-'’]+$/u, '').replace(/['’]s$/u, '');
  const names = namesOfSource(of);
  return names.has(bare) || bare.split('-').every((part) => names.has(part));
}

/** Words of a source text that have a capital letter. */
const namesOfSource = known(
  ({ work: { source } }: CheckedText): ReadonlySet<string> =>
    new Set(
      source?.passages.flatMap(({ text }) =>
        (text.match(/[\p{L}\p{M}'’]*\p{Lu}[\p{L}\p{M}'’]*/gu) ?? []).map((word) =>
          word.replace(/^['’]+|['’]s$|['’]+$/gu, ''),
        ),
      ),
    ),
);
