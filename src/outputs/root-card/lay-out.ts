import { cardSize } from '../../site/card-size.ts';
import type { Layout, PlacedLine } from '../card/lay-out.ts';
import { measures } from '../card/look.ts';
import { innerWidth, ruleBars, sizeWithin } from '../card/placing.ts';
import type { SetLine } from '../card/setters.ts';

/** Where things stand on that card, in pixels, and how large Latin letters are. */
export const rootMeasures = {
  version: 1,
  name: { base: 176, size: 104 },
  rules: { tops: [222, 230], height: 3 },
  body: { top: 268, bottom: 558, above: 0.4 },
  /** Sizes that the languages' names may have, falling; their lines and the space between two, in em. */
  sizes: [76, 66, 57, 50, 44, 38, 33, 29, 25, 22, 19],
  leading: 1.7,
  base: 1.15,
  gap: 0.8,
} as const;

/** A name as it is set, and how large its script is beside Latin. */
export interface SetName {
  readonly line: SetLine;
  readonly scale: number;
}

const { margin } = measures;

/**
 * Lays out the card of the page of all languages: the publication's name above a double rule, below it the languages by
 * their own names, in lines, as large as there is room for.
 * @param name the publication's name
 * @param languages the languages' names
 * @param direction in which lines run
 * @returns what stands on the card
 */
export function layOutRootCard(
  name: SetName,
  languages: readonly SetName[],
  direction: 'ltr' | 'rtl',
): Layout {
  const nameSize = sizeWithin(name.line, rootMeasures.name.size * name.scale, innerWidth);
  const width = name.line.width * nameSize;
  return {
    lines: [
      {
        line: name.line,
        size: nameSize,
        ink: 'ink',
        x: atSide(0, width, direction),
        y: rootMeasures.name.base,
      },
      ...layOutLanguages(languages, direction),
    ],
    bars: ruleBars(rootMeasures.rules),
  };
}

function layOutLanguages(languages: readonly SetName[], direction: 'ltr' | 'rtl'): PlacedLine[] {
  const { body, sizes, leading, base } = rootMeasures;
  const room = body.bottom - body.top;
  const heightAt = (size: number) => linesAt(size, languages).length * size * leading;
  const size = sizes.find((each) => heightAt(each) <= room) ?? sizes.at(-1) ?? 1;
  const top = body.top + Math.max(0, room - heightAt(size)) * body.above;
  return linesAt(size, languages).flatMap((names, index) =>
    names.map(({ line, size: own, from, width }) => ({
      line,
      size: own,
      ink: 'accent' as const,
      x: atSide(from, width, direction),
      y: top + (index * leading + base) * size,
    })),
  );
}

interface PlacedName {
  readonly line: SetLine;
  readonly size: number;
  /** How far from the side at which lines begin. */
  readonly from: number;
  readonly width: number;
}

function linesAt(size: number, names: readonly SetName[]): PlacedName[][] {
  const lines: PlacedName[][] = [];
  let end = Infinity;
  for (const { line, scale } of names) {
    const own = sizeWithin(line, size * scale, innerWidth);
    const width = line.width * own;
    if (end + width > innerWidth) {
      lines.push([]);
      end = 0;
    }
    lines.at(-1)?.push({ line, size: own, from: end, width });
    end += width + rootMeasures.gap * size;
  }
  return lines;
}

function atSide(from: number, width: number, direction: 'ltr' | 'rtl'): number {
  return direction === 'ltr' ? margin + from : cardSize.width - margin - from - width;
}
