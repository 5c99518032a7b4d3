import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import type { Figure } from '../../../publication/bulletin.ts';
import type { CheckedText } from '../../checked-work.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import { slipBetween } from '../../numbers/slips.ts';
import { fromNumber } from '../../numbers/value.ts';
import { gives, digitsOf } from '../../numbers/values-of.ts';
import { rule, type FileRemark } from '../../rule.ts';

const ids = {
  'figures/not-in-text': {
    severity: 'warning',
    page: 'figures',
    title: 'A key figure that the text does not give',
  },
} as const satisfies FindingIds;

/**
 * Every key figure of a bulletin stands in its source text; the translations are compared with that, or, where it
 * cannot be read, with the figures too.
 */
export const figuresInText = rule({
  ids,
  compares: 'work',
  against: 'source',
  *run({ work, texts }) {
    const { figures, source } = work;
    if (figures.length === 0) return;
    // Which of two figures with one id is meant is not known; that is another rule's problem.
    const byId = Map.groupBy(figures, ({ id }) => id);
    const values = new Set(figures.map(({ value }) => fromNumber(value)));
    for (const text of texts.filter(({ file }) => source === undefined || file === source.file)) {
      const numbers = text.passages.filter(({ kind }) => kind !== 'label').flatMap(digitsOf);
      const near = numbers.filter(({ values: [value = ''] }) => !values.has(value)).slice(0, maxNear);
      for (const [index, figure] of figures.entries())
        if (byId.get(figure.id)?.length === 1 && !gives(text, figure.value))
          yield finding({ ...figure, index }, near, text);
    }
  },
});

/** So many numbers of a text, none of them a key figure, are compared with each figure that it does not give. */
const maxNear = 200;

function finding(
  { id, value, index }: Figure & { readonly index: number },
  numbers: readonly NumberInText[],
  { work: { file, lineOf }, locale, ...text }: CheckedText,
): FileRemark<typeof ids> {
  const written = value.toLocaleString(locale.formatTag, { maximumFractionDigits: 15 });
  const [near] = numbers.flatMap(({ text, values: [other = ''] }) => {
    const slip = slipBetween(fromNumber(value), other);
    return slip === undefined ? [] : [{ text, slip }];
  });
  return {
    rule: 'figures/not-in-text',
    file: text.file,
    line: text.lineOf(['figures', id]),
    message: `The text does not give the figure "${id}" anywhere.`,
    found: `no ${String(value)}`,
    expected: `${written}, as in line ${String(lineOf(['figures', index]))} of ${file}`,
    hint:
      near === undefined
        ? `Give the number in the text; or correct ${file}.`
        : `Correct "${near.text}" in the text, or the figure in ${file}: ${near.slip}.`,
  };
}
