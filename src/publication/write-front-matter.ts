import { isMap, isScalar, parseDocument, Scalar } from 'yaml';

import { isWritten } from '../read/data/written.ts';

/** A field of a front matter with its new value. */
export interface FieldValue {
  readonly field: readonly PropertyKey[];
  readonly value: string;
}

/** A field of a front matter that is begun: an empty one is still to be written. */
export interface BegunField extends FieldValue {
  /** What stands beside it for who writes it. */
  readonly comment?: string | undefined;
}

/**
 * Changes fields of a front matter and leaves all else in it as it is.
 * @param head the front matter with its dashes
 * @param values the fields
 * @returns the front matter with these values
 */
export function changeFrontMatter(head: string, values: readonly FieldValue[]): string {
  if (values.length === 0) return head;
  const [, opening = '---\n', yaml = '', closing = '---\n\n'] =
    /^(---[ \t]*\n)([^]*?)(---[ \t]*\n\s*)$/.exec(head) ?? [];
  const document = parseDocument(yaml);
  for (const { field, value } of values) {
    const present = document.getIn(field, true);
    if (isScalar(present)) {
      // The comment beside an empty field holds the source's words.
      if (present.value === '') present.comment = null;
      present.value = value;
    } else document.setIn(field, quoted(value));
  }
  return opening + document.toString({ lineWidth: 0 }) + closing;
}

/**
 * Finds the fields of a front matter that hold nothing yet.
 * @param head the front matter with its dashes
 * @param fields fields that it should have, with values
 * @returns those that it lacks, or has without words; none where it cannot be read
 */
export function emptyFields(head: string, fields: readonly FieldValue[]): FieldValue[] {
  const [, yaml = ''] = /^---[ \t]*\n([^]*?)---[ \t]*\n\s*$/.exec(head) ?? [];
  const document = parseDocument(yaml);
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
 * Writes the front matter of a translation that is begun.
 * @param fields its fields in order; those of one figure each stand below `figures`
 * @returns the front matter with its dashes, and an empty line
 */
export function beginFrontMatter(fields: readonly BegunField[]): string {
  const lines = fields.flatMap(({ field, value, comment }, index) => {
    const [key, inner] = field.map(String);
    const note = comment === undefined ? '' : ` # ${comment.replaceAll(/\s+/g, ' ').trim()}`;
    const line = `${inner ?? key ?? ''}: ${JSON.stringify(value)}${note}`;
    if (inner === undefined) return [line];
    const isFirst = fields[index - 1]?.field[0] !== field[0];
    return [...(isFirst ? [`${key ?? ''}:`] : []), `  ${line}`];
  });
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function quoted(value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
