/** Minutes after midnight: many others begin at the full hour, and GitHub lets them wait. */
const after = 17;

const minutesOfDay = 24 * 60;

/**
 * Finds when a nightly build begins: soon after midnight where the publication is, so that what waits for the day is
 * published on it. Where clocks are put forward in summer it is an hour later then, since before midnight would be a day
 * too late.
 * @param timeZone the publication's time zone
 * @param now milliseconds since 1970; the zone's rules in that year count
 * @returns when, in UTC, as cron writes it
 */
export function nightlyCron(timeZone: string, now: number): string {
  const { year } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const offsets = [1, 7].map(
    (month) => Temporal.ZonedDateTime.from({ year, month, day: 1, timeZone }).offsetNanoseconds / 60e9,
  );
  const start = (2 * minutesOfDay - Math.min(...offsets) + after) % minutesOfDay;
  return `${String(start % 60)} ${String(Math.floor(start / 60))} * * *`;
}
