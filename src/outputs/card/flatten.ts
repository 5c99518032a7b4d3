/** A step of an outline, as SVG names them: to a point, in a line or a curve. */
export interface OutlineStep {
  readonly type: string;
  /** Coordinates, two a point: those that bend a curve, then where it ends. */
  readonly values: readonly number[];
}

/** How far a line may be from the curve that it stands for, in em: a thirtieth of a pixel in the largest letters. */
const tolerance = 1 / 4000;

/**
 * Makes straight lines of an outline's curves, so short that no size on a card shows them.
 * @param steps the outline
 * @param unitsPerEm an em has so many of its units
 * @returns a polygon for each of its contours: coordinates, two a point, the first point once more at the end
 */
export function flatten(steps: readonly OutlineStep[], unitsPerEm: number): Float64Array[] {
  const polygons: number[][] = [];
  for (const { type, values } of steps) {
    const polygon = polygons.at(-1);
    if (type === 'M') polygons.push([...values]);
    else if (polygon !== undefined && type !== 'Z') bend(polygon, values, tolerance * unitsPerEm);
  }
  return polygons.map(([x = 0, y = 0, ...others]) => Float64Array.of(x, y, ...others, x, y));
}

/** Goes on from a polygon's last point by a Bézier curve of any degree; a line is one of the first. */
function bend(polygon: number[], values: readonly number[], allowed: number): void {
  const [x, y] = [[...polygon.slice(-2, -1)], [...polygon.slice(-1)]];
  values.forEach((value, index) => (index % 2 === 0 ? x : y).push(value));
  const pieces = piecesOf(x, y, allowed);
  for (let piece = 1; piece <= pieces; piece += 1)
    polygon.push(pointOf(x, piece / pieces), pointOf(y, piece / pieces));
}

/** By Wang's formula, which looks at how fast a curve turns. */
function piecesOf(x: readonly number[], y: readonly number[], allowed: number): number {
  const degree = x.length - 1;
  let turn = 0;
  for (let at = 2; at <= degree; at += 1) turn = Math.max(turn, secondOf(x, at) ** 2 + secondOf(y, at) ** 2);
  return Math.max(1, Math.ceil(Math.sqrt((degree * (degree - 1) * Math.sqrt(turn)) / (8 * allowed))));
}

function secondOf(values: readonly number[], at: number): number {
  return (values[at] ?? 0) - 2 * (values[at - 1] ?? 0) + (values[at - 2] ?? 0);
}

/** De Casteljau's way: what lies between the points, then between those, until one is left. */
function pointOf(values: readonly number[], share: number): number {
  let left = values;
  while (left.length > 1)
    left = left.slice(1).map((value, index) => (left[index] ?? 0) * (1 - share) + value * share);
  return left[0] ?? 0;
}
