import { isScalar, parseDocument, Scalar } from 'yaml';

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
    if (isScalar(present)) present.value = value;
    else document.setIn(field, quoted(value));
  }
  return opening + document.toString({ lineWidth: 0 }) + closing;
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
