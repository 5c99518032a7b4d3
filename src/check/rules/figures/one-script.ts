import { digitValue } from '../../../read/words/digits.ts';
import { rule } from '../../rule.ts';

/** Digits with signs between them. */
const number = /\p{Nd}(?:[.,'’٬٫]?\p{Nd})+/gu;

/** All digits of a number are of one script: one of another stands out, or looks like another number. */
export const figuresOneScript = rule({
  ids: {
    'figures/mixed-digits': {
      severity: 'error',
      page: 'figures',
      title: 'Digits of several scripts in a number',
    },
  },
  compares: 'passage',
  *run({ words }) {
    for (const { 0: found, index } of words.matchAll(number)) {
      const digits = found.match(/\p{Nd}/gu) ?? [];
      if (new Set(digits.map(zeroOf)).size === 1) continue;
      yield {
        rule: 'figures/mixed-digits',
        index,
        message: 'The digits of this number are from several scripts.',
        found,
        expected: 'digits of one script',
        hint: 'Write the whole number in the digits of this language.',
      };
    }
  },
});

/** Of the digits of one script this is the same for all: the code point of its 0. */
function zeroOf(digit: string): number {
  return (digit.codePointAt(0) ?? 0) - digitValue(digit);
}
