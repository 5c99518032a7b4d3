import { joined, type Unit } from './units.ts';

/** How wide things are, in the unit of the width that lines may have. */
export interface Widths {
  readonly hyphen: number;
  of(text: string): number;
}

/**
 * Fills lines, one after the other.
 * @param units parts of a title
 * @param widths how wide they are
 * @param most how wide a line may be
 * @returns the parts of each line; a part wider than that has a line of its own
 */
export function fillLines(units: readonly Unit[], widths: Widths, most: number): Unit[][] {
  const lines: Unit[][] = [];
  let width = 0;
  units.forEach((unit, index) => {
    const line = lines.at(-1);
    const own = widths.of(unit.text);
    const before = line !== undefined && unit.joint === 'space' ? widths.of(' ') : 0;
    // A line that may end here needs room for its hyphen.
    const after = units[index + 1]?.joint === 'hyphen' ? widths.hyphen : 0;
    if (line !== undefined && width + before + own + after <= most) {
      line.push(unit);
      width += before + own;
    } else {
      lines.push([unit]);
      width = own;
    }
  });
  return lines;
}

/** How exactly lines are made even, as a share of their width. */
const step = 0.01;

/**
 * Fills as few lines as can be, all about as wide, as `text-wrap: balance` does.
 * @param units parts of a title, none wider than a line
 * @param widths how wide they are
 * @param most how wide a line may be
 * @returns the parts of each line
 */
export function evenLines(units: readonly Unit[], widths: Widths, most: number): Unit[][] {
  let lines = fillLines(units, widths, most);
  const widest = Math.max(0, ...units.map(({ text }) => widths.of(text)));
  for (let width = most * (1 - step); width >= widest; width -= most * step) {
    const narrower = fillLines(units, widths, width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/**
 * @param lines the parts of each line
 * @param hyphen sign at the end of a line that breaks a word
 * @returns the lines as they are set
 */
export function written(lines: readonly (readonly Unit[])[], hyphen: string): string[] {
  return lines.map((line, index) => joined(line) + (lines[index + 1]?.[0]?.joint === 'hyphen' ? hyphen : ''));
}
