import { commentOf, readComments } from '../../../text/comments.ts';
import type { TextFile } from '../../../text/text-file.ts';
import type { Edit } from '../../../read/data/edits.ts';

/** What others noted, by unit. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/**
 * Keeps what others noted in a text, as comments, which no reader sees.
 * @param notes what they noted
 * @param file the text's file as it is
 * @param placeOf gives the end of the block that a unit stands in; the text's beginning for what stands before it
 * @returns the edits; none for what the text holds already
 */
export function notedEdits(notes: Notes, file: TextFile, placeOf: (id: string) => number): Edit[] {
  const kept = new Set(readComments(file.text).map(({ start, end }) => file.text.slice(start, end)));
  return [...notes].flatMap(([id, all]) =>
    all.flatMap((note) => {
      const comment = commentOf(`Noted on ${id}: ${note}`);
      return kept.has(comment) ? [] : [putIn(placeOf(id), comment, file)];
    }),
  );
}

/**
 * @param place the end of a block, or the beginning of the text
 * @param block what is put there
 * @param file the text's file
 * @returns the edit that puts it there, as a block of its own
 */
export function putIn(place: number, block: string, { start }: TextFile): Edit {
  return { start: place, end: place, text: place === start ? `${block}\n\n` : `\n\n${block}` };
}
