import { parse as parseJsonTolerantly, type ParseError } from 'jsonc-parser';
import { Composer, LineCounter, Parser, type CST, type Document } from 'yaml';

import { dataFaults, noKey, tooDeep, type DataFault } from './data-faults.ts';
import { dataLines } from './data-lines.ts';
import type { Report } from './finding.ts';
import { invisibleSign, signFinding } from './invisible-signs.ts';
import { lineIndexOf } from './line-index.ts';
import { rememberLast } from './remember-last.ts';

/** Values of a YAML or JSON text, with the place of each. */
export interface ParsedData {
  readonly data: unknown;
  /** Gives the line of the key that a path of keys and indexes leads to, or of the nearest thing around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A text that holds data, and where it begins in its file. */
export interface DataText {
  readonly file: string;
  readonly text: string;
  /** Line in the file of the text's first line; 1 where the text is the whole file. */
  readonly firstLine?: number;
  /** How many characters it may have; by default, far more than any file of settings has. */
  readonly longest?: number;
}

/**
 * Parses YAML 1.2 (core schema: dates stay the text that was written). Aliases, by which one part of a file stands
 * for another, are refused: they can make a small file endless.
 * @param source the text and its place
 * @param report takes every fault
 * @returns the data, or undefined after a fault
 */
export function parseYaml(source: DataText, report: Report): ParsedData | undefined {
  return isTooLong(source, report) ? undefined : parse(source, 'YAML', report);
}

/** The parser takes some seconds for a megabyte. */
const usualLongest = 250_000;

function isTooLong({ file, text, firstLine = 1, longest = usualLongest }: DataText, report: Report): boolean {
  if (text.length <= longest) return false;
  report({
    rule: 'data/too-long',
    severity: 'error',
    file,
    line: firstLine,
    message: 'These data are longer than any that can be read.',
    found: `${String(text.length)} characters`,
    expected: `at most ${String(longest)}`,
    hint: 'Delete what is not needed.',
  });
  return true;
}

/**
 * Reads what can be read of faulty YAML, for the preview.
 * @param source the text and its place
 * @returns its values, as far as the parser understood them; undefined where there are none
 */
export function parseYamlLegibly(source: DataText): ParsedData | undefined {
  if (isTooLong(source, () => undefined)) return undefined;
  const { document } = parseText(source.text);
  try {
    return document && { data: document.toJS() as unknown, lineOf: () => source.firstLine ?? 1 };
  } catch {
    // An alias of something that is not there.
    return undefined;
  }
}

/**
 * Parses JSON. The YAML parser reads it a second time, for the lines and for doubled keys, which `JSON.parse` takes
 * without a word.
 * @param source the text and its place
 * @param report takes every fault
 * @returns the data, or undefined after a fault
 */
export function parseJson(source: DataText, report: Report): ParsedData | undefined {
  if (isTooLong(source, report)) return undefined;
  try {
    JSON.parse(source.text);
  } catch (error) {
    // What is too deep cannot be searched for its fault either.
    if (tooDeep(tokensOf(source.text)) !== undefined) return parse(source, 'JSON', report);
    report(syntaxFault(source, 'JSON', jsonFaultLine(source.text), firstSentence((error as Error).message)));
    return undefined;
  }
  return parse(source, 'JSON', report);
}

function parse(source: DataText, format: string, report: Report): ParsedData | undefined {
  const before = (source.firstLine ?? 1) - 1;
  const { document, lines, faults } = parseText(source.text);
  for (const { pos, message } of faults) {
    const line = lastWritten(source.text, lines.linePos(pos[0]).line);
    report(syntaxFault(source, format, line, firstSentence(message)));
  }
  if (document === undefined || faults.length > 0) return undefined;
  const parsed: ParsedData = {
    data: document.toJS() as unknown,
    lineOf: (path) => before + linesAgain(source.text)(path),
  };
  if (source.text.includes('\\')) reportEscapedSigns(source, parsed, report);
  return parsed;
}

/** A text as its parser sees it. */
interface ParsedText {
  /** Undefined where it cannot be walked through. */
  readonly document: Document | undefined;
  readonly lines: LineCounter;
  readonly faults: readonly DataFault[];
}

function parseText(text: string): ParsedText {
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  const deep = tooDeep(tokens);
  if (deep !== undefined) return { document: undefined, lines, faults: [deep] };
  const [document, other] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
  const faults =
    document === undefined ? [] : [...document.errors, ...document.warnings, ...dataFaults(document)];
  if (other !== undefined) faults.push({ pos: other.range, message: 'a second document begins here.' });
  return { document, lines, faults };
}

function tokensOf(text: string, lines?: LineCounter): CST.Token[] {
  return [...new Parser(lines?.addNewLine).parse(text)];
}

/**
 * Lines are asked for only where something is at fault: noting those of all files would fill the memory. A text, its source
 * text, the glossary and the bulletin's own file are looked at in turns.
 */
const linesAgain = rememberLast((text: string) => {
  const { document, lines } = parseText(text);
  return document === undefined ? () => 1 : dataLines(document, lines);
}, 4);

/** Signs that were written as escapes: those that stand in the text itself were found when the file was read. */
function reportEscapedSigns({ file, text }: DataText, parsed: ParsedData, report: Report): void {
  const look = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      const sign = invisibleSign(value);
      if (sign !== undefined && !text.includes(sign))
        report(signFinding(sign, { file, line: parsed.lineOf(path) }));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) look(child, [...path, key]);
    }
  };
  look(parsed.data, []);
}

function syntaxFault(source: DataText, format: string, line: number, detail: string) {
  return {
    rule: format === 'JSON' ? 'json/syntax' : 'yaml/syntax',
    severity: 'error' as const,
    file: source.file,
    line: (source.firstLine ?? 1) - 1 + line,
    message: `This is not valid ${format}: ${detail}`,
    found: lineIndex(source.text).wordsOf(line).trim() || 'an empty line',
    expected: `valid ${format}`,
    hint: hintFor(format, detail),
  };
}

function hintFor(format: string, detail: string): string {
  if (detail === noKey) return 'Delete this line, or write another key.';
  if (detail.startsWith(behindJson))
    return 'Delete what stands after the last bracket, or move it before that.';
  return format === 'JSON'
    ? 'Look at this line and the one before it for a missing comma, quotation mark or bracket.'
    : 'Put the whole value in quotation marks, inside them write \\" for the mark itself, and indent lines of one list alike.';
}

/** How the words begin that are said of something behind a whole JSON text. */
const behindJson = 'something stands after the last bracket';

/** The parser's words, without what it says of its own input. */
function firstSentence(detail: string): string {
  const [line = detail] = detail.split('\n');
  const first = line
    .replace(/ in JSON at position.*$/, '')
    .replace(/, (?:\.\.\.)?".*$/s, '')
    .replace(/^Unexpected non-whitespace character after JSON.*$/, behindJson)
    .trim();
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** `JSON.parse` does not always say where it stopped; this parser does. */
function jsonFaultLine(text: string): number {
  const errors: ParseError[] = [];
  parseJsonTolerantly(text, errors, { allowTrailingComma: false, disallowComments: true });
  const offset = errors[0]?.offset ?? text.length;
  return lastWritten(text, lineIndex(text).lineAt(offset));
}

/** One text has many faults at worst. */
const lineIndex = rememberLast(lineIndexOf);

/** The given line, or the nearest before it that is not empty: a fault is often found only at the end. */
function lastWritten(text: string, line: number): number {
  const { wordsOf } = lineIndex(text);
  let written = line;
  while (written > 1 && wordsOf(written).trim() === '') written -= 1;
  return written;
}
