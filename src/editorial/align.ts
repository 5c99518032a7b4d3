import type { TextPassage } from '../publication/passages.ts';

/** A passage of the source text and the one that renders it; one of the two is missing where the other stands alone. */
export interface Aligned<Part> {
  readonly source: Part | undefined;
  readonly translation: Part | undefined;
}

/** What it costs to leave a passage without its counterpart: more than a poor match, less than a false one. */
const gap = 1;

/**
 * Finds which passage of a translation renders which of its source text: fields of the front matter by name, the
 * text in order, so that the kinds agree and the lengths are most alike.
 * @param source the source text's passages
 * @param translation the translation's
 * @returns the passages side by side
 */
export function align(
  source: readonly TextPassage[],
  translation: readonly TextPassage[],
): Aligned<TextPassage>[] {
  const [sourceFields, sourceText] = apart(source);
  const [fields, text] = apart(translation);
  const ids = new Set([...sourceFields, ...fields].map(({ id }) => id));
  const named = [...ids].map((id) => ({
    source: sourceFields.find((field) => field.id === id),
    translation: fields.find((field) => field.id === id),
  }));
  return [...named, ...alignInOrder(sourceText, text)];
}

function apart(passages: readonly TextPassage[]): [TextPassage[], TextPassage[]] {
  return [passages.filter(({ field }) => field), passages.filter(({ field }) => !field)];
}

/** The cheapest way through both texts, found from their ends. */
function alignInOrder(source: readonly TextPassage[], text: readonly TextPassage[]): Aligned<TextPassage>[] {
  const expected = lengthOf(text) / Math.max(1, lengthOf(source));
  const costs = Array.from({ length: source.length + 1 }, () => new Float64Array(text.length + 1));
  const cost = (row: number, column: number) => costs[row]?.[column] ?? Infinity;
  const match = (row: number, column: number) => mismatch(source[row], text[column], expected);
  for (let row = source.length; row >= 0; row -= 1) {
    for (let column = text.length; column >= 0; column -= 1) {
      if (row === source.length && column === text.length) continue;
      const best = Math.min(
        cost(row + 1, column + 1) + match(row, column),
        cost(row + 1, column) + gap,
        cost(row, column + 1) + gap,
      );
      costs[row]?.fill(best, column, column + 1);
    }
  }
  const aligned: Aligned<TextPassage>[] = [];
  for (let row = 0, column = 0; row < source.length || column < text.length;) {
    const here = cost(row, column);
    if (here === cost(row + 1, column + 1) + match(row, column)) {
      aligned.push({ source: source[row], translation: text[column] });
      row += 1;
      column += 1;
    } else if (here === cost(row + 1, column) + gap) {
      aligned.push({ source: source[row], translation: undefined });
      row += 1;
    } else {
      aligned.push({ source: undefined, translation: text[column] });
      column += 1;
    }
  }
  return aligned;
}

/** From 0, alike, to above twice {@link gap}, of another kind. */
function mismatch(source: TextPassage | undefined, text: TextPassage | undefined, expected: number): number {
  if (source === undefined || text === undefined) return Infinity;
  if (source.kind !== text.kind || source.depth !== text.depth) return 2.1 * gap;
  const ratio = text.text.length / (source.text.length * expected);
  const links = source.links.join() === text.links.join() ? 0 : 0.2;
  return Math.min(1, Math.abs(Math.log(ratio))) + links;
}

function lengthOf(passages: readonly TextPassage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
