import { rule } from '../../rule.ts';
import { textBefore, withNeighbours } from '../../wording/nearby.ts';

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（', '】': '【' };

/** Each bracket that opens is closed in the same passage. */
export const wordingBrackets = rule({
  ids: {
    'wording/bracket': {
      severity: 'warning',
      isToldOnce: true,
      page: 'wording',
      title: 'A bracket without its counterpart',
    },
  },
  compares: 'passage',
  *run({ words }) {
    const open: { bracket: string; index: number }[] = [];
    const alone: number[] = [];
    for (const { 0: bracket, index } of words.matchAll(/[()[\]{}（）【】]/gu)) {
      const opener = pairs[bracket];
      if (opener === undefined) open.push({ bracket, index });
      else if (open.at(-1)?.bracket === opener) open.pop();
      else if (!isNoBracket(words, index)) alone.push(index);
    }
    for (const index of [...alone, ...open.map((each) => each.index)].sort((one, other) => one - other)) {
      yield {
        rule: 'wording/bracket',
        index,
        length: 1,
        message: 'This bracket has no counterpart.',
        found: () => withNeighbours(words, index, index + 1),
        expected: 'brackets in pairs',
        hint: 'Add the other bracket, or delete this one.',
      };
    }
  },
});

/** The bracket of "a)" at the head of a list, or of a smile. */
function isNoBracket(words: string, index: number): boolean {
  return /(?:^|\s)(?:[\p{L}\p{N}]\p{M}*){1,2}$|[:;]-?$/u.test(textBefore(words, index, 20));
}
