import { z } from 'zod';

import { errorAt } from '../read/findings/error-at.ts';
import { compare, type Report } from '../read/findings/finding.ts';
import { writtenText } from '../read/data/written.ts';
import { calendarDate } from './calendar-date.ts';
import type { Bulletin, StandingPage } from './model.ts';

/** What was changed in a text after it was published, for its readers. */
export const correctionsSchema = z.array(
  z.strictObject(
    {
      date: calendarDate,
      what: writtenText('what was changed, in words for readers'),
      why: writtenText('why it was changed').optional(),
    },
    { error: 'a correction, such as { date: 2026-11-26, what: "…", why: "…" }' },
  ),
  { error: 'a list of corrections, each with date, what and why' },
);

/** One change after publication. */
export type Correction = z.infer<typeof correctionsSchema>[number];

/**
 * @param corrections corrections of a text
 * @returns the latest first; those of one day as they were written
 */
export function latestFirst(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toSorted((a, b) => compare(b.date, a.date));
}

/**
 * Refuses corrections of days on which nothing could be corrected: before the bulletin was published, or still to come.
 * @param works bulletins and standing pages
 * @param day the day of the build; undefined where no day counts
 * @param report takes an error for each
 */
export function refuseWrongDays(
  works: readonly (Bulletin | StandingPage)[],
  day: string | undefined,
  report: Report,
): void {
  for (const work of works) {
    for (const { file, corrections, lineOf } of work.translations) {
      for (const [index, { date: found }] of corrections.entries()) {
        const problem = problemOf(found, day, work);
        if (problem === undefined) continue;
        const line = lineOf(['corrections', index, 'date']);
        report(errorAt('corrections/day', file, { line, found, ...problem }));
      }
    }
  }
}

function problemOf(date: string, day: string | undefined, work: Bulletin | StandingPage) {
  if (work.kind === 'bulletin' && date < work.published)
    return {
      message: 'This correction is older than the bulletin.',
      expected: `${work.published} or later, as in line ${String(work.lineOf(['published']))} of ${work.file}`,
      hint: 'Write the day on which the published text was changed; what was changed before that belongs in "ledger".',
    };
  if (day === undefined || date <= day) return undefined;
  return {
    message: 'The day of this correction has not come yet.',
    expected: `${day} or earlier`,
    hint: 'Write the day on which the text was changed.',
  };
}
