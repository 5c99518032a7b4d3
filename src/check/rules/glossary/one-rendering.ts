import { lineInPassage } from '../../../publication/passages.ts';
import { listUses } from '../../glossary/quote.ts';
import type { Entry } from '../../glossary/find-terms.ts';
import { usagesOf, type Place } from '../../glossary/usage.ts';
import type { Use } from '../../glossary/words-of-glossary.ts';
import type { Rule } from '../../rule.ts';

/** A text calls one thing by one name: readers would take a second for another thing. */
export const glossaryOneRendering: Rule = (publication, report) => {
  for (const { pair, term, places } of usagesOf(publication)) {
    const { file, locale } = pair.translation;
    const firsts = firstOfEach(places);
    const [first, second] = firsts;
    if (first === undefined || second === undefined) continue;
    const preferred = (term.words[locale.tag] ?? []).find((words) =>
      firsts.some(({ entry }) => entry.words === words),
    );
    const [one, other] = [first, second].map(({ passage, index }) =>
      lineInPassage(pair.translation, passage, index),
    );
    report({
      rule: 'glossary/several-renderings',
      severity: 'warning',
      file,
      line: other ?? 1,
      message: `"${term.term}" is rendered in another way here than in line ${String(one)}.`,
      found: listUses(firsts),
      expected: `one rendering throughout, such as "${preferred?.text ?? ''}"`,
      hint: 'Choose one of them for the whole text.',
    });
  }
};

/** The first use of each rendering, in the text's order. */
function firstOfEach(places: readonly Place[]): Use[] {
  const firsts = new Map<Entry, Use>();
  for (const { right } of places) {
    for (const use of right) if (!firsts.has(use.entry)) firsts.set(use.entry, use);
  }
  return [...firsts.values()];
}
