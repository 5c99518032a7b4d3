import { conflictIn } from './conflict.ts';
import { tooDeep } from './data-problems.ts';
import { placesIn } from './data-places.ts';
import { mapScalar } from './map-scalar.ts';
import type { Mapping } from '../words/source-map.ts';
import type { Report } from '../findings/finding.ts';
import { invisibleSign, signFinding } from '../words/invisible-signs.ts';
import { jsonCause } from './json-causes.ts';
import { lineIndexOf } from './line-index.ts';
import { parseText, tokensOf } from './parse-text.ts';
import { cachedLast } from '../../store/caches.ts';
import { digested } from '../../store/digest.ts';
import type { YamlCause } from './yaml-causes/cause.ts';
import { yamlCauses } from './yaml-causes/yaml-causes.ts';
import { errorAt } from '../findings/error-at.ts';

/** Values of a YAML or JSON text, with the place of each. */
export interface ParsedData {
  readonly data: unknown;
  /** Gives the line of the key that a path of keys and indexes leads to, or of the nearest thing around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Gives where each character of a value is written; nothing where none is. */
  readonly mappingsOf: (path: readonly PropertyKey[], value: string) => readonly Mapping[];
}

/** A text that holds data, and where it begins in its file. */
export interface DataText {
  readonly file: string;
  readonly text: string;
  /** Line in the file of the text's first line; 1 where the text is the whole file. */
  readonly firstLine?: number;
  /** Offset in the file of the text's first character; 0 where the text is the whole file. */
  readonly start?: number;
  /** How many characters it may have; by default, far more than any file of settings has. */
  readonly maxLength?: number;
}

/**
 * Parses YAML 1.2 (core schema: dates stay the text that was written). Aliases, by which one part of a file stands
 * for another, are refused: they can make a small file endless.
 * @param source the text and its place
 * @param report takes every problem
 * @returns the data, or undefined after a problem
 */
export function parseYaml(source: DataText, report: Report): ParsedData | undefined {
  return isRefused(source, report) ? undefined : parse(source, 'yaml', report);
}

/** The parser takes some seconds for a megabyte. */
const usualMaxLength = 250_000;

/** What is not even looked at: two versions in one, or more than a parser bears. */
function isRefused(source: DataText, report: Report): boolean {
  const conflict = conflictIn(source.file, source.text);
  if (conflict !== undefined) report(conflict);
  return conflict !== undefined || isTooLong(source, report);
}

function isTooLong(
  { file, text, firstLine = 1, maxLength = usualMaxLength }: DataText,
  report: Report,
): boolean {
  if (text.length <= maxLength) return false;
  report(
    errorAt('data/too-long', file, {
      line: firstLine,
      message: 'These data are longer than any that can be read.',
      found: `${String(text.length)} characters`,
      expected: `at most ${String(maxLength)}`,
      hint: 'Delete what is not needed.',
    }),
  );
  return true;
}

/**
 * Reads what can be read of broken YAML, for the preview.
 * @param source the text and its place
 * @returns its values, as far as the parser understood them; undefined where there are none
 */
export function parseYamlLegibly(source: DataText): ParsedData | undefined {
  if (isTooLong(source, () => undefined)) return undefined;
  const { document } = parseText(source.text);
  try {
    const lineOf = () => source.firstLine ?? 1;
    return document && { data: document.toJS() as unknown, lineOf, mappingsOf: () => [] };
  } catch {
    // An alias of something that is not there.
    return undefined;
  }
}

/**
 * Parses JSON. The YAML parser reads it a second time, for the lines and for doubled keys, which `JSON.parse` takes
 * without a word.
 * @param source the text and its place
 * @param report takes every problem
 * @returns the data, or undefined after a problem
 */
export function parseJson(source: DataText, report: Report): ParsedData | undefined {
  if (isRefused(source, report)) return undefined;
  try {
    JSON.parse(source.text);
  } catch {
    // What is too deep cannot be searched for its problem either.
    if (tooDeep(tokensOf(source.text)) !== undefined) return parse(source, 'json', report);
    const { offset, ...said } = jsonCause(source.text);
    const line = lastWritten(source.text, lineIndex(source.text).lineAt(offset));
    report(syntaxProblem(source, 'json', { line, ...said }));
    return undefined;
  }
  return parse(source, 'json', report);
}

function parse(source: DataText, format: 'yaml' | 'json', report: Report): ParsedData | undefined {
  const { document, lines, problems, stopped } = parseText(source.text);
  const lineAt = (offset: number) => lastWritten(source.text, lines.linePos(offset).line);
  const causes =
    stopped === undefined
      ? onePerLine(problems.map(({ pos, ...said }) => ({ line: lineAt(pos[0]), ...said })))
      : yamlCauses(source.text, source.firstLine);
  if (stopped !== undefined && causes.length === 0) causes.push({ line: lineAt(stopped), ...inAnyCase });
  for (const cause of causes) report(syntaxProblem(source, format, cause));
  if (document === undefined || causes.length > 0) return undefined;
  const parsed: ParsedData = { data: document.toJS() as unknown, ...placesInData(source) };
  if (source.text.includes('\\')) reportEscapedSigns(source, parsed, report);
  return parsed;
}

/**
 * @param source a text that holds data, and its place
 * @returns what finds where its values stand; it is looked through when one is asked for
 */
export function placesInData(source: DataText): Omit<ParsedData, 'data'> {
  const { text, firstLine = 1, start = 0 } = source;
  const of = `${String(firstLine)} ${String(start)} ${text}`;
  const lineOf: ParsedData['lineOf'] = (path) => firstLine - 1 + placesIn(text).placeOf(path).line;
  const mappingsOf: ParsedData['mappingsOf'] = (path, value) => mappingsIn(source, path, value);
  return { lineOf: digested(lineOf, of), mappingsOf: digested(mappingsOf, of) };
}

/** Of what follows from one slip in a line, the first says it. */
function onePerLine(causes: readonly YamlCause[]): YamlCause[] {
  return [...new Map(causes.toReversed().map((cause) => [cause.line, cause])).values()].reverse();
}

const inAnyCase = {
  message: 'This line, or the one before it, cannot be read.',
  expected: 'in each line a name, a colon, a space and a value, such as title: "…"',
  hint: 'Look at both lines for a quotation mark, comma or bracket that is missing, and begin the lines of one list alike.',
};

function mappingsIn(
  { text, firstLine = 1, start = 0 }: DataText,
  path: readonly PropertyKey[],
  value: string,
): readonly Mapping[] {
  const { placeOf, lines } = placesIn(text);
  const { scalar } = placeOf(path);
  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { offset: start + offset, line: firstLine - 1 + line, column: col };
  };
  return scalar === undefined ? [] : mapScalar(value, scalar, text, pointAt);
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

function syntaxProblem(source: DataText, format: 'yaml' | 'json', { line, ...cause }: YamlCause) {
  return errorAt(`${format}/syntax`, source.file, {
    line: (source.firstLine ?? 1) - 1 + line,
    found: lineIndex(source.text).wordsOf(line).trim() || 'an empty line',
    ...cause,
  });
}

/** One text has many problems at worst. */
const lineIndex = cachedLast(lineIndexOf);

/** The given line, or the nearest before it that is not empty: a problem is often found only at the end. */
function lastWritten(text: string, line: number): number {
  const { wordsOf } = lineIndex(text);
  let written = line;
  while (written > 1 && wordsOf(written).trim() === '') written -= 1;
  return written;
}
