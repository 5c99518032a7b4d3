import { parse as parseJsonTolerantly, type ParseError } from 'jsonc-parser';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';

import type { Report } from './finding.ts';
import { invisibleSign, signFinding } from './invisible-signs.ts';
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
}

/**
 * Parses YAML 1.2 (core schema: dates stay the text that was written). Aliases, by which one part of a file stands
 * for another, are refused: they can make a small file endless.
 * @param source the text and its place
 * @param report takes every fault
 * @returns the data, or undefined after a fault
 */
export function parseYaml(source: DataText, report: Report): ParsedData | undefined {
  return parse(source, 'YAML', report);
}

/**
 * Parses JSON. The YAML parser reads it a second time, for the lines and for doubled keys, which `JSON.parse` takes
 * without a word.
 * @param source the text and its place
 * @param report takes every fault
 * @returns the data, or undefined after a fault
 */
export function parseJson(source: DataText, report: Report): ParsedData | undefined {
  try {
    JSON.parse(source.text);
  } catch (error) {
    report(syntaxFault(source, 'JSON', jsonFaultLine(source.text), firstSentence((error as Error).message)));
    return undefined;
  }
  return parse(source, 'JSON', report);
}

function parse(source: DataText, format: string, report: Report): ParsedData | undefined {
  const offset = (source.firstLine ?? 1) - 1;
  const { document, lines } = parseText(source.text);
  // Looked for only where the sign stands that begins one: most texts have none.
  const aliases = source.text.includes('*') ? aliasesIn(document) : [];
  const faults = [...document.errors, ...document.warnings, ...aliases];
  for (const { pos, message } of faults) {
    const line = lastWritten(source.text, lines.linePos(pos[0]).line);
    report(syntaxFault(source, format, line, firstSentence(message)));
  }
  if (faults.length > 0) return undefined;
  const parsed: ParsedData = {
    data: document.toJS() as unknown,
    lineOf: (path) => offset + lineInDocument(parsedAgain(source.text), path),
  };
  if (source.text.includes('\\')) reportEscapedSigns(source, parsed, report);
  return parsed;
}

/** A text as its parser sees it. */
interface ParsedText {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parseText(text: string): ParsedText {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

/** Lines are asked for only where something is at fault: the documents of all files would fill the memory. */
const parsedAgain = rememberLast(parseText);

function aliasesIn(document: Document): { pos: [number]; message: string }[] {
  const aliases: { pos: [number]; message: string }[] = [];
  visit(document, {
    Alias(_key, { range }) {
      aliases.push({ pos: [range?.[0] ?? 0], message: 'an unquoted value cannot begin with "*".' });
    },
  });
  return aliases;
}

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

function lineInDocument({ document, lines }: ParsedText, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

/** The place of a value's key, since a value may begin on a later line than its key. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const items = (parent as { items?: { key?: unknown }[] } | null)?.items ?? [];
  for (const { key } of items) {
    if (isNode(key) && String(key) === String(last)) return key.range?.[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function syntaxFault(source: DataText, format: string, line: number, detail: string) {
  return {
    rule: format === 'JSON' ? 'json/syntax' : 'yaml/syntax',
    severity: 'error' as const,
    file: source.file,
    line: (source.firstLine ?? 1) - 1 + line,
    message: `This is not valid ${format}: ${detail}`,
    found: source.text.split('\n')[line - 1]?.trim() || 'an empty line',
    expected: `valid ${format}`,
    hint: detail.startsWith(behindJson)
      ? 'Delete what stands after the last bracket, or move it before that.'
      : format === 'JSON'
        ? 'Look at this line and the one before it for a missing comma, quotation mark or bracket.'
        : 'Put the whole value in quotation marks, inside them write \\" for the mark itself, and indent lines of one list alike.',
  };
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
    .replace(/^Map keys must be unique$/, 'the same key stands twice')
    .trim();
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** `JSON.parse` does not always say where it stopped; this parser does. */
function jsonFaultLine(text: string): number {
  const errors: ParseError[] = [];
  parseJsonTolerantly(text, errors, { allowTrailingComma: false, disallowComments: true });
  const offset = errors[0]?.offset ?? text.length;
  return lastWritten(text, text.slice(0, offset).split('\n').length);
}

/** The given line, or the nearest before it that is not empty: a fault is often found only at the end. */
function lastWritten(text: string, line: number): number {
  const lines = text.split('\n').slice(0, line);
  return lines.findLastIndex((written) => written.trim() !== '') + 1 || 1;
}
