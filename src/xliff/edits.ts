/** A place in a text, and what shall stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * @param text any text
 * @param edits what is changed in it, no two of them in one place but where they put something in
 * @returns the text changed; what is put in at one place stands there in the order of the edits
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // From the last to the first, so that places stay what they are.
  const sorted = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.start - a.start || b.index - a.index);
  return sorted.reduce(
    (changed, { start, end, text: words }) => changed.slice(0, start) + words + changed.slice(end),
    text,
  );
}
