import { toAscii } from '../../read/words/digits.ts';
import { toValue, type Value } from './value.ts';

/** Signs that group digits and never mark decimals. */
const groupingOnly = /^[\s\u00A0\u2009\u202F'’٬،]$/u;

/**
 * Reads digits with signs between them as one number. A sign that may group or mark decimals gives both readings:
 * "740.000" is 740000 in one language and 740 in another.
 * @param written digits of any script and single signs between them
 * @param decimalSign what marks decimals where it was written
 * @returns every value that it may have, the likeliest there first; none where it is no single number
 * @example readingsOf('3,500', '.') // ['3500', '3.5']
 */
export function readingsOf(written: string, decimalSign: string): Value[] {
  const groups = written.split(/\P{Nd}/u).map(toAscii);
  const signs = written.match(/\P{Nd}/gu) ?? [];
  const [first = ''] = groups;
  if (signs.length === 0) return [toValue(first)];
  const last = signs.at(-1) ?? '';
  const asDecimal = decimalReading(groups, signs, last);
  const asGroups = new Set(signs).size === 1 && last !== '٫' && areGroups(groups) && first !== '0';
  const readings = [
    ...(asGroups ? [toValue(groups.join(''))] : []),
    ...(asDecimal === undefined ? [] : [asDecimal]),
  ];
  return last === decimalSign ? readings.reverse() : readings;
}

function decimalReading(groups: string[], signs: string[], last: string): Value | undefined {
  const before = signs.slice(0, -1);
  // Where Arabic letters are written, the sign of groups stands as often for the one of decimals that looks like it.
  const isMeant = last === '٬' && before.length === 0 && groups.at(-1)?.length !== 3;
  if ((groupingOnly.test(last) && !isMeant) || before.includes(last)) return undefined;
  const whole = groups.slice(0, -1);
  if (before.length > 0 && (new Set(before).size > 1 || !areGroups(whole))) return undefined;
  return toValue(whole.join(''), groups.at(-1));
}

/** Thousands, or thousands and then hundreds as in South Asia. */
function areGroups(groups: readonly string[]): boolean {
  const lengths = groups.map(({ length }) => length);
  const [first = 0] = lengths;
  const middle = lengths.slice(1, -1);
  if (lengths.at(-1) !== 3 || (groups[0] ?? '').startsWith('0')) return false;
  if (middle.every((length) => length === 3)) return first <= 3;
  return first <= 2 && middle.every((length) => length === 2);
}
