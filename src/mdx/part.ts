import type { Position } from 'unist';

/** Any node of a text's tree, of Markdown's or of HTML's: what the two have in common. */
export interface Part {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly Part[];
  readonly position?: Position | undefined;
  /** Name of an element of HTML. */
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Address of a link of Markdown. */
  readonly url?: unknown;
}

/** Words as they stand in the text, sign by sign. */
export interface Words extends Part {
  readonly type: 'text';
  readonly value: string;
  readonly position: Position;
}

/**
 * @param part any node
 * @param body the text
 * @returns whether it is words in which each sign is the very one of the text: nothing escaped, no sign of a quotation
 */
export function areVerbatim(part: Part | undefined, body: string): part is Words {
  return part?.type === 'text' && part.position !== undefined && part.value === sourceOf(part, body);
}

/** @returns the offset at which a node begins */
export const startOf = ({ position }: Part) => position?.start.offset ?? 0;

/** @returns the offset at which a node ends */
export const endOf = ({ position }: Part) => position?.end.offset ?? 0;

/**
 * @param part any node
 * @param body the text
 * @returns it as it was written; nothing where it stands nowhere in the text
 */
export function sourceOf(part: Part, body: string): string {
  return body.slice(startOf(part), endOf(part));
}

/**
 * @param body the text
 * @param around where something stands in it
 * @param start offset at which a part of that begins
 * @param end offset at which the part ends
 * @returns where the part stands
 */
export function positionIn(body: string, around: Position, start: number, end: number): Position {
  const pointAt = (offset: number) => {
    const from = around.start.offset ?? 0;
    const lines = body.slice(from, offset).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    const column = lines.length === 1 ? around.start.column + last : last + 1;
    return { line: around.start.line + lines.length - 1, column, offset };
  };
  return { start: pointAt(start), end: pointAt(end) };
}

/**
 * @param body the text
 * @param around verbatim words, or what holds them
 * @param start offset at which they begin
 * @param end offset at which they end
 * @returns the words between, as a node
 */
export function wordsAt(body: string, around: Position, start: number, end: number): Words {
  return { type: 'text', value: body.slice(start, end), position: positionIn(body, around, start, end) };
}
