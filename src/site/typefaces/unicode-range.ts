/** Code points that a closed gap may hold: about half of a script's block. */
const widestGap = 64;

/**
 * Writes the characters of a font as CSS does, so that a browser fetches it only for them.
 * @param characters what the font is for
 * @param others what other fonts of the same family are for: a gap between two characters is closed where none of
 * these lies in it, which keeps the list short
 * @returns the value of `unicode-range`
 * @example unicodeRange(['a', 'b', 'z'], []) // 'U+61-7A'
 */
export function unicodeRange(characters: readonly string[], others: readonly string[]): string {
  const points = codePoints(characters);
  const foreign = codePoints(others);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    const isApart =
      last === undefined ||
      point - last[1] > widestGap ||
      foreign.some((other) => other > last[1] && other < point);
    if (isApart) ranges.push([point, point]);
    else last[1] = point;
  }
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join();
}

function codePoints(characters: readonly string[]): number[] {
  return characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
