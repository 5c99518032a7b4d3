import { LineCounter, parseDocument, isNode, type Document } from 'yaml';

import type { Report } from './finding.ts';

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
 * Parses YAML 1.2 (core schema: dates stay the text that was written).
 * @param source the text and its place
 * @param report takes every syntax fault
 * @returns the data, or undefined after a fault
 */
export function parseYaml(source: DataText, report: Report): ParsedData | undefined {
  return parse(source, 'YAML', report);
}

/**
 * Parses JSON. The YAML parser reads it a second time, for the lines and for doubled keys,
 * which `JSON.parse` takes without a word.
 * @param source the text and its place
 * @param report takes every syntax fault
 * @returns the data, or undefined after a fault
 */
export function parseJson(source: DataText, report: Report): ParsedData | undefined {
  try {
    JSON.parse(source.text);
  } catch (error) {
    const at = /line (\d+)/.exec((error as Error).message)?.[1];
    report(syntaxFault(source, 'JSON', Number(at ?? lastLine(source.text)), (error as Error).message));
    return undefined;
  }
  return parse(source, 'JSON', report);
}

function parse(source: DataText, format: string, report: Report): ParsedData | undefined {
  const offset = (source.firstLine ?? 1) - 1;
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) {
    const line = lastWritten(source.text, lines.linePos(fault.pos[0]).line);
    report(syntaxFault(source, format, line, fault.message));
  }
  if (faults.length > 0) return undefined;
  return {
    data: document.toJS() as unknown,
    lineOf: (path) => offset + lineInDocument(document, lines, path),
  };
}

function lineInDocument(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
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
    message: `This is not valid ${format}: ${firstSentence(detail)}`,
    found: sourceLine(source.text, line),
    expected: `valid ${format}`,
    hint:
      format === 'JSON'
        ? 'Look at this line and the one before it for a missing comma, quotation mark or bracket.'
        : 'Put the whole value in quotation marks, and give lines of one list or group the same indent.',
  };
}

function firstSentence(detail: string): string {
  const [line = detail] = detail.split('\n');
  const first = line
    .replace(/ in JSON at position.*$/, '')
    .replace(/^Map keys must be unique$/, 'the same key stands twice')
    .trim();
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function sourceLine(text: string, line: number): string {
  return text.split('\n')[line - 1]?.trim() || 'an empty line';
}

/** The given line, or the nearest before it that is not empty: a fault is often found only at the end. */
function lastWritten(text: string, line: number): number {
  const lines = text.split('\n').slice(0, line);
  return lines.findLastIndex((written) => written.trim() !== '') + 1 || 1;
}

function lastLine(text: string): number {
  return text.trimEnd().split('\n').length;
}
