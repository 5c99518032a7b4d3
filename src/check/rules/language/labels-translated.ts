import { rule } from '../../rule.ts';

/** Two words at least, one of them no name: a single word may be the same in two languages. */
const isPhrase = (words: string) => /\S\s+\S/.test(words) && /(?:^|\s)(?!\p{Lu})\p{L}/u.test(words);

/** The label of a figure is not that of the source text, letter by letter. */
export const labelsTranslated = rule({
  ids: {
    'language/label': {
      severity: 'warning',
      page: 'language',
      title: 'A label in the words of the source text',
    },
  },
  compares: 'pair',
  *run({ source, translation }) {
    const { tag } = translation.locale;
    if (tag.split('-')[0] === source.locale.tag.split('-')[0]) return;
    const labels = new Map(
      source.passages.filter(({ kind }) => kind === 'label').map(({ id, text }) => [id, text]),
    );
    for (const passage of translation.passages) {
      if (labels.get(passage.id) !== passage.text || !isPhrase(passage.text)) continue;
      yield {
        passage,
        rule: 'language/label',
        message: `The label of the figure "${passage.id.replace('figures.', '')}" is that of the source text.`,
        found: passage.text,
        expected: `a label in "${tag}"`,
        hint: 'Translate the label.',
      };
    }
  },
});
