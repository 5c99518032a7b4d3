import { placeOf } from '../../checked-work.ts';
import type { GlossaryEntry } from '../../glossary/find-terms.ts';
import { listUses } from '../../glossary/quote.ts';
import type { TermUse } from '../../glossary/terms-in.ts';
import { usagesOf, type TermPlace } from '../../glossary/usage.ts';
import { rule } from '../../rule.ts';

/** A text calls one thing by one name: readers would take a second for another thing. */
export const glossaryOneRendering = rule({
  ids: {
    'glossary/several-renderings': {
      severity: 'warning',
      page: 'glossary',
      title: 'A term with several renderings in a text',
    },
  },
  compares: 'work',
  against: 'glossary',
  *run(checked) {
    for (const { pair, term, places } of usagesOf(checked)) {
      const firsts = firstOfEach(places);
      const [first, second] = firsts;
      if (first === undefined || second === undefined) continue;
      const preferred = (term.words[pair.translation.locale.tag] ?? []).find((words) =>
        firsts.some(({ entry }) => entry.words === words),
      );
      yield {
        rule: 'glossary/several-renderings',
        ...placeOf(second.passage, second.index, second.index + second.text.length),
        message: `"${term.term}" is rendered differently here from line ${String(placeOf(first.passage, first.index).line)}.`,
        found: listUses(firsts),
        expected: `one rendering throughout, such as "${preferred?.text ?? ''}"`,
        hint: 'Choose one of them for the whole text.',
      };
    }
  },
});

/** The first use of each rendering, in the text's order. */
function firstOfEach(places: readonly TermPlace[]): TermUse[] {
  const firsts = new Map<GlossaryEntry, TermUse>();
  for (const { right } of places) {
    for (const use of right) if (!firsts.has(use.entry)) firsts.set(use.entry, use);
  }
  return [...firsts.values()];
}
