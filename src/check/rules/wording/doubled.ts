import type { Writing } from '../../../publication/writing.ts';
import type { CheckedText } from '../../checked-work.ts';
import { known } from '../../known.ts';
import { cached } from '../../../store/caches.ts';
import { rule } from '../../rule.ts';

const inWord = "[\\p{L}\\p{M}\\p{N}\u200C\u200D'’-]";

/** No word stands twice in a row, nor on both sides of an "and", unless the language says so on purpose. */
export const wordingDoubled = rule({
  ids: {
    'wording/doubled': { severity: 'warning', page: 'wording', title: 'A word that stands twice' },
  },
  compares: 'passage',
  *run({ kind, words, of }) {
    const { locale, work, file } = of;
    const { doubled, allowed, numbers } = patternsOf(locale.writing);
    // What a picture shows and its caption stand in lines of their own.
    const text = kind === 'picture' ? words.replaceAll('\n', '|') : words;
    for (const { 0: found, index, groups } of text.matchAll(doubled)) {
      const [first = '', joint, last = ''] = [groups?.first, groups?.joint, groups?.last];
      const same = first.toLowerCase();
      if (!/\p{L}/u.test(same) || allowed.has(same)) continue;
      const { source } = work;
      const isName = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(last);
      if (isName && (source === undefined || source.file === file || hasSourceDoubledName(of) === true))
        continue;
      if (joint !== undefined && numbers.has(same)) continue;
      yield {
        index,
        length: found.length,
        rule: 'wording/doubled',
        message: 'A word is repeated here.',
        found: found.replaceAll(/\s+/g, ' '),
        expected: first,
        hint: 'Delete one of them, or correct the second.',
      };
    }
  },
});

/** Names such as "Pago Pago" stand doubled in the source text too. */
const hasSourceDoubledName = known(({ work: { source } }: CheckedText) =>
  source?.passages.some(({ text }) =>
    /(?<!\p{L})(\p{Lu}\p{L}+)(?:-|\s+(?:\p{L}+\s+)?)\1(?!\p{L})/u.test(text),
  ),
);

const patternsOf = cached(({ conjunctions, reduplications, numberWords }: Writing) => {
  const joints = conjunctions.map((each) => RegExp.escape(each)).join('|');
  const joint = joints === '' ? '' : `(?:(?<joint>${joints})\\s+)?`;
  return {
    // As often as it stands in a row: once more in a row that was acknowledged is another problem.
    doubled: new RegExp(
      `(?<!${inWord})(?<first>${inWord}+)(?:\\s+${joint}(?<last>\\k<first>)(?!${inWord}))+`,
      'giu',
    ),
    allowed: new Set(reduplications.map((each) => each.toLowerCase())),
    numbers: new Set(Object.keys(numberWords)),
  };
});
