import { joined, type TitlePart } from './title-parts.ts';

/** How wide things are, in the unit of the width that lines may have. */
export interface Widths {
  readonly hyphen: number;
  of(text: string): number;
}

/**
 * Fills lines, one after the other.
 * @param parts parts of a title
 * @param widths how wide they are
 * @param maxWidth how wide a line may be
 * @returns the parts of each line; a part wider than that has a line of its own
 */
export function fillLines(parts: readonly TitlePart[], widths: Widths, maxWidth: number): TitlePart[][] {
  const lines: TitlePart[][] = [];
  let width = 0;
  parts.forEach((part, index) => {
    const line = lines.at(-1);
    const own = widths.of(part.text);
    const before = line !== undefined && part.joint === 'space' ? widths.of(' ') : 0;
    // A line that may end here needs room for its hyphen.
    const after = parts[index + 1]?.joint === 'hyphen' ? widths.hyphen : 0;
    if (line !== undefined && width + before + own + after <= maxWidth) {
      line.push(part);
      width += before + own;
    } else {
      lines.push([part]);
      width = own;
    }
  });
  return lines;
}

/** How exactly lines are made even, as a share of their width. */
const step = 0.01;

/**
 * Fills as few lines as can be, all about as wide, as `text-wrap: balance` does.
 * @param parts parts of a title, none wider than a line
 * @param widths how wide they are
 * @param maxWidth how wide a line may be
 * @returns the parts of each line
 */
export function evenLines(parts: readonly TitlePart[], widths: Widths, maxWidth: number): TitlePart[][] {
  let lines = fillLines(parts, widths, maxWidth);
  const widest = Math.max(0, ...parts.map(({ text }) => widths.of(text)));
  for (let width = maxWidth * (1 - step); width >= widest; width -= maxWidth * step) {
    const narrower = fillLines(parts, widths, width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/**
 * @param lines the parts of each line
 * @param hyphen the character at the end of a line that breaks a word
 * @returns the lines as they are set
 */
export function written(lines: readonly (readonly TitlePart[])[], hyphen: string): string[] {
  return lines.map((line, index) => joined(line) + (lines[index + 1]?.[0]?.joint === 'hyphen' ? hyphen : ''));
}
