import type { CheckedPassage } from '../../checked-work.ts';
import { rule } from '../../rule.ts';

/** A number by itself: digits that no letter or hyphen joins to a name, such as "COVID-19". */
const number =
  /(?<![\p{L}\p{M}\p{Nd}][-\u2010]?|[-.,:/\p{Nd}])\p{Nd}+(?:[.,٫٬]\p{Nd}+)*(?![-\u2010]?[\p{L}\p{M}])/gu;

/** Decimals that can be nothing else: of a percentage, with one or two digits after the sign. */
const decimals = /\p{Nd}([.,٫])\p{Nd}{1,2}(?=\s?[%٪])/gu;

interface WrittenNumber {
  readonly passage: CheckedPassage;
  readonly index: number;
  readonly text: string;
  /** What it is written by: the script of its digits, or its decimal sign. */
  readonly by: string;
}

interface TwoNotations {
  readonly rare: WrittenNumber;
  readonly usual: WrittenNumber;
}

/**
 * A text writes its decimals with one sign, and the numbers of a paragraph in the digits of one script: two side by side
 * look like two kinds of numbers. It is said once a text; that some writers change digits from paragraph to paragraph is
 * their way.
 */
export const figuresOneNotation = rule({
  ids: {
    'figures/two-digits': {
      severity: 'warning',
      page: 'figures',
      title: 'Digits of two scripts in a paragraph',
    },
    'figures/two-decimal-signs': {
      severity: 'warning',
      page: 'figures',
      title: 'Two decimal signs in a text',
    },
  },
  compares: 'text',
  *run({ passages }) {
    const digits = passages
      .map((passage) => rareOf(numbersIn(passage, number)))
      .find((each) => each !== undefined);
    if (digits !== undefined)
      yield {
        ...beside(digits, 'digits'),
        rule: 'figures/two-digits',
        message: 'The numbers of this paragraph use the digits of two scripts.',
        hint: 'Write all numbers of the text in the same digits.',
      };
    const signs = rareOf(passages.flatMap((passage) => numbersIn(passage, decimals)));
    if (signs !== undefined)
      yield {
        ...beside(signs, 'a sign'),
        rule: 'figures/two-decimal-signs',
        message: 'This text uses two decimal signs.',
        hint: 'Write all decimals of the text with the same sign.',
      };
  },
});

function beside({ rare: { passage, index, text }, usual }: TwoNotations, what: string) {
  return {
    passage,
    index,
    found: text,
    expected: `${what} as in "${usual.text}"`,
  } as const;
}

function numbersIn(passage: CheckedPassage, pattern: RegExp): WrittenNumber[] {
  return Array.from(passage.words.matchAll(pattern), ({ 0: text, 1: sign, index }) => {
    return { passage, index, text, by: sign ?? (/\d/.test(text) ? 'ASCII' : 'own') };
  });
}

/** Of two ways the one that is met less often, where it first stands. */
function rareOf(found: readonly WrittenNumber[]): TwoNotations | undefined {
  const groups = [...Map.groupBy(found, ({ by }) => by).values()].sort((a, b) => a.length - b.length);
  const [rare, usual] = [groups[0]?.[0], groups[1]?.[0]];
  return rare && usual && { rare, usual };
}
