import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

import type { SyntaxCause } from '../findings/error-at.ts';

/**
 * Finds what is wrong with a JSON text that `JSON.parse` refuses.
 * @param text the text
 * @returns the first problem, and where it is
 */
export function jsonCause(text: string): SyntaxCause & { readonly offset: number } {
  const errors: ParseError[] = [];
  parse(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [first] = errors;
  const name = first === undefined ? '' : printParseErrorCode(first.error);
  const offset = first?.offset ?? text.length;
  const before = text.slice(0, offset).trimEnd();
  // What is missing between two things is missing behind the first.
  const behind = Math.max(0, before.length - 1);
  const sign = text.charAt(offset);
  if (/[“”„«»]/u.test(sign)) return { offset, ...otherMark(sign) };
  if (text.charAt(offset - 1) === '"' && /[\p{L}\p{N}]/u.test(sign)) return { offset, ...markWithin };
  if (before.endsWith(',') && /[}\]]/.test(sign)) return { offset: behind, ...commaTooMuch };
  const cause = { offset: missing.has(name) ? behind : offset, ...(words[name] ?? inAnyCase) };
  const line = rightLine(name, lineAround(text, cause.offset));
  return line === undefined ? cause : { ...cause, hint: `Write ${line}` };
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end).trim();
}

/** Lines with a name and words, each with one problem, and how they are written. */
const simple: Readonly<Record<string, readonly [RegExp, string]>> = {
  InvalidSymbol: [/^("[^"]*"):\s*(\p{L}[^"'{}[\],]{0,80}?)(,?)$/u, '$1: "$2"$3'],
  UnexpectedEndOfString: [/^("[^"]*"):\s*("[^"]{1,80}?)(,?)$/, '$1: $2"$3'],
  ColonExpected: [/^("[^"]*")\s+("[^"]{1,80}",?)$/, '$1: $2'],
};

/** How a line is written whose one problem is certain; undefined for others. */
function rightLine(problem: string, line: string): string | undefined {
  const [pattern, right] = simple[problem] ?? [];
  return pattern !== undefined && right !== undefined && pattern.test(line)
    ? line.replace(pattern, right)
    : undefined;
}

const missing = new Set(['CommaExpected', 'ColonExpected', 'CloseBraceExpected', 'CloseBracketExpected']);

function otherMark(sign: string): SyntaxCause {
  return {
    message: `The mark ${sign} looks like a quotation mark, but only the mark " is read as one.`,
    expected: 'the quotation mark "',
    hint: `Replace ${sign} with ", at both ends of the words.`,
  };
}

const markWithin: SyntaxCause = {
  message: 'There is a quotation mark " within the words, which ends them too early.',
  expected: '\\" for a quotation mark that readers see',
  hint: 'Write \\" for each quotation mark within the words.',
};

const commaTooMuch: SyntaxCause = {
  message: 'There is a comma after the last entry.',
  expected: 'commas only between entries',
  hint: 'Delete the comma after the last entry.',
};

const inAnyCase: SyntaxCause = {
  message: 'This line, or the one before it, cannot be read.',
  expected: 'names and values in quotation marks, with a colon between them and commas between entries',
  hint: 'Look at both lines for a comma, quotation mark or bracket that is missing.',
};

const brackets: SyntaxCause = {
  message: 'A bracket is opened and not closed.',
  expected: 'a closing bracket for each that opens',
  hint: 'Add the missing bracket, } or ], after this line.',
};

const stroke: SyntaxCause = {
  message: 'There is a \\ here before a sign where it means nothing.',
  expected: '\\" for a quotation mark, \\\\ for a \\',
  hint: 'Delete the \\, or write \\\\ if readers should see it.',
};

const words: Readonly<Record<string, SyntaxCause>> = {
  CommaExpected: {
    message: 'A comma is missing after this entry.',
    expected: 'a comma between entries',
    hint: 'Add a comma at the end of this line.',
  },
  ColonExpected: {
    message: 'A colon is missing after this name.',
    expected: 'a colon between a name and its value',
    hint: 'Write a colon after the name.',
  },
  InvalidSymbol: {
    message: 'There are words here without quotation marks.',
    expected: 'words between two quotation marks "',
    hint: 'Put the words between two quotation marks ".',
  },
  PropertyNameExpected: {
    message: 'A name in quotation marks is missing here.',
    expected: 'a name in quotation marks, a colon and a value',
    hint: 'Put the name between two quotation marks ", or delete what is here.',
  },
  ValueExpected: {
    message: 'A value is missing here.',
    expected: 'a value, such as words between two quotation marks "',
    hint: 'Write the value, or delete the entry.',
  },
  UnexpectedEndOfString: {
    message: 'A quotation mark is opened in this line and not closed.',
    expected: '" at both ends of the words',
    hint: 'Add " after the words.',
  },
  EndOfFileExpected: {
    message: 'There is something after the last bracket.',
    expected: 'nothing after it',
    hint: 'Delete what is after the last bracket, or move it before that.',
  },
  InvalidCommentToken: {
    message: 'There is a comment here, which this kind of file cannot contain.',
    expected: 'only names and values',
    hint: 'Delete the comment.',
  },
  CloseBraceExpected: brackets,
  CloseBracketExpected: brackets,
  InvalidEscapeCharacter: stroke,
  InvalidUnicode: stroke,
};
