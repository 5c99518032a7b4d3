import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Why a JSON text cannot be read, in plain words. */
export interface JsonCause {
  /** Where it is. */
  readonly offset: number;
  readonly message: string;
  readonly expected: string;
  readonly hint: string;
}

type Words = Omit<JsonCause, 'offset'>;

/**
 * Finds what is wrong with a JSON text that `JSON.parse` refuses.
 * @param text the text
 * @returns the first fault
 */
export function jsonCause(text: string): JsonCause {
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
  return { offset: missing.has(name) ? behind : offset, ...(words[name] ?? inAnyCase) };
}

const missing = new Set(['CommaExpected', 'ColonExpected', 'CloseBraceExpected', 'CloseBracketExpected']);

function otherMark(sign: string): Words {
  return {
    message: `The mark ${sign} only looks like the mark " that data need.`,
    expected: 'the mark "',
    hint: `Write " in the place of ${sign}, at both ends of the words.`,
  };
}

const markWithin: Words = {
  message: 'Words have a mark " within them, which ends them too early.',
  expected: '\\" for a mark that readers see',
  hint: 'Write \\" for each mark within the words.',
};

const commaTooMuch: Words = {
  message: 'Behind the last entry stands a comma.',
  expected: 'commas between entries alone',
  hint: 'Delete the comma behind the last entry.',
};

const inAnyCase: Words = {
  message: 'This line, or the one before it, cannot be read.',
  expected: 'names and values in quotation marks, with a colon between them and commas between entries',
  hint: 'Look at both lines for a comma, quotation mark or bracket that is missing.',
};

const brackets: Words = {
  message: 'A bracket that was opened is not closed.',
  expected: 'a closing bracket for each that opens',
  hint: 'Add the bracket } or ] that is missing behind this line.',
};

const stroke: Words = {
  message: 'A stroke \\ stands here before a sign where it means nothing.',
  expected: '\\" for a quotation mark, \\\\ for a stroke',
  hint: 'Delete the stroke, or write \\\\ where readers shall see it.',
};

const words: Readonly<Record<string, Words>> = {
  CommaExpected: {
    message: 'A comma is missing behind this entry.',
    expected: 'a comma between entries',
    hint: 'Add a comma at the end of this line.',
  },
  ColonExpected: {
    message: 'A colon is missing behind this name.',
    expected: 'a colon between a name and its value',
    hint: 'Write a colon behind the name.',
  },
  InvalidSymbol: {
    message: 'Words stand here without quotation marks.',
    expected: 'words between two marks "',
    hint: 'Put the words between two marks ".',
  },
  PropertyNameExpected: {
    message: 'A name in quotation marks is missing here.',
    expected: 'a name in quotation marks, a colon and a value',
    hint: 'Put the name between two marks ", or delete what stands here.',
  },
  ValueExpected: {
    message: 'A value is missing here.',
    expected: 'a value, such as words between two marks "',
    hint: 'Write the value, or delete the entry.',
  },
  UnexpectedEndOfString: {
    message: 'A mark " begins words in this line, and none ends them.',
    expected: '" at both ends of the words',
    hint: 'Add " behind the words.',
  },
  EndOfFileExpected: {
    message: 'Something stands behind the last bracket.',
    expected: 'nothing behind it',
    hint: 'Delete what stands behind the last bracket, or move it before that.',
  },
  InvalidCommentToken: {
    message: 'A comment stands here, which data in this form cannot hold.',
    expected: 'names and values alone',
    hint: 'Delete the comment.',
  },
  CloseBraceExpected: brackets,
  CloseBracketExpected: brackets,
  InvalidEscapeCharacter: stroke,
  InvalidUnicode: stroke,
};
