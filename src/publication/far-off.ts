import type { Report } from '../read/findings/finding.ts';
import type { Bulletin } from './model.ts';
import { warningAt } from '../read/findings/error-at.ts';

/** Days: what waits longer hardly waits on purpose. */
const maxDays = 366;

/**
 * Asks about dates that are more than a year ahead: a slip in the year would let a bulletin wait for decades.
 * @param bulletins what was read
 * @param day the day of the build
 * @param report takes a warning for each
 */
export function questionFarDays(bulletins: readonly Bulletin[], day: string, report: Report): void {
  const last = Temporal.PlainDate.from(day).add({ days: maxDays });
  for (const { file, published, updated, withdrawn, lineOf } of bulletins) {
    for (const [field, date] of Object.entries({ published, updated, withdrawn: withdrawn?.date })) {
      if (date === undefined || Temporal.PlainDate.compare(date, last) <= 0) continue;
      report(
        warningAt('bulletin/far-off', file, {
          line: lineOf(field === 'withdrawn' ? [field, 'date'] : [field]),
          message: `The date in "${field}" is more than a year ahead.`,
          found: date,
          expected: `a day up to ${last.toString()}`,
          hint: 'Look at the year.',
        }),
      );
    }
  }
}
