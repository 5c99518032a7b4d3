import { holdsLetter } from '../../site/i18n/script-letters.ts';
import { cached } from '../../store/caches.ts';
import type { CardStyle } from './card.ts';
import { openOutlines, type Outline } from './outlines.ts';
import { runsOf } from './runs.ts';
import { preferred, typefaceFor } from './typeface.ts';

/** A glyph in its place. Lengths are in em; x to the right from the line's begin, y upwards from its base. */
export interface SetGlyph {
  readonly outline: Outline;
  readonly x: number;
  readonly y: number;
  /** An em has so many of the outline's units. */
  readonly unitsPerEm: number;
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

/** Weight of all that stands on a card. */
const weight = 600;

/**
 * Opens all that the cards of a language are set with. Lines are shaped by HarfBuzz, as in Chromium and Firefox.
 * @param style how they are set
 * @returns what sets their words
 */
export async function setterOf({ locale, direction, scripts, ...style }: CardStyle): Promise<Setter> {
  const { Buffer, Direction, shape } = await import('harfbuzzjs');
  const buffer = new Buffer();
  const [script = 'Zyyy'] = scripts;
  const typefaces = preferred(style.typefaces, weight);
  const opened = await Promise.all(
    typefaces.map(async (typeface) => ({ ...typeface, ...(await openOutlines(typeface, weight)) })),
  );
  const writing = {
    direction,
    script,
    typefaceFor: cached((character: string) => typefaceFor(opened, character)),
    scriptOf: cached((character: string) => scripts.find((code) => holdsLetter(character, code))),
  };
  return {
    holds: (character) => writing.typefaceFor(character) !== undefined,
    set(line) {
      const glyphs: SetGlyph[] = [];
      let [width, rise, fall] = [0, 0, 0];
      for (const { text, level, script, typeface } of runsOf(line, writing)) {
        const { font, unitsPerEm, outlineOf } = typeface;
        buffer.reset();
        buffer.addText(text);
        buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
        buffer.setScript(script);
        buffer.setLanguage(locale);
        shape(font, buffer);
        for (const { codepoint, ...position } of buffer.getGlyphInfosAndPositions()) {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = position;
          const outline = outlineOf(codepoint);
          const [x, y] = [width + xOffset / unitsPerEm, yOffset / unitsPerEm];
          glyphs.push({ outline, x, y, unitsPerEm });
          width += xAdvance / unitsPerEm;
          rise = Math.max(rise, y + outline.rise / unitsPerEm);
          fall = Math.max(fall, outline.fall / unitsPerEm - y);
        }
      }
      return { glyphs, width, rise, fall };
    },
  };
}
