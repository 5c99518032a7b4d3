import { subject, type ValuePlace, type YamlCause } from './cause.ts';
import { fieldLine } from './field-line.ts';
import { flowEnd } from './flow.ts';
import { levels } from './levels.ts';
import { isMeantAsField, oddField } from './odd-fields.ts';
import { plainEnd } from './plain.ts';
import { quotedEnd } from './quoted.ts';

/**
 * Reads the lines of a YAML text that its parser refuses, for what an editor got wrong. The parser says where it stopped, in
 * words for those who know YAML; that may be lines below the mark that is missing.
 * @param text the text
 * @param firstLine line of its file on which it begins, for words that name others
 * @returns what is wrong, in order; nothing where no cause was found
 */
export function yamlCauses(text: string, firstLine = 1): YamlCause[] {
  const lines = text.split('\n');
  const tab = tabCause(lines, firstLine);
  // What stands how far to the right cannot be told beside tabs.
  if (tab !== undefined) return [tab];
  const causes: YamlCause[] = [];
  const indentCause = levels();
  let before: string | undefined;
  // A value may begin in the line below its key.
  let holder: { readonly indent: number; readonly key: string | undefined } | undefined;
  // Below a line that stands nowhere, how far others are indented says nothing until the next that is not.
  let isLost = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const field = fieldLine(line);
    if (field === undefined) continue;
    const { at, inner, isItem, key, value, indent } = field;
    const isBelow = holder !== undefined && indent > holder.indent && !isMeantAsField(line);
    if (key === undefined && !isItem && !isBelow) {
      causes.push(oddField(line, index, before));
      isLost = true;
      continue;
    }
    const isField = key !== undefined || isItem;
    const cause = isField ? indentCause(field, index) : undefined;
    isLost &&= indent > 0;
    if (cause !== undefined && !isLost) causes.push(cause);
    isLost ||= cause !== undefined && indent > 0;
    before = key ?? before;
    const around = isField ? { indent: key === undefined ? indent : inner, key } : holder;
    holder = key !== undefined && value === '' ? { indent: inner, key } : undefined;
    if (value === '' || around === undefined) continue;
    const place = { lines, line: index, at, ...around };
    const end = valueEnd(place, value);
    index = end.last;
    if (end.cause === undefined) continue;
    isLost = true;
    if (/^["'{[]/.test(value) && isLoose(lines[index + 1] ?? '')) {
      index += 1;
      causes.push(goesOn(place));
    } else causes.push(end.cause);
  }
  return causes;
}

function valueEnd(place: ValuePlace, value: string) {
  if (/^["']/.test(value)) return quotedEnd(place);
  return /^[{[]/.test(value) ? flowEnd(place) : plainEnd(place);
}

/** Whether a line is neither a field nor an item of a list: part of a value that was broken. */
function isLoose(line: string): boolean {
  const field = fieldLine(line);
  return field !== undefined && field.key === undefined && !field.isItem;
}

function goesOn(place: ValuePlace): YamlCause {
  return {
    line: place.line + 1,
    message: `${subject(place)} goes on in the next line.`,
    expected: 'the whole value in one line',
    hint: 'Join this line and the next.',
  };
}

/** Tabs before words: one finding for all of them, which one editor has set. */
function tabCause(lines: readonly string[], firstLine: number): YamlCause | undefined {
  const tabbed = lines.flatMap((line, index) => (/^ *\t[\t ]*[^\t #]/.test(line) ? [index + 1] : []));
  const [first, ...others] = tabbed;
  if (first === undefined) return undefined;
  const where =
    others.length > 0
      ? ` So ${others.length === 1 ? 'does line' : 'do lines'} ${others
          .slice(0, 10)
          .map((line) => String(line + firstLine - 1))
          .join(', ')}${others.length > 10 ? ' …' : ''}.`
      : '';
  return {
    line: first,
    message: `This line begins with a tab.${where}`,
    expected: 'spaces before the words, or nothing',
    hint: 'Delete each tab, and write two spaces in its place if the line belongs to the one above it.',
  };
}
