import { passageRule } from '../../remarks.ts';
import { leftovers } from '../../wording/leftovers.ts';
import { withNeighbours } from '../../wording/nearby.ts';

/** Nothing stands in a text that a program or a hasty hand left behind. */
export const wordingLeftovers = passageRule(function* ({ text, words }) {
  for (const { pattern, isCertain, message } of leftovers) {
    for (const { 0: found, index } of words.matchAll(pattern)) {
      yield {
        rule: 'wording/leftover',
        severity: isCertain ? 'error' : 'warning',
        index,
        length: found.length,
        message,
        found: () => withNeighbours(text, index, index + found.length),
        expected: 'words for readers',
        hint: 'Delete it, or write what should stand here.',
      };
    }
  }
});
