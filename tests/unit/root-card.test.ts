import { layOutRootCard, type SetName } from '../../src/outputs/root-card/lay-out.ts';
import { cardSize } from '../../src/site/card-size.ts';
import { expect, test } from '../support/quick.ts';

/** A name that is set so wide, in em. */
const name = (width: number): SetName => ({ line: { glyphs: [], width, rise: 0.8, fall: 0.3 }, scale: 1.05 });

const margin = 84;

for (const count of [2, 5, 60])
  for (const direction of ['ltr', 'rtl'] as const)
    test(`${String(count)} languages stand between the margins, each apart from the others, ${direction}`, () => {
      const languages = Array.from({ length: count }, (_, index) => name(2 + ((index * 7) % 9)));
      const { lines } = layOutRootCard(name(8), languages, direction);
      expect(lines).toHaveLength(count + 1);
      const boxes = lines.map(({ line, x, y, size }) => ({
        left: x,
        right: x + line.width * size,
        top: y - line.rise * size,
        bottom: y + line.fall * size,
      }));
      for (const { left, right, top, bottom } of boxes) {
        expect(left).toBeGreaterThanOrEqual(margin - 0.01);
        expect(right).toBeLessThanOrEqual(cardSize.width - margin + 0.01);
        expect(top).toBeGreaterThanOrEqual(60);
        expect(bottom).toBeLessThanOrEqual(cardSize.height - 60);
      }
      const meeting = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(meeting).toEqual([]);
      // The first begins where lines do.
      const first = boxes[1];
      const start = direction === 'ltr' ? first?.left : first && cardSize.width - first.right;
      expect(start).toBeCloseTo(margin);
    });

test('a name wider than the card is set smaller, one of a language too', () => {
  const { lines } = layOutRootCard(name(40), [name(60)], 'ltr');
  for (const { line, size } of lines)
    expect(line.width * size).toBeLessThanOrEqual(cardSize.width - 2 * margin + 0.01);
});
