import type { MovedPassage, WhatMoved } from '../history/what-moved.ts';

/**
 * Says to a translator what happened to the passages of a source text since they were translated.
 * @param moved what happened
 * @returns the notes by the passages' names in the source text; of what was taken out, on the passage above it
 */
export function movedNotes({ passages }: WhatMoved): ReadonlyMap<string, readonly string[]> {
  const notes = passages.flatMap((passage) => {
    const { change } = passage;
    const on = change.kind === 'removed' ? change.after : change.passage;
    const note = noteOn(passage);
    return on === undefined || note === undefined ? [] : [{ id: on.id, note }];
  });
  return new Map(
    Array.from(
      Map.groupBy(notes, ({ id }) => id),
      ([id, all]) => [id, all.map(({ note }) => note)],
    ),
  );
}

function noteOn({ change, was, now }: MovedPassage): string | undefined {
  const before = was === undefined ? 'There is no earlier wording to show.' : `It was: “${was}”`;
  const after = was === undefined ? '' : ` It is now: “${now ?? ''}”`;
  return {
    added: 'New since the text was translated.',
    changed: `Changed since it was translated. ${before}${after}`,
    moved: undefined,
    removed: `What stood below this was taken out since the text was translated. ${before}`,
  }[change.kind];
}
