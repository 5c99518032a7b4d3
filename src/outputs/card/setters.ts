import { holdsLetter } from '../../site/i18n/script-letters.ts';
import { cached } from '../../store/caches.ts';
import type { CardStyle } from './card.ts';
import { openOutlines, type Outline } from './outlines.ts';
import { runsOf } from './runs.ts';
import { preferred, typefaceFor, type Use } from './typeface.ts';

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

/** What sets the words of a card: titles have faces of their own. */
export interface Setters {
  readonly text: Setter;
  readonly title: Setter;
}

/** Weight of what is no title, as in `src/site/styles/`. */
const textWeight = 600;

/**
 * Opens all that the cards of a language are set with.
 * @param style how they are set
 * @returns what sets their words
 */
export async function settersOf(style: CardStyle): Promise<Setters> {
  return {
    text: await setterFor(style, { weight: textWeight, isTitle: false }),
    title: await setterFor(style, { weight: style.titleWeight, isTitle: true }),
  };
}

/** Lines are shaped by HarfBuzz, as in Chromium and Firefox. */
async function setterFor({ locale, direction, scripts, ...style }: CardStyle, use: Use): Promise<Setter> {
  const { Buffer, Direction, shape } = await import('harfbuzzjs');
  const buffer = new Buffer();
  const [script = 'Zyyy'] = scripts;
  const typefaces = preferred(style.typefaces, use);
  const opened = await Promise.all(
    typefaces.map(async (typeface) => ({ ...typeface, ...(await openOutlines(typeface, use.weight)) })),
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
        const { font, unitsPerEm, isThickened, outlineOf } = typeface;
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
          glyphs.push({ outline, x, y, unitsPerEm, isThickened });
          width += xAdvance / unitsPerEm;
          rise = Math.max(rise, y + outline.rise / unitsPerEm);
          fall = Math.max(fall, outline.fall / unitsPerEm - y);
        }
      }
      return { glyphs, width, rise, fall };
    },
  };
}
