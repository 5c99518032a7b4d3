import { evenLines, fillLines, written, type Widths } from './lines.ts';
import { brokenWords, wholeWords, type TitlePart } from './title-parts.ts';

/** A title as it fits. */
interface FittedTitle {
  /** Size of its letters, in the unit of the room. */
  readonly size: number;
  readonly lines: readonly string[];
}

/** Room for a title, and how it is set in it. */
interface TitleRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes that it may have, falling. */
  readonly sizes: readonly number[];
  /** Height of a line, in em. */
  readonly leading: number;
  /** From the top of its highest letter to the foot of its deepest, in em. */
  readonly inkHeight: number;
  /** How wide words are, in em. */
  widthOf(text: string): number;
  /** What is put where a line breaks a word, and where a title is cut. */
  readonly hyphen: string;
  readonly ellipsis: string;
}

/**
 * Sets a title as large as there is room for: whole words as long as any size has room for them, else words broken, else
 * the beginning of the title.
 * @param title the title, with soft hyphens where its words may be broken
 * @param room the room
 * @returns its size and lines
 */
export function fitTitle(title: string, room: TitleRoom): FittedTitle {
  const whole = wholeWords(title);
  const widths: Widths = {
    hyphen: room.widthOf(room.hyphen),
    of: (text) => room.widthOf(text.replaceAll('\u00AD', '')),
  };
  const smallest = room.sizes.at(-1) ?? 1;
  return largest(inWholeWords) ?? largest(broken) ?? { size: smallest, lines: written(cut(), room.hyphen) };

  function largest(linesAt: (maxWidth: number) => TitlePart[][] | undefined): FittedTitle | undefined {
    for (const size of room.sizes) {
      const lines = linesAt(room.width / size);
      if (lines !== undefined && hasRoom(lines, size)) return { size, lines: written(lines, room.hyphen) };
    }
    return undefined;
  }

  function hasRoom({ length }: readonly unknown[], size: number): boolean {
    return heightOf(length, size, room) <= room.height;
  }

  function inWholeWords(maxWidth: number): TitlePart[][] | undefined {
    return whole.every(({ text }) => widths.of(text) <= maxWidth)
      ? evenLines(whole, widths, maxWidth)
      : undefined;
  }

  function broken(maxWidth: number): TitlePart[][] {
    return fillLines(partsWithin(maxWidth), widths, maxWidth);
  }

  function partsWithin(maxWidth: number): TitlePart[] {
    return brokenWords(whole, room.hyphen, (text) => widths.of(text) <= maxWidth);
  }

  function cut(): TitlePart[][] {
    const maxWidth = room.width / smallest;
    const parts = partsWithin(maxWidth);
    let lines: TitlePart[][] = [];
    for (let count = parts.length - 1; count > 0; count -= 1) {
      lines = fillLines(ended(parts.slice(0, count), room.ellipsis), widths, maxWidth);
      if (hasRoom(lines, smallest)) break;
    }
    return lines;
  }
}

/** Behind a word that is cut off, a comma or dash would be one mark too many. */
function ended(parts: readonly TitlePart[], ellipsis: string): TitlePart[] {
  return parts.map((part, index) =>
    index < parts.length - 1
      ? part
      : { ...part, text: part.text.replace(/[\p{Po}\p{Pd}]+$/u, '') + ellipsis },
  );
}

/**
 * @param count number of lines
 * @param size their size
 * @param room how they are set
 * @returns how high they are together, from the top of the first letters to the foot of the last
 */
export function heightOf(
  count: number,
  size: number,
  { leading, inkHeight }: Pick<TitleRoom, 'leading' | 'inkHeight'>,
): number {
  return ((count - 1) * leading + inkHeight) * size;
}
