import type { Translation } from '../../../publication/translation.ts';
import { cached } from '../../../store/caches.ts';
import type { CheckedPassage, CheckedText } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { textBefore } from '../../wording/nearby.ts';

const latinWords =
  /(?<![\p{L}\p{M}\p{N}])\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*(?:\s+\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*)*/gu;

/** There are words in Latin letters here, in a text of another script only where they are names, short forms or marked. */
export const wordingStrayWords = rule({
  ids: {
    'wording/stray-word': {
      severity: 'warning',
      page: 'wording',
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
  const known = new Set([...foreign, ...quoted(words)]);
  const clear = [...known]
    .slice(0, maxKnown)
    .reduce((text, each) => text.replaceAll(each, ' '.repeat(each.length)), words);
  for (const { 0: run, index } of clear.matchAll(latinWords)) {
    if (isUnit(run, textBefore(clear, index))) continue;
    const strange = run.split(/\s+/).filter((word) => word.length > 1 && !isName(word, of));
    const [first, last] = [strange[0], strange.at(-1)];
    if (first === undefined || last === undefined) continue;
    const start = run.indexOf(first);
    yield [index + start, strange.join(' '), run.lastIndexOf(last) + last.length - start];
  }
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '‘': '’' };

/** Quotations with their marks. Of a mark that is never closed the rest of the text is looked through once. */
function quoted(words: string): string[] {
  const found: string[] = [];
  const unclosed = new Set<string>();
  const marks = /["“«‘]/gu;
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

/** Short forms in capitals, and what begins with one in the source text, too, inside a sentence. */
function isName(word: string, { file, work: { source } }: CheckedText): boolean {
  if (/^[\p{Lu}\p{N}'’-]+$/u.test(word)) return true;
  if (!/\p{Lu}/u.test(word)) return false;
  return source === undefined || source.file === file || namesOf(source).has(word);
}

/** Words of a source text that have a capital letter inside a sentence. */
const namesOf = cached(
  ({ passages }: Translation): ReadonlySet<string> =>
    new Set(
      passages.flatMap(
        ({ text }) =>
          text.match(/(?<=[\p{L}\p{N},"“(/-]\s{0,9})[\p{L}'’-]{0,40}\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [],
      ),
    ),
);
