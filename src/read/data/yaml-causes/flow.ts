import {
  indentOf,
  lastLine,
  subject,
  writeQuoted,
  type ValueEnd,
  type ValuePlace,
  type YamlCause,
} from './cause.ts';
import { closeOf } from './quoted.ts';

type Problem = Omit<YamlCause, 'line'>;

/** Where a bracket was opened. */
interface Open {
  readonly sign: string;
  readonly line: number;
}

/** Where a piece between brackets ends, or what is wrong with it. */
type Step = { readonly to: number; readonly isColon?: boolean } | Problem;

/**
 * Looks through a value that begins with a bracket.
 * @param place the value
 * @returns where it ends, and what is wrong in it
 */
export function flowEnd(place: ValuePlace): ValueEnd {
  const open: Open[] = [];
  // Whether a key and its colon stand before the next piece.
  let isValue = false;
  for (let line = place.line; line < place.lines.length; line += 1) {
    const text = place.lines[line] ?? '';
    const failed = (problem: Problem): ValueEnd => ({
      last: lastLine(place, line),
      cause: { line: line + 1, ...problem },
    });
    if (line > place.line && text.trim() !== '' && indentOf(text) <= place.indent)
      return /^\s*[}\]]/.test(text)
        ? { ...failed(tooFarLeft), last: line }
        : { last: line - 1, cause: unclosed(place, open) };
    for (let at = line === place.line ? place.at : 0; at < text.length;) {
      const sign = text.charAt(at);
      if (/\s/.test(sign)) at += 1;
      else if (sign === '#') break;
      else if (/[{[]/.test(sign)) {
        open.push({ sign, line });
        isValue = false;
        at += 1;
      } else if (/[}\]]/.test(sign)) {
        const opened = open.pop()?.sign;
        if (opened !== undefined && pairs[opened] !== sign) return failed(otherBracket(opened, sign));
        at += 1;
        isValue = false;
        if (open.length > 0) continue;
        const rest = text.slice(at).trim();
        return rest === '' || rest.startsWith('#') ? { last: line } : failed(behind(place, rest));
      } else if (sign === ',') {
        if (/[,{[]\s*$/.test(text.slice(0, at))) return failed(commaTooMuch);
        isValue = false;
        at += 1;
      } else {
        const step: Step = /["']/.test(sign) ? quotedStep(text, at) : plainStep(text, at, isValue);
        if (!('to' in step)) return failed(step);
        isValue = step.isColon ?? isValue;
        at = step.to;
      }
    }
  }
  return { last: lastLine(place, place.line), cause: unclosed(place, open) };
}

const pairs: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function quotedStep(text: string, at: number): Step {
  const mark = text.charAt(at);
  const close = closeOf(text, at + 1, mark);
  if (close < 0) {
    const bracket = /[}\]\s]*$/.exec(text)?.[0].trim() ?? '';
    return {
      message: `A quotation mark ${mark} is opened in this line and not closed.`,
      expected: `${mark} at both ends of the words`,
      hint: `Add ${mark} after the words${bracket === '' ? '' : `, before "${bracket}"`}.`,
    };
  }
  const rest = text.slice(close + 1);
  if (/^\s*:/.test(rest)) return { to: text.indexOf(':', close) + 1, isColon: true };
  if (/^\s*(?:$|[,}\]]|\s#)/.test(rest)) return { to: close + 1 };
  const words = text.slice(at, close + 1);
  if (/^\s+(?:[\p{L}\p{M}\p{N}_-]+|"[^"]*"|'[^']*')\s*:|^\s*[{[]/u.test(rest)) return noComma(words);
  return {
    message: `There is a quotation mark ${mark} within words in this line, which ends them too early.`,
    expected: `\\" for a quotation mark that readers see, or the language's own marks`,
    hint: `Write \\" for the quotation mark after ${words.length > 60 ? 'them' : words.slice(1, -1)}; or a comma, if the next entry begins there.`,
  };
}

function plainStep(text: string, at: number, isValue: boolean): Step {
  const rest = text.slice(at);
  const length = /[,[\]{}]|:(?=[\s,[\]{}]|$)|\s#/.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, length).trim();
  if (rest.charAt(length) !== ':') {
    const [, key = '', value = ''] = /^([\p{L}\p{M}\p{N}_-]+):((?!\/\/)\S.*)$/u.exec(words) ?? [];
    if (!isValue && key !== '')
      return {
        message: `There is no space after the colon of "${key}".`,
        expected: 'a colon and a space',
        hint: `Write ${key}: ${value.length > 60 ? '…' : value}.`,
      };
    return { to: at + Math.max(1, length) };
  }
  if (!isValue) return { to: at + length + 1, isColon: true };
  const [, value = '', key = ''] = /^(\S+)\s+([\p{L}\p{M}\p{N}_-]+)$/u.exec(words) ?? [];
  if (key !== '') return noComma(value);
  return {
    message: `There is a colon after the words "${words}", so they need quotation marks.`,
    expected: 'words with a colon between two quotation marks "',
    hint: `Put all of the words, with the colon, in quotation marks: "${words}: …".`,
  };
}

function noComma(words: string): Problem {
  return {
    message: 'A comma is missing between two entries of this line.',
    expected: 'a comma between entries',
    hint: `Write a comma after ${words.length > 60 ? 'the first of them' : words}.`,
  };
}

function otherBracket(opened: string, sign: string): Problem {
  const right = pairs[opened] ?? '';
  return {
    message: `The bracket "${opened}" is closed by "${sign}".`,
    expected: `"${right}"`,
    hint: `Replace "${sign}" with "${right}".`,
  };
}

function unclosed({ line }: ValuePlace, open: readonly Open[]): YamlCause {
  const { sign, line: opened } = open.at(-1) ?? { sign: '{', line };
  const right = pairs[sign] ?? '';
  return {
    line: opened + 1,
    message: `The bracket "${sign}" in this line is not closed.`,
    expected: `"${right}" after the last entry`,
    hint: `Add "${right}" at the end of this line, or of the last line that belongs to it.`,
  };
}

const commaTooMuch: Problem = {
  message: 'A comma in this line has nothing before it.',
  expected: 'commas only between entries',
  hint: 'Delete the comma.',
};

const tooFarLeft: Problem = {
  message: 'The bracket that closes a value is at the beginning of its line.',
  expected: 'two spaces before it',
  hint: 'Write two spaces before the bracket.',
};

function behind(place: ValuePlace, rest: string): Problem {
  if (/^[,;]$/.test(rest))
    return {
      message: `There is "${rest}" after the closing bracket.`,
      expected: 'nothing after the closing bracket',
      hint: `Delete the "${rest}" at the end of this line.`,
    };
  if (/^[}\]]+$/.test(rest))
    return {
      message: `There is "${rest}" after the closing bracket.`,
      expected: 'one closing bracket for each that opens',
      hint: `Delete "${rest}" at the end of this line.`,
    };
  const text = place.lines[place.line] ?? '';
  return {
    message: `${subject(place)} begins with a bracket, so it needs quotation marks around it.`,
    expected: 'the value between two quotation marks "',
    hint: writeQuoted(place, text.slice(place.at)),
  };
}
