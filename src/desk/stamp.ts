import { isMap, isNode, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';

/** The fields that stand before a revision, in the usual order. */
const before = ['title', 'summary', 'figures', 'figuresCaption'];

/**
 * Writes a revision into the front matter of a file, and leaves every other byte of it as it was.
 * @param text the whole file, with its own line ends
 * @param revision the revision
 * @returns the file with that revision; undefined where its front matter is written in so unusual a way that there
 * is no line to change
 * @example stampRevision('---\ntitle: "A"\n---\n', '3f2a9') // '---\ntitle: "A"\nrevision: "3f2a9"\n---\n'
 */
export function stampRevision(text: string, revision: string): string | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const [, fields = ''] = /^([^]*?)(?:^---[ \t]*(?:\r?\n|$))/m.exec(text.slice(opening.length)) ?? [];
  const map = fieldsOf(fields);
  if (map === undefined) return undefined;
  const edit = replacing(map, fields) ?? inserting(map, fields);
  if (edit === undefined) return undefined;
  const lineEnd = opening.endsWith('\r\n') ? '\r\n' : '\n';
  const line = `revision: "${revision}"${edit.isWhole ? lineEnd : ''}`;
  const stamped = fields.slice(0, edit.start) + line + fields.slice(edit.end);
  if (!holdsThat(stamped, fields, revision)) return undefined;
  return opening + stamped + text.slice(opening.length + fields.length);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  /** Whether it is a line of its own, not a part of one. */
  readonly isWhole: boolean;
}

function fieldsOf(fields: string): YAMLMap | undefined {
  const { contents, errors } = parseDocument(fields);
  return errors.length === 0 && isMap(contents) && contents.flow !== true ? contents : undefined;
}

function replacing(map: YAMLMap, fields: string): Edit | undefined {
  const pair = map.items.find((item) => nameOf(item) === 'revision');
  if (!isNode(pair?.key) || !isNode(pair.value) || !pair.key.range || !pair.value.range) return undefined;
  // What is written over several lines ends where the next line begins.
  const [start, end] = [pair.key.range[0], pair.value.range[1]];
  return { start, end: start + fields.slice(start, end).trimEnd().length, isWhole: false };
}

/** Below the last of the fields that stand before it. */
function inserting(map: YAMLMap, fields: string): Edit | undefined {
  const last = map.items.findLast((item) => before.includes(nameOf(item)));
  if (!isNode(last?.value) || !last.value.range) return undefined;
  const [, end] = last.value.range;
  const start = fields[end - 1] === '\n' ? end : fields.indexOf('\n', end) + 1;
  return start === 0 ? undefined : { start, end: start, isWhole: true };
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Reads what was written: the revision is there, and all else says what it said. */
function holdsThat(stamped: string, fields: string, revision: string): boolean {
  const { revision: written, ...rest } = valuesOf(stamped);
  const { revision: _, ...others } = valuesOf(fields);
  return written === revision && JSON.stringify(rest) === JSON.stringify(others);
}

function valuesOf(fields: string): Record<string, unknown> {
  const document = parseDocument(fields);
  return document.errors.length > 0 ? {} : (document.toJS() as Record<string, unknown>);
}
