import { indentOf, lastLine, subject, writeQuoted, type ValueEnd, type ValuePlace } from './cause.ts';
import { twoInOne } from './plain.ts';

/**
 * Looks through a value that begins with a quotation mark.
 * @param place the value
 * @returns where it ends, and what is wrong with its marks
 */
export function quotedEnd(place: ValuePlace): ValueEnd {
  const { lines, line, at, indent } = place;
  const mark = lines[line]?.charAt(at) ?? '"';
  for (let index = line, from = at + 1; index < lines.length; index += 1, from = 0) {
    const text = lines[index] ?? '';
    if (index > line && text.trim() !== '' && indentOf(text) <= indent) break;
    const escape = mark === '"' ? wrongEscape(text.slice(from)) : undefined;
    if (escape !== undefined) return { last: lastLine(place, index), cause: escaped(place, index, escape) };
    const close = closeOf(text, from, mark);
    if (close < 0) continue;
    const rest = text.slice(close + 1);
    if (/^\s*(?:$|\s#)/.test(rest)) return { last: index };
    return { last: lastLine(place, index), cause: behind(place, index, { text, from, close, mark }) };
  }
  const words = `${lines[line]?.slice(at) ?? ''}${mark}`;
  return {
    last: line,
    cause: {
      line: line + 1,
      message: `${subject(place)} begins with a quotation mark ${mark} that is not closed.`,
      expected: `${mark} at both ends`,
      hint: words.length > 120 ? `Add ${mark} at the end of this line.` : `Write ${before(place)}${words}.`,
    },
  };
}

/**
 * @param text a line
 * @param from where the words between the marks begin
 * @param mark `"` or `'`
 * @returns where the mark stands that ends them; -1 where none does
 */
export function closeOf(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (mark === '"' && sign === '\\') at += 1;
    else if (sign === mark) {
      if (mark === '"' || text.charAt(at + 1) !== mark) return at;
      at += 1;
    }
  }
  return -1;
}

interface Closed {
  readonly text: string;
  readonly from: number;
  readonly close: number;
  readonly mark: string;
}

/** What stands behind the mark that ended the value. */
function behind(place: ValuePlace, index: number, { text, from, close, mark }: Closed) {
  const rest = text.slice(close + 1).trim();
  const problem = { line: index + 1, expected: 'nothing after the closing quotation mark' };
  if (/^[,;]$/.test(rest))
    return {
      ...problem,
      message: `There is "${rest}" after ${subject(place).replace('T', 't')}.`,
      hint: `Delete the "${rest}" at the end of this line.`,
    };
  const [, other] = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):\s/u.exec(rest) ?? [];
  if (other !== undefined) return { ...problem, ...twoInOne(other) };
  const ends = rest.endsWith(mark);
  const words = ends ? text.slice(from, text.lastIndexOf(mark)) : `${text.slice(from, close)} ${rest}`;
  return {
    ...problem,
    message: ends
      ? `${subject(place)} has a quotation mark ${mark} within it, which ends it too early.`
      : `${subject(place)} goes on after the quotation mark ${mark} that ends it.`,
    expected: !ends
      ? problem.expected
      : mark === '"'
        ? '\\" for a quotation mark that readers see, or the language\'s own marks'
        : 'the value between two quotation marks "',
    hint:
      index === place.line
        ? writeQuoted(place, words)
        : 'Put the whole value in one pair of quotation marks, and write \\" for those that readers see.',
  };
}

/** A stroke that begins nothing, with the sign behind it. */
function wrongEscape(words: string): string | undefined {
  return [...words.matchAll(/\\(?<sign>.)/gsu)]
    .map(({ groups }) => groups?.sign ?? '')
    .find((sign) => !/[0abtnvfre "/\\N_LPxuU\t]/.test(sign));
}

function escaped(place: ValuePlace, index: number, sign: string) {
  return {
    line: index + 1,
    message: `${subject(place)} has a \\ before "${sign}", where it means nothing.`,
    expected: '\\" for a quotation mark, \\\\ for a \\',
    hint: `Delete the \\, or write \\\\${sign} if readers should see it.`,
  };
}

function before({ key }: ValuePlace): string {
  return key === undefined ? '' : `${key}: `;
}
