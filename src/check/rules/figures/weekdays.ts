import { lineInPassage } from '../../../publication/passages.ts';
import { pairsOf } from '../../align/pairs.ts';
import type { Rule } from '../../rule.ts';
import { weekdaysIn } from '../../wording/weekdays.ts';

/**
 * The weekdays of a passage are those of the passage that it renders. Only an exchange is reported, one day here that is
 * not there and one there that is not here: a day may rightly be left out, or said as "tomorrow".
 */
export const figuresWeekdays: Rule = (publication, report) => {
  for (const { source, translation, sourceLocale, locale, aligned } of pairsOf(publication)) {
    for (const { source: original, translation: rendered } of aligned) {
      if (original === undefined || rendered === undefined) continue;
      const ours = weekdaysIn(rendered.text, locale);
      if (ours.length === 0) continue;
      const theirs = weekdaysIn(original.text, sourceLocale);
      const strange = ours.find(({ day }) => theirs.every((other) => other.day !== day));
      const meant = theirs.find(({ day }) => ours.every((other) => other.day !== day));
      if (strange === undefined || meant === undefined) continue;
      report({
        rule: 'figures/weekday',
        severity: 'warning',
        file: translation.file,
        line: lineInPassage(translation, rendered, strange.index),
        message: 'This passage names another day of the week than the source text.',
        found: strange.word,
        expected: `the day that is called "${meant.word}" in line ${String(lineInPassage(source, original, meant.index))} of ${source.file}`,
        hint: 'Correct the day.',
      });
    }
  }
};
