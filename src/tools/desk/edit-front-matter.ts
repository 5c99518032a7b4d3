import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';

import { applyEdits, type Edit } from '../../read/data/edits.ts';

/** The fields of a front matter, as they were written and as they are read. */
export interface Fields {
  readonly text: string;
  readonly map: YAMLMap;
  /** How the file ends its lines. */
  readonly lineEnd: string;
}

/** Values of a front matter. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Changes one place in the front matter of a file, and leaves every other byte as it was.
 * @param text the whole file, with its own line ends
 * @param edit says what is changed
 * @param holds whether what is read from it afterwards is what was meant, beside what was read before
 * @returns the file; undefined where its front matter is written in so unusual a way that this cannot be done
 */
export function editFrontMatter(
  text: string,
  edit: (fields: Fields) => Edit | undefined,
  holds: (after: Values, before: Values) => boolean,
): string | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const [, fields = ''] = /^([^]*?)(?:^---[ \t]*(?:\r?\n|$))/m.exec(text.slice(opening.length)) ?? [];
  const { contents, errors } = parseDocument(fields);
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return undefined;
  const lineEnd = opening.endsWith('\r\n') ? '\r\n' : '\n';
  const made = edit({ text: fields, map: contents, lineEnd });
  if (made === undefined) return undefined;
  const edited = applyEdits(fields, [made]);
  if (!holds(valuesOf(edited), valuesOf(fields))) return undefined;
  return opening + edited + text.slice(opening.length + fields.length);
}

/**
 * @param fields the text of a front matter
 * @param end where a value ends in it
 * @returns where the line below it begins; undefined where there is none
 */
export function lineBelow(fields: string, end: number): number | undefined {
  const start = fields[end - 1] === '\n' ? end : fields.indexOf('\n', end) + 1;
  return start === 0 ? undefined : start;
}

/**
 * @param pair a field
 * @returns its name
 */
export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function valuesOf(fields: string): Values {
  const document = parseDocument(fields);
  return document.errors.length > 0 ? {} : (document.toJS() as Values);
}
