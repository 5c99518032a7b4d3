import { commentOf, readComments } from '../../../text/comments.ts';
import type { Edit } from '../../../read/data/edits.ts';

/** What others noted, by unit. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/**
 * Keeps what others noted in a text, as comments, which no reader sees.
 * @param notes what they noted
 * @param body the text as it is
 * @param placeOf gives the end of the block that a unit stands in; 0 for what stands before the text
 * @returns the edits; none for what the text holds already
 */
export function notedEdits(notes: Notes, body: string, placeOf: (id: string) => number): Edit[] {
  const kept = new Set(readComments(body).map(({ start, end }) => body.slice(start, end)));
  return [...notes].flatMap(([id, all]) =>
    all.flatMap((note) => {
      const comment = commentOf(`Noted on ${id}: ${note}`);
      if (kept.has(comment)) return [];
      const place = placeOf(id);
      return [{ start: place, end: place, text: place === 0 ? `${comment}\n\n` : `\n\n${comment}` }];
    }),
  );
}
