import type { Figure } from '../../../publication/bulletin.ts';
import type { Bulletin } from '../../../publication/model.ts';
import type { Translation } from '../../../publication/translation.ts';
import type { Finding } from '../../../read/findings/finding.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import { numbersOf } from '../../numbers/numbers-of.ts';
import { slipBetween } from '../../numbers/slips.ts';
import { fromNumber } from '../../numbers/value.ts';
import { valueFinder } from '../../numbers/value-finder.ts';
import type { Rule } from '../../rule.ts';

/**
 * Every key figure of a bulletin stands in its source text; the translations are held against that, or, where it
 * cannot be read, against the figures too.
 */
export const figuresInText: Rule = ({ bulletins }, report) => {
  for (const bulletin of bulletins) {
    const { figures, source, translations } = bulletin;
    for (const translation of source === undefined ? translations : [source]) {
      const { locale } = translation;
      if (figures.length === 0) continue;
      const isThere = valueFinder(translation, locale);
      const numbers = translation.passages
        .filter(({ kind }) => kind !== 'label')
        .flatMap((passage) => numbersOf(passage, locale));
      // Which of two figures with one id is meant is not known; that is another rule's problem.
      const byId = Map.groupBy(figures, ({ id }) => id);
      const values = new Set(figures.map(({ value }) => fromNumber(value)));
      // Of more numbers nobody would look for the one that was meant.
      const near = numbers.filter(({ values: [value = ''] }) => !values.has(value)).slice(0, most);
      for (const [index, figure] of figures.entries())
        if (byId.get(figure.id)?.length === 1 && !isThere(figure.value))
          report(finding({ ...figure, index }, near, translation, bulletin));
    }
  }
};

/** So many numbers of a text, none of them a key figure, are held against each figure that it does not give. */
const most = 200;

function finding(
  { id, value, index }: Figure & { readonly index: number },
  numbers: readonly NumberInText[],
  translation: Translation,
  { file, lineOf }: Bulletin,
): Finding {
  const written = value.toLocaleString(translation.locale.formatTag, { maximumFractionDigits: 15 });
  const [near] = numbers.flatMap(({ text, values: [other = ''] }) => {
    const slip = slipBetween(fromNumber(value), other);
    return slip === undefined ? [] : [{ text, slip }];
  });
  return {
    rule: 'figures/not-in-text',
    severity: 'warning',
    file: translation.file,
    line: translation.lineOf(['figures', id]),
    message: `The text nowhere gives the figure "${id}".`,
    found: `no ${String(value)}`,
    expected: `${written}, as in line ${String(lineOf(['figures', index]))} of ${file}`,
    hint:
      near === undefined
        ? `Give the number in the text; or correct ${file}.`
        : `Correct "${near.text}" in the text, or the figure in ${file}: ${near.slip}.`,
  };
}
