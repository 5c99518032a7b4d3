import type { Point, Position } from 'unist';

/** Any node of a text's tree, as Markdown or as HTML: what the two have in common. */
export interface TextPart {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly TextPart[];
  readonly position?: Position | undefined;
  /** Address of a link of Markdown. */
  readonly url?: unknown;
}

/** Words as they stand in the text, sign by sign. */
export interface Words extends TextPart {
  readonly type: 'text';
  readonly value: string;
  readonly position: Position;
}

/**
 * @param part any node
 * @param body the text
 * @returns whether it is words in which each sign is the very one of the text: nothing escaped, no sign of a quotation
 */
export function areVerbatim(part: TextPart | undefined, body: string): part is Words {
  return part?.type === 'text' && part.position !== undefined && part.value === sourceOf(part, body);
}

const inlineTypes = new Set([
  'break',
  'emphasis',
  'link',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
]);

/** @returns whether a node of Markdown stands among words; a picture does not */
export const isInline = ({ type }: TextPart) => inlineTypes.has(type);

/** @returns the offset at which a node begins */
export const startOf = ({ position }: TextPart) => position?.start.offset ?? 0;

/** @returns the offset at which a node ends */
export const endOf = ({ position }: TextPart) => position?.end.offset ?? 0;

/**
 * @param part any node
 * @param body the text
 * @returns it as it was written; nothing where it stands nowhere in the text
 */
export function sourceOf(part: TextPart, body: string): string {
  return body.slice(startOf(part), endOf(part));
}

/**
 * @param body the text
 * @param from a place in it
 * @param offset offset of a later place
 * @returns that place
 */
export function pointAt(body: string, from: Point, offset: number): Point {
  const lines = body.slice(from.offset ?? 0, offset).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  const column = lines.length === 1 ? from.column + last : last + 1;
  return { line: from.line + lines.length - 1, column, offset };
}

/**
 * @param body the text
 * @param start where verbatim words begin in it
 * @param end where they end
 * @returns the words, as a node
 */
export function wordsBetween(body: string, start: Point, end: Point): Words {
  return { type: 'text', value: body.slice(start.offset, end.offset), position: { start, end } };
}
