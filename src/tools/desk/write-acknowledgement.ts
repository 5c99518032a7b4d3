import { parseTree } from 'jsonc-parser';
import { isNode, isSeq } from 'yaml';

import type { Acknowledgement } from '../../publication/acknowledgement.ts';
import type { Edit } from '../../read/data/edits.ts';
import { editFrontMatter, lineBelow, nameOf, type Fields } from '../../publication/write-front-matter.ts';

/**
 * Writes an acknowledgement into the front matter of a text, and leaves every other byte of it as it was.
 * @param text the whole file, with its own line ends
 * @param acknowledgement what is acknowledged
 * @returns the file; undefined where its front matter is written in so unusual a way that there is no place for it
 */
export function acknowledgeInText(text: string, acknowledgement: Acknowledgement): string | undefined {
  const entry = entryOf(acknowledgement);
  return editFrontMatter(
    text,
    (fields) => inserting(fields, entry),
    ({ acknowledged, ...rest }, { acknowledged: earlier = [], ...others }) =>
      Array.isArray(earlier) &&
      JSON.stringify(acknowledged) ===
        JSON.stringify([...(earlier as unknown[]), asWritten(acknowledgement)]) &&
      JSON.stringify(rest) === JSON.stringify(others),
  );
}

/**
 * Writes an acknowledgement into the list beside a language's strings, below the others.
 * @param text the list's file, which can be read; undefined where there is none yet
 * @param acknowledgement what is acknowledged
 * @returns the file
 */
export function acknowledgeInList(text: string | undefined, acknowledgement: Acknowledgement): string {
  const fields = Object.entries(asWritten(acknowledgement));
  const entry = `{ ${fields.map((field) => field.map((each) => JSON.stringify(each)).join(': ')).join(', ')} }`;
  const last = text === undefined ? undefined : parseTree(text)?.children?.at(-1);
  if (text === undefined || last === undefined) return `[\n  ${entry}\n]\n`;
  const end = last.offset + last.length;
  return `${text.slice(0, end)},${text.includes('\r\n') ? '\r\n' : '\n'}  ${entry}${text.slice(end)}`;
}

/**
 * @param acknowledgement what is acknowledged
 * @returns it as an entry of the list `acknowledged` in front matter
 */
export function entryOf(acknowledgement: Acknowledgement): string {
  const { rule, ...quoted } = asWritten(acknowledgement);
  const fields = Object.entries(quoted).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${[`rule: ${rule}`, ...fields].join(', ')} }`;
}

/** Once is what is taken for granted. */
function asWritten({ rule, what, why, times }: Acknowledgement) {
  return { rule, what, why, ...(times === 1 ? {} : { times }) };
}

function inserting({ map, text, lineEnd }: Fields, entry: string): Edit | undefined {
  const pair = map.items.find((item) => nameOf(item) === 'acknowledged');
  if (pair === undefined) return at(text.length, `acknowledged:${lineEnd}  - ${entry}${lineEnd}`);
  const list = pair.value;
  if (!isSeq(list) || !list.range) return undefined;
  const [start, end] = list.range;
  if (list.flow === true) {
    const inside = text.slice(start, end - 1).replace(/[\s,]+$/, '');
    return at(start + inside.length, inside === '[' ? entry : `, ${entry}`);
  }
  const last = list.items.at(-1);
  const below = isNode(last) && last.range ? lineBelow(text, last.range[1]) : undefined;
  if (below === undefined) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return at(below, `${indent}- ${entry}${lineEnd}`);
}

function at(start: number, text: string): Edit {
  return { start, end: start, text };
}
