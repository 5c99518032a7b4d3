import { lineInPassage } from '../../../publication/passages.ts';
import { pairsOf } from '../../align/pairs.ts';
import type { Rule } from '../../rule.ts';

/** Two words at least, one of them no name: a single word may be the same in two languages. */
const isPhrase = (words: string) => /\S\s+\S/.test(words) && /(?:^|\s)(?!\p{Lu})\p{L}/u.test(words);

/** The label of a figure is not that of the source text, letter by letter. */
export const labelsTranslated: Rule = (publication, report) => {
  for (const { source, translation, sourceLocale, locale } of pairsOf(publication)) {
    const [language] = locale.tag.split('-');
    if (language === sourceLocale.tag.split('-')[0]) continue;
    const labels = new Map(
      source.passages.filter(({ kind }) => kind === 'label').map(({ id, text }) => [id, text]),
    );
    for (const passage of translation.passages) {
      if (labels.get(passage.id) !== passage.text || !isPhrase(passage.text)) continue;
      report({
        rule: 'language/label',
        severity: 'warning',
        file: translation.file,
        line: lineInPassage(translation, passage),
        message: `The label of the figure "${passage.id.replace('figures.', '')}" is that of the source text.`,
        found: passage.text,
        expected: `a label in "${locale.tag}"`,
        hint: 'Translate the label.',
      });
    }
  }
};
