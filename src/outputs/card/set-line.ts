import type { Outline, Outlines } from './outlines.ts';
import { runsOf, type Run, type Writing } from './runs.ts';
import type { Typeface } from './typeface.ts';

/** A glyph in its place. Lengths are in em; x to the right from the line's begin, y upwards from its base. */
export interface SetGlyph {
  readonly outline: Outline;
  readonly x: number;
  readonly y: number;
  /** An em has so many of the outline's units. */
  readonly unitsPerEm: number;
  readonly isThickened: boolean;
}

/** A line that is set, in em: whatever size it is drawn in. */
export interface SetLine {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
  /** How far it reaches above and below its base. */
  readonly rise: number;
  readonly fall: number;
}

/** Sets the words of a language in lines. */
export interface Setter {
  /** @returns the line @throws where no typeface holds a character of it */
  set(line: string): SetLine;
  /** Whether a typeface holds a character. */
  holds(character: string): boolean;
}

/**
 * Makes what sets lines of a language, shaped by HarfBuzz, as Chromium and Firefox do.
 * @param writing how they are written
 * @param locale tag of the language, whose forms of letters are taken
 * @param opened the outlines of each typeface
 * @returns what sets a line
 */
export async function setterOf(
  writing: Writing,
  locale: string,
  opened: ReadonlyMap<Typeface, Outlines>,
): Promise<Setter> {
  const { Buffer, Direction, shape } = await import('harfbuzzjs');
  const buffer = new Buffer();
  return {
    holds: (character) => writing.typefaceFor(character) !== undefined,
    set(line) {
      const glyphs: SetGlyph[] = [];
      let [width, rise, fall] = [0, 0, 0];
      for (const run of runsOf(line, writing)) {
        const outlines = opened.get(run.typeface);
        if (outlines === undefined) throw new Error(`${run.typeface.face.file} was not opened.`);
        const { font, unitsPerEm, isThickened, outlineOf } = outlines;
        fill(run);
        shape(font, buffer);
        for (const { codepoint, ...position } of buffer.getGlyphInfosAndPositions()) {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = position;
          const outline = outlineOf(codepoint);
          const [x, y] = [width + xOffset / unitsPerEm, yOffset / unitsPerEm];
          glyphs.push({ outline, x, y, unitsPerEm, isThickened });
          width += xAdvance / unitsPerEm;
          rise = Math.max(rise, y + outline.rise / unitsPerEm);
          fall = Math.max(fall, outline.fall / unitsPerEm - y);
        }
      }
      return { glyphs, width, rise, fall };
    },
  };

  function fill({ text, level, script }: Run): void {
    buffer.reset();
    buffer.addText(text);
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    buffer.setScript(script);
    buffer.setLanguage(locale);
  }
}
