import type { Figure } from '../../publication/bulletin.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Bulletin } from '../../publication/model.ts';
import type { Translation } from '../../publication/translation.ts';
import type { Finding } from '../../reading/finding.ts';
import type { NumberInText } from '../numbers/number-in-text.ts';
import { numbersOf } from '../numbers/numbers-of.ts';
import { slipBetween } from '../numbers/slips.ts';
import { fromNumber } from '../numbers/value.ts';
import { valueFinder } from '../numbers/value-finder.ts';
import type { Rule } from '../rule.ts';

/**
 * Every key figure of a bulletin stands in its source text; the translations are held against that, or, where it
 * cannot be read, against the figures too.
 */
export const figuresInText: Rule = ({ bulletins, locales }, report) => {
  for (const bulletin of bulletins) {
    const { figures, sourceLocale, translations } = bulletin;
    const source = translations.filter(({ locale }) => locale === sourceLocale);
    for (const translation of source.length > 0 ? source : translations) {
      const locale = locales.find(({ tag }) => tag === translation.locale);
      if (locale === undefined || figures.length === 0) continue;
      const isThere = valueFinder(translation, locale);
      const numbers = translation.passages
        .filter(({ kind }) => kind !== 'label')
        .flatMap((passage) => numbersOf(passage, locale));
      // Which of two figures with one id is meant is not known; that is another rule's fault.
      const own = figures.filter(({ id }) => figures.filter((other) => other.id === id).length === 1);
      for (const figure of own)
        if (!isThere(figure.value)) report(finding(figure, numbers, translation, bulletin, locale));
    }
  }
};

function finding(
  { id, value }: Figure,
  numbers: readonly NumberInText[],
  translation: Translation,
  { figures, file, lineOf }: Bulletin,
  { formatTag }: Locale,
): Finding {
  const written = new Intl.NumberFormat(formatTag, { maximumFractionDigits: 15 }).format(value);
  const index = figures.findIndex((figure) => figure.id === id);
  const own = figures.map((figure) => fromNumber(figure.value));
  const slips = numbers.flatMap(({ text, values: [near = ''] }) => {
    const slip = own.includes(near) ? undefined : slipBetween(fromNumber(value), near);
    return slip === undefined ? [] : [{ text, slip }];
  });
  const near = slips[0];
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
