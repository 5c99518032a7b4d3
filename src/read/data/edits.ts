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
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: words } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, start), words);
    done = Math.max(done, end);
  }
  return parts.join('') + text.slice(done);
}
