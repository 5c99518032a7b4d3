import { isRendered } from '../../align/counterparts.ts';
import { namePlace } from '../../checked-work.ts';
import { pairRule } from '../../remarks.ts';
import { weekdaysIn } from '../../wording/weekdays.ts';

/**
 * The weekdays of a passage are those of the passage that it renders. Only an exchange is reported, one day here that is
 * not there and one there that is not here: a day may rightly be left out, or said as "tomorrow".
 */
export const figuresWeekdays = pairRule(function* ({ aligned }) {
  for (const { source, translation } of aligned.filter(isRendered)) {
    const ours = weekdaysIn(translation.text, translation.of.locale);
    if (ours.length === 0) continue;
    const theirs = weekdaysIn(source.text, source.of.locale);
    const strange = ours.find(({ day }) => theirs.every((other) => other.day !== day));
    const meant = theirs.find(({ day }) => ours.every((other) => other.day !== day));
    if (strange === undefined || meant === undefined) continue;
    yield {
      passage: translation,
      index: strange.index,
      rule: 'figures/weekday',
      message: 'This passage names a different day of the week from the source text.',
      found: strange.word,
      expected: `the day that is called "${meant.word}" in ${namePlace(source, meant.index)}`,
      hint: 'Correct the day.',
    };
  }
});
