import type { Paragraph, RootContent } from 'mdast';

/** A block of a received text, before anybody knows what it is. */
export interface ReceivedBlock {
  /** Where it stands, in words: `line 3`, `paragraph 3`. */
  readonly place: string;
  /** Its words, without marks. */
  readonly text: string;
  readonly block: RootContent;
  /** Whether the received text itself says that it is the title. */
  readonly isTitle?: boolean;
  /** The picture that it is, without words then. */
  readonly picture?: ReceivedPicture;
}

/** A picture that came with a text. */
export interface ReceivedPicture {
  /** What its file was called. */
  readonly name: string;
  readonly bytes: Buffer;
  /** What it shows, in words for those who cannot see it; empty where nothing says it. */
  readonly alt: string;
  /** Undefined where it has none. */
  readonly caption: string | undefined;
}

/** Words of a received text that are not in the translation. */
export interface LeftOut {
  readonly place: string;
  readonly text: string;
  readonly reason: string;
}

/**
 * Takes a text export apart: each line that is not empty is a block.
 * @param text the export
 * @returns its parts
 */
export function partsOfText(text: string): ReceivedBlock[] {
  return text.split(/\r\n?|\n/).flatMap((line, index): ReceivedBlock[] => {
    const words = line.replaceAll(/\s+/g, ' ').trim();
    if (words === '') return [];
    return [{ place: `line ${String(index + 1)}`, text: words, block: paragraph(words) }];
  });
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
