import { isMap, isScalar, parseDocument, Scalar, type Pair, type YAMLMap } from 'yaml';

import { applyEdits, type Edit } from '../read/data/edits.ts';
import { isWritten } from '../read/data/written.ts';

/** A field of a front matter with its new value. */
export interface FieldValue {
  readonly field: readonly PropertyKey[];
  readonly value: string;
}

/**
 * Changes fields of a front matter and leaves all else in it as it is.
 * @param head the front matter with its dashes
 * @param values the fields
 * @returns the front matter with these values
 */
export function changeFrontMatter(head: string, values: readonly FieldValue[]): string {
  if (values.length === 0) return head;
  const { opening, fields, after } = partsOf(head) ?? { opening: '---\n', fields: '', after: '---\n\n' };
  const document = parseDocument(fields);
  for (const { field, value } of values) {
    const present = document.getIn(field, true);
    if (isScalar(present)) {
      // The comment beside an empty field holds the source's words.
      if (present.value === '') present.comment = null;
      present.value = value;
    } else document.setIn(field, quoted(value));
  }
  return opening + document.toString({ lineWidth: 0 }) + after;
}

/**
 * Finds the fields of a front matter that hold nothing yet.
 * @param head the front matter with its dashes
 * @param fields fields that it should have, with values
 * @returns those that it lacks, or has without words; none where it cannot be read
 */
export function emptyFields(head: string, fields: readonly FieldValue[]): FieldValue[] {
  const document = parseDocument(partsOf(head)?.fields ?? '');
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  return fields.filter(({ field }) => {
    const [key, inner] = field;
    const around = inner === undefined ? document.contents : document.get(key, true);
    if (around !== undefined && !isMap(around)) return false;
    const present = document.getIn(field, true);
    const value = isScalar(present) ? present.value : present;
    return value === undefined || value === null || (typeof value === 'string' && !isWritten(value));
  });
}

/**
 * Writes the front matter of a translation that is begun, which is a draft until somebody has looked at it.
 * @param fields its fields in order, with what stands beside each for who writes it; those of one figure each stand
 * below `figures`
 * @returns the front matter with its dashes, and an empty line
 */
export function beginFrontMatter(
  fields: readonly (FieldValue & { readonly comment?: string | undefined })[],
): string {
  const lines = fields.flatMap(({ field, value, comment }, index) => {
    const [key, inner] = field.map(String);
    const note = comment === undefined ? '' : ` # ${comment.replaceAll(/\s+/g, ' ').trim()}`;
    const line = `${inner ?? key ?? ''}: ${JSON.stringify(value)}${note}`;
    if (inner === undefined) return [line];
    const isFirst = fields[index - 1]?.field[0] !== field[0];
    return [...(isFirst ? [`${key ?? ''}:`] : []), `  ${line}`];
  });
  return `---\nstate: draft\n${lines.join('\n')}\n---\n\n`;
}

function quoted(value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

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
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const { opening, fields, after } = parts;
  const { contents, errors } = parseDocument(fields);
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return undefined;
  const lineEnd = opening.endsWith('\r\n') ? '\r\n' : '\n';
  const made = edit({ text: fields, map: contents, lineEnd });
  if (made === undefined) return undefined;
  const edited = applyEdits(fields, [made]);
  if (!holds(valuesOf(edited), valuesOf(fields))) return undefined;
  return opening + edited + after;
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

/** A file's front matter between its two lines of dashes, whatever its line ends; undefined where it does not begin so. */
function partsOf(text: string): Readonly<Record<'opening' | 'fields' | 'after', string>> | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const rest = text.slice(opening.length);
  const fields = /^([^]*?)^---[ \t]*(?:\r?\n|$)/m.exec(rest)?.[1] ?? '';
  return { opening, fields, after: rest.slice(fields.length) };
}
