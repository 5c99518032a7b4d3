import { placeOf } from '../../checked-work.ts';
import { listUses, nameEntry, quoteSource, quoteWords } from '../../glossary/quote.ts';
import { usagesOf } from '../../glossary/usage.ts';
import { rule } from '../../rule.ts';

/** A term is not rendered by words that mean something else. */
export const glossarySenses = rule({
  ids: {
    'glossary/wrong-sense': {
      severity: 'warning',
      page: 'glossary',
      title: 'Words that mean something else than the term',
    },
  },
  compares: 'work',
  against: 'glossary',
  *run(checked) {
    for (const { pair, term, places } of usagesOf(checked)) {
      const { tag } = pair.translation.locale;
      for (const [index, sense] of (term.wrong[tag] ?? []).entries()) {
        const wrong = places.flatMap((place) =>
          place.wrong
            .filter(({ entry }) => entry.wrong === sense)
            .map((use) => ({ ...use, source: place.source })),
        );
        const [first] = wrong;
        if (first === undefined) continue;
        yield {
          rule: 'glossary/wrong-sense',
          ...placeOf(first.passage, first.index, first.index + first.text.length),
          message: `These words do not mean "${term.term}": ${sense.why.replace(/\.$/, '')}.`,
          found: listUses(wrong),
          expected: quoteWords(term, tag),
          hint: `Write what is meant by ${quoteSource(first.source)}; or, where these words do mean it, take them out of ${nameEntry(checked.around.glossary, term, ['wrong', tag, index])}.`,
        };
      }
    }
  },
});
