import type { WhatMoved } from '../history/what-moved.ts';

/**
 * Says to a translator what happened to the passages of a source text since they were translated.
 * @param moved what happened
 * @returns the notes by the passages' names in the source text; of what was taken out, on the passage before it
 */
export function movedNotes({ passages, unknown }: WhatMoved): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const { change, was, now } of passages) {
    const passage = change.kind === 'removed' ? change.after : change.passage;
    if (passage === undefined || change.kind === 'moved') continue;
    const wording = was === undefined ? ` The earlier wording is not known: ${unknown ?? ''}.` : '';
    const note = {
      added: 'New since the text was translated.',
      changed: `Changed since it was translated.${wording}${was === undefined ? '' : ` It was: “${was}” It is now: “${now ?? ''}”`}`,
      removed: `Something below this was taken out since the text was translated.${wording}${was === undefined ? '' : ` It was: “${was}”`}`,
    }[change.kind];
    notes.set(passage.id, [...(notes.get(passage.id) ?? []), note]);
  }
  return notes;
}
