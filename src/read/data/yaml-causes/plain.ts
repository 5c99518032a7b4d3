import { lastLine, subject, writeQuoted, type ValueEnd, type ValuePlace, type YamlCause } from './cause.ts';

/**
 * Looks through a value without quotation marks.
 * @param place the value
 * @returns where it ends, and why it needs marks
 */
export function plainEnd(place: ValuePlace): ValueEnd {
  const { lines, line, at } = place;
  const value = lines[line]?.slice(at).trim() ?? '';
  if (/^[|>][-+\d]*(?:\s+#.*)?$/.test(value)) return { last: lastLine(place, line) };
  const cause = plainCause(place, value);
  return { last: lastOfPlain(place), ...(cause && { cause }) };
}

/** Why words cannot stand without quotation marks; undefined where they can. */
function plainCause(place: ValuePlace, value: string): YamlCause | undefined {
  const words = value.replace(/\s+#.*$/, '');
  const problem = { line: place.line + 1, hint: writeQuoted(place, words) };
  if (place.key !== undefined && /^-\s+(?:[{["']|[\p{L}_][\p{L}\p{M}\p{N}_-]*:\s)/u.test(words))
    return { ...problem, ...listBeside };
  const [begin] = /^(?:[@`%*&!|>,\]}]|[-?](?=\s))/.exec(words) ?? [];
  if (begin !== undefined)
    return {
      ...problem,
      message: `${subject(place)} begins with "${begin}", so it needs quotation marks around it.`,
      expected: 'the value between two quotation marks "',
    };
  if (!/:(?=\s|$)/.test(words)) return undefined;
  const [, other] = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):\s+["'[{]/u.exec(words) ?? [];
  if (other !== undefined) return { ...problem, ...twoInOne(other) };
  return {
    ...problem,
    message: `${subject(place)} contains a colon, so it needs quotation marks around it.`,
    expected: 'the value between two quotation marks "',
  };
}

const listBeside = {
  message: 'A list begins in the line of its name.',
  expected: 'a line for each item',
  hint: 'Begin a new line before the dash.',
};

/**
 * @param other name of a field behind another
 * @returns what is wrong with its place
 */
export function twoInOne(other: string) {
  return {
    message: `The field "${other}" is in the line of another.`,
    expected: 'a line for each field',
    hint: `Begin a new line before "${other}".`,
  };
}

/** Lines farther to the right go on with the value, but for one that looks like a field. */
function lastOfPlain(place: ValuePlace): number {
  const last = lastLine(place, place.line);
  for (let next = place.line + 1; next <= last; next += 1)
    if (/^\s*(?:-\s+)?[\p{L}\p{M}\p{N}_.-]+:(?:\s|$)/u.test(place.lines[next] ?? '')) return next - 1;
  return last;
}
