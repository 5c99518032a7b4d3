import type { YamlCause } from './cause.ts';
import type { FieldLine } from './field-line.ts';
import { countOf } from '../../words/english.ts';

/** A line that others may stand below, in the same row. */
interface Level {
  readonly indent: number;
  readonly isItem: boolean;
  readonly line: number;
  readonly key: string | undefined;
  readonly hasValue: boolean;
}

/**
 * Follows how far lines are indented.
 * @returns what takes one line after another, and gives what is wrong with the beginning of it, or of the first
 */
export function levels(): (field: FieldLine, line: number) => YamlCause | undefined {
  const open: Level[] = [];
  const push = ({ indent, inner, isItem, key, value }: FieldLine, line: number) => {
    const hasValue = value !== '';
    if (isItem) open.push({ indent, isItem, line, key, hasValue: key === undefined && hasValue });
    if (key !== undefined) open.push({ indent: inner, isItem: false, line, key, hasValue });
  };
  return (field, line) => {
    const cause = place(open, field, line);
    push(field, line);
    return cause;
  };
}

/** Leaves open what the line stands below. */
function place(open: Level[], field: FieldLine, line: number): YamlCause | undefined {
  const above = open.at(-1);
  if (above === undefined) return undefined;
  const { indent, isItem } = field;
  if (indent > above.indent) return above.hasValue ? tooFar(above, field, line) : undefined;
  let closed: Level | undefined;
  while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent) closed = open.pop();
  const beside = open.at(-1);
  if (beside?.indent === indent) {
    // A list may stand below its key without being indented.
    if (!beside.isItem && isItem && !beside.hasValue) return undefined;
    open.pop();
    if (beside.isItem === isItem) return undefined;
    if (isItem) return strayDash(line);
    if (open.at(-1)?.indent === indent) open.pop();
    else if (beside.line === 0 || open.length === 0) return strayDash(beside.line);
    return undefined;
  }
  if (beside === undefined && indent === 0 && closed !== undefined) return indented(closed, field);
  const near = nearer(beside, closed, indent);
  if (near === undefined) return undefined;
  // Lines are indented by twos: of two that differ, the odd one has lost a space, or has one too many.
  return near.indent % 2 === 1 && indent % 2 === 0 ? indented(near, field) : misplaced(near, field, line);
}

function nearer(one: Level | undefined, other: Level | undefined, indent: number): Level | undefined {
  if (one === undefined || other === undefined) return other ?? one;
  return Math.abs(one.indent - indent) < Math.abs(other.indent - indent) ? one : other;
}

function tooFar(above: Level, { indent }: FieldLine, line: number): YamlCause {
  return {
    line: line + 1,
    message: `This line begins with ${spaces(indent)}, as if it belonged to the line above it, which is complete.`,
    expected: above.indent === 0 ? 'no space before the field' : `${spaces(above.indent)} before the field`,
    hint:
      above.indent === 0 ? 'Delete the spaces at its beginning.' : `Begin it with ${spaces(above.indent)}.`,
  };
}

function misplaced(near: Level, { indent }: FieldLine, line: number): YamlCause {
  const below = near.key === undefined ? '' : `, so that it is below "${near.key}"`;
  return {
    line: line + 1,
    message: `This line begins with ${spaces(indent)}, unlike the lines around it.`,
    expected: spaces(near.indent),
    hint: `Begin it with ${spaces(near.indent)}${below}.`,
  };
}

/** The first of several fields alone begins otherwise. */
function indented(first: Level, { key, indent }: FieldLine): YamlCause {
  return {
    line: first.line + 1,
    message: `This line begins with ${spaces(first.indent)}, and ${key === undefined ? 'the next' : `"${key}"`} with ${indent === 0 ? 'none' : String(indent)}.`,
    expected: 'fields that begin alike',
    hint: indent === 0 ? 'Delete the spaces at its beginning.' : `Begin it with ${spaces(indent)}.`,
  };
}

function strayDash(line: number): YamlCause {
  return {
    line: line + 1,
    message: 'This line begins with a dash, as in a list, but there is no list here.',
    expected: 'a field without a dash',
    hint: 'Delete the dash and the space after it.',
  };
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : countOf(count, 'space');
}
