import { Edges, type Box } from './edges.ts';
import type { PlacedLine } from './lay-out.ts';

/** Size of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Finds out how far a line of letters covers the pixels of a picture. Letters that overlap or touch are one shape, so that
 * no seam shows between them.
 * @param line the line
 * @param picture the picture; what lies outside of it is left out
 * @param take takes pixels in a row that are covered alike: the numbers of the first and of the one behind the last, and
 * by how much, from 0 to 1
 */
export function cover(
  line: PlacedLine,
  picture: PictureSize,
  take: (from: number, to: number, share: number) => void,
): void {
  const box = boxOf(line, picture);
  const edges = new Edges(box);
  for (const { outline, unitsPerEm, x, y } of line.line.glyphs) {
    const [left, base] = [line.x + x * line.size - box.left, line.y - y * line.size - box.top];
    for (const points of outline.polygons) edges.addPolygon(points, left, base, line.size / unitsPerEm);
  }
  edges.eachRun((row, from, to, share) => {
    const start = (box.top + row) * picture.width + box.left;
    take(start + from, start + to, share);
  });
}

/** The whole pixels around all that a line's outlines reach. */
function boxOf({ line, size, ...begin }: PlacedLine, picture: PictureSize): Box {
  let [left, top, right, bottom] = [picture.width, picture.height, 0, 0];
  for (const { outline, unitsPerEm, ...glyph } of line.glyphs) {
    const [x, y, scale] = [begin.x + glyph.x * size, begin.y - glyph.y * size, size / unitsPerEm];
    left = Math.min(left, Math.floor(x + outline.left * scale));
    right = Math.max(right, Math.ceil(x + outline.right * scale));
    top = Math.min(top, Math.floor(y - outline.rise * scale));
    bottom = Math.max(bottom, Math.ceil(y + outline.fall * scale));
  }
  left = Math.max(0, left);
  top = Math.max(0, top);
  const [width, height] = [Math.min(picture.width, right) - left, Math.min(picture.height, bottom) - top];
  return { left, top, width: Math.max(0, width), height: Math.max(0, height) };
}
