import type { Writing } from '../../publication/writing.ts';
import { monthsOf } from './cldr/calendar-names.ts';
import { plain } from './plain.ts';

/**
 * @param locale a language
 * @param locale.formatTag its tag, as the Unicode CLDR knows it
 * @param locale.writing how it is written, where that says what its months are called
 * @returns its months from 1, by each name of letters alone as names are compared; the longest names first, so that none
 *   is taken for another that begins it
 */
export function monthNames({
  formatTag,
  writing,
}: {
  readonly formatTag: string;
  readonly writing?: Pick<Writing, 'months'>;
}): ReadonlyMap<string, number> {
  const months = writing?.months ?? monthsOf(formatTag);
  const names = months.flatMap((forms, index) => forms.map((form) => [plain(form), index + 1] as const));
  const worded = names.filter(([name]) => /^[\p{L}\p{M}\s]+$/u.test(name));
  return new Map(worded.sort(([one], [other]) => other.length - one.length));
}
