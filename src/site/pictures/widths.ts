/** Widths in pixels that a picture is made in: a small phone, a sharper one, the column of a text on a sharp screen. */
const widths = [400, 800, 1200];

/**
 * @param width a picture's own width in pixels
 * @returns the widths to make it in, rising; never beyond its own, which would add bytes and no detail
 * @example widthsFor(900) // [400, 800, 900]
 */
export function widthsFor(width: number): number[] {
  const smaller = widths.filter((candidate) => candidate < width);
  return smaller.length < widths.length ? [...smaller, width] : smaller;
}
