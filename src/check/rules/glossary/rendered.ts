import { lineInPassage } from '../../../publication/passages.ts';
import { placeOf, quoteSource, quoteWords } from '../../glossary/quote.ts';
import { usagesOf } from '../../glossary/usage.ts';
import { namePassage } from '../../findings/name-passage.ts';
import type { Rule } from '../../rule.ts';

/** Where the source text has a term, the translation has words that the glossary gives for it. */
export const glossaryRendered: Rule = (publication, report) => {
  for (const { pair, term, places } of usagesOf(publication)) {
    const { translation } = pair;
    if (term.words[translation.locale.tag] === undefined) continue;
    const without = places.filter(({ right, wrong }) => right.length + wrong.length === 0);
    const [first] = without;
    if (first === undefined) continue;
    report({
      rule: 'glossary/not-rendered',
      severity: 'warning',
      file: translation.file,
      line: lineInPassage(translation, first.passage),
      message: `"${term.term}" is not rendered by words that the glossary has for it.`,
      found: `none of them in ${without.map(({ passage }) => namePassage(passage)).join(', ')}`,
      expected: quoteWords(term, translation.locale.tag),
      hint: `Write one of them for ${quoteSource(pair, first.source)}; or add the words that stand here to ${placeOf(publication.glossary, term, ['words', translation.locale.tag])}.`,
    });
  }
};
