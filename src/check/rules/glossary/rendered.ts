import { placeOf } from '../../checked-work.ts';
import { nameEntry, quoteSource, quoteWords } from '../../glossary/quote.ts';
import { usagesOf } from '../../glossary/usage.ts';
import { namePassage } from '../../findings/passage-names.ts';
import { rule } from '../../rule.ts';

/** Where the source text has a term, the translation has words that the glossary gives for it. */
export const glossaryRendered = rule({
  ids: {
    'glossary/not-rendered': {
      severity: 'warning',
      page: 'glossary',
      title: 'A term in other words than the glossary has',
    },
  },
  compares: 'work',
  against: 'glossary',
  *run(checked) {
    for (const { pair, term, places } of usagesOf(checked)) {
      const { tag } = pair.translation.locale;
      if (term.words[tag] === undefined) continue;
      const without = places.filter(({ right, wrong }) => right.length + wrong.length === 0);
      const [first] = without;
      if (first === undefined) continue;
      yield {
        rule: 'glossary/not-rendered',
        ...placeOf(first.passage),
        message: `"${term.term}" is not rendered by words that the glossary has for it.`,
        found: `none of them in ${without.map(({ passage }) => namePassage(passage)).join(', ')}`,
        expected: quoteWords(term, tag),
        hint: `Write one of them for ${quoteSource(first.source)}; or add the words that stand here to ${nameEntry(checked.around.glossary, term, ['words', tag])}.`,
      };
    }
  },
});
