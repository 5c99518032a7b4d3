import { lineInPassage } from '../../../publication/passages.ts';
import { listUses, placeOf, quoteSource, quoteWords } from '../../glossary/quote.ts';
import { usagesOf } from '../../glossary/usage.ts';
import type { Rule } from '../../rule.ts';

/** A term is not rendered by words that mean something else. */
export const glossarySenses: Rule = (publication, report) => {
  for (const { pair, term, places } of usagesOf(publication)) {
    const { translation } = pair;
    for (const [index, sense] of (term.wrong[translation.locale.tag] ?? []).entries()) {
      const wrong = places.flatMap((place) =>
        place.wrong
          .filter(({ entry }) => entry.wrong === sense)
          .map((use) => ({ ...use, source: place.source })),
      );
      const [first] = wrong;
      if (first === undefined) continue;
      report({
        rule: 'glossary/wrong-sense',
        severity: 'warning',
        file: translation.file,
        line: lineInPassage(translation, first.passage, first.index),
        message: `These words do not mean "${term.term}": ${sense.why.replace(/\.$/, '')}.`,
        found: listUses(wrong),
        expected: quoteWords(term, translation.locale.tag),
        hint: `Write what is meant by ${quoteSource(pair, first.source)}; or, where these words do mean it, take them out of ${placeOf(publication.glossary, term, ['wrong', translation.locale.tag, index])}.`,
      });
    }
  }
};
