import { errorAt } from '../read/findings/error-at.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { nearest } from '../read/findings/nearest.ts';

/** The zone of a publication that names none. */
export const defaultZone = 'UTC';

/** The zones of the IANA that have a name of three letters. `Intl` takes others for some city: BST for Dhaka. */
const short = /^(?:CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$/i;

/**
 * Reads the time zone in which a publication counts its days.
 * @param name what was written, such as `Africa/Nairobi`
 * @param place the file and line where it was written
 * @param report takes the problem
 * @returns the zone, or undefined after a problem
 */
export function parseTimeZone(
  name: string,
  { file, line }: Pick<Finding, 'file' | 'line'>,
  report: Report,
): string | undefined {
  if (isTimeZone(name)) return name;
  const meant = meantBy(name);
  const problem = errorAt('site/time-zone', file, {
    line,
    message: `There is no time zone "${name}".`,
    found: name,
    expected: 'the name of a time zone, by continent and city, such as Africa/Nairobi or Asia/Dhaka',
    hint:
      meant === undefined
        ? 'Write the zone of the city where the publication is made, or take out "timeZone": days then change at midnight UTC.'
        : `Write "${meant}".`,
  });
  report(problem);
  return undefined;
}

function isTimeZone(name: string): boolean {
  // An offset, such as +03:00, knows no summer time.
  if (/^[+-]/.test(name) || (/^[a-z]{3}$/i.test(name) && !short.test(name))) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A city without its continent is enough; else a zone of nearly that name. */
function meantBy(name: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = name.trim().replaceAll(/\s+/g, '_').toLowerCase();
  return zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? nearest(name, zones);
}
