import { cover } from '../../src/outputs/card/coverage.ts';
import { flatten, type OutlineStep } from '../../src/outputs/card/flatten.ts';
import type { SetGlyph } from '../../src/outputs/card/setters.ts';
import { expect, test } from '../support/quick.ts';

/** A rectangle as an outline, its corners anticlockwise; or clockwise, as a hole. */
function box(left: number, bottom: number, right: number, top: number, isHole = false): OutlineStep[] {
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
  const [first = [], ...others] = isHole ? corners.reverse() : corners;
  return [
    { type: 'M', values: first },
    ...others.map((values) => ({ type: 'L', values })),
    { type: 'Z', values: [] },
  ];
}

const picture = { width: 6, height: 4 };

/** A glyph whose units are pixels, from the picture's lower left corner; its box is that of its points. */
function glyph(steps: readonly OutlineStep[], x = 0): SetGlyph {
  const polygons = flatten(steps, 1000);
  const points = polygons.flatMap((polygon) => [...polygon]);
  const [xs, ys] = [points.filter((_, at) => at % 2 === 0), points.filter((_, at) => at % 2 === 1)];
  const outline = {
    polygons,
    left: Math.min(...xs),
    right: Math.max(...xs),
    rise: Math.max(...ys),
    fall: -Math.min(...ys),
  };
  return { outline, x, y: 0, unitsPerEm: 1 };
}

/** How far each pixel is covered, in hundredths, row by row from the top. */
function covered(glyphs: readonly SetGlyph[]): number[][] {
  const shares = new Array<number>(picture.width * picture.height).fill(0);
  const line = { glyphs, width: 0, rise: 0, fall: 0 };
  cover({ line, size: 1, ink: 'ink', x: 0, y: picture.height }, picture, (from, to, share) => {
    for (let at = from; at < to; at += 1) shares[at] = Math.round(share * 100);
  });
  return Array.from({ length: picture.height }, (_, row) =>
    shares.slice(row * picture.width, (row + 1) * picture.width),
  );
}

const none = [0, 0, 0, 0, 0, 0];

const shapes: [name: string, glyphs: SetGlyph[], expected: number[][]][] = [
  ['nothing', [], [none, none, none, none]],
  ['a space', [glyph([])], [none, none, none, none]],
  ['whole pixels', [glyph(box(1, 1, 3, 3))], [none, [0, 100, 100, 0, 0, 0], [0, 100, 100, 0, 0, 0], none]],
  ['parts of pixels', [glyph(box(0.5, 0.25, 2.75, 1))], [none, none, none, [38, 75, 56, 0, 0, 0]]],
  [
    'a hole',
    [glyph([...box(0, 0, 4, 3), ...box(1, 1, 2.5, 2, true)])],
    [none, [100, 100, 100, 100, 0, 0], [100, 0, 50, 100, 0, 0], [100, 100, 100, 100, 0, 0]],
  ],
  [
    'contours that overlap',
    [glyph([...box(0, 0, 2.5, 1), ...box(1, 0, 4, 1)])],
    [none, none, none, [100, 100, 100, 100, 0, 0]],
  ],
  [
    'letters that touch within a pixel',
    [glyph(box(0, 0, 1.5, 1)), glyph(box(0, 0, 1.5, 1), 1.5)],
    [none, none, none, [100, 100, 100, 0, 0, 0]],
  ],
  [
    'a slope',
    [
      glyph([
        { type: 'M', values: [0, 0] },
        { type: 'L', values: [4, 0] },
        { type: 'L', values: [4, 1] },
      ]),
    ],
    [none, none, none, [13, 38, 63, 88, 0, 0]],
  ],
  [
    'what reaches beyond the picture',
    [
      glyph(box(-3, -2, 1.5, 9)),
      glyph(box(5.5, 2, 40, 3)),
      glyph(box(-9, 0, -1, 4)),
      glyph(box(20, 0, 30, 4)),
    ],
    [
      [100, 50, 0, 0, 0, 0],
      [100, 50, 0, 0, 0, 50],
      [100, 50, 0, 0, 0, 0],
      [100, 50, 0, 0, 0, 0],
    ],
  ],
];
for (const [name, glyphs, expected] of shapes) {
  test(`pixels are covered as far as they are: ${name}`, () => {
    expect(covered(glyphs)).toEqual(expected);
    // Which way round a font draws its contours makes no difference.
    const mirrored = glyphs.map(({ outline, ...place }) => ({
      ...place,
      outline: { ...outline, polygons: outline.polygons.map(turned) },
    }));
    expect(covered(mirrored)).toEqual(expected);
  });
}

/** The same points the other way round. */
function turned(polygon: Float64Array): Float64Array {
  return Float64Array.from(polygon, (_, at) => polygon.at(-2 - at + 2 * (at % 2)) ?? NaN);
}

/** A circle of four curves, as fonts have them. */
const bend = 0.5522847498;
const circle = (radius: number): OutlineStep[] => [
  { type: 'M', values: [radius, 0] },
  ...[
    [1, bend, bend, 1, 0, 1],
    [-bend, 1, -1, bend, -1, 0],
    [-1, -bend, -bend, -1, 0, -1],
    [bend, -1, 1, -bend, 1, 0],
  ].map((values) => ({ type: 'C', values: values.map((value) => value * radius) })),
];

test('curves become lines that are nowhere a four thousandth of an em beside them', () => {
  const [radius, unitsPerEm] = [500, 1000];
  const [points = new Float64Array()] = flatten(circle(radius), unitsPerEm);
  expect(points.length).toBeGreaterThan(40);
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x = 0, y = 0, nextX = 0, nextY = 0] = points.subarray(at, at + 4);
    expect(Math.abs(Math.hypot(x, y) - radius)).toBeLessThan(unitsPerEm / 4000);
    expect(Math.abs(Math.hypot((x + nextX) / 2, (y + nextY) / 2) - radius)).toBeLessThan(
      (2 * unitsPerEm) / 4000,
    );
  }
});

const outlines: [steps: OutlineStep[], expected: number[][]][] = [
  [[], []],
  [[{ type: 'L', values: [1, 1] }], []],
  [box(0, 0, 1, 2), [[0, 0, 1, 0, 1, 2, 0, 2, 0, 0]]],
  [
    [
      { type: 'M', values: [0, 0] },
      { type: 'Q', values: [500, 0, 1000, 0] },
      { type: 'Z', values: [] },
      { type: 'M', values: [5, 5] },
    ],
    [
      [0, 0, 1000, 0, 0, 0],
      [5, 5, 5, 5],
    ],
  ],
];
for (const [steps, expected] of outlines) {
  test(`an outline of ${String(steps.length)} steps becomes ${String(expected.length)} polygons, each closed`, () => {
    expect(flatten(steps, 1000).map((polygon) => [...polygon])).toEqual(expected);
  });
}
