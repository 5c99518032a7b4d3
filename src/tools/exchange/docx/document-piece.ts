import type { PhrasingContent, Table } from 'mdast';

import type { ReceivedPicture } from '../received/received-block.ts';
import type { ListLevel } from './numbering.ts';

/** A piece of a document, before it is known which pieces belong together. */
export type DocumentPiece = WordPiece | TablePiece | PicturePiece;

/** Words that stand by themselves. */
export interface WordPiece {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'quotation' | 'item' | 'note' | 'caption';
  readonly place: string;
  readonly nodes: readonly PhrasingContent[];
  /** Level of a heading, from 1. */
  readonly level?: number;
  /** The list of an item, how deep it stands in it, from 0, and how it is marked. */
  readonly list?: { readonly id: string; readonly depth: number; readonly level: ListLevel };
  /** What hangs on it: notes and text boxes. */
  readonly after: readonly DocumentPiece[];
}

/** A table. */
interface TablePiece extends Pick<WordPiece, 'place' | 'after'> {
  readonly kind: 'table';
  readonly table: Table;
}

/** A picture. */
export interface PicturePiece extends Pick<WordPiece, 'place' | 'after'> {
  readonly kind: 'picture';
  readonly picture: ReceivedPicture;
}

/**
 * @param pieces pieces of a document
 * @returns the pictures among them, and those that hang on them
 */
export function picturesIn(pieces: readonly DocumentPiece[]): PicturePiece[] {
  return pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece] : picturesIn(piece.after)));
}

/**
 * @param pieces pieces of a document
 * @returns their words, a line for each paragraph and each cell, for a place that holds lines only
 */
export function linesOf(pieces: readonly DocumentPiece[]): (readonly PhrasingContent[])[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'picture') return [];
    const own =
      piece.kind === 'table'
        ? piece.table.children.flatMap((row) => row.children.map((cell) => cell.children))
        : [piece.nodes];
    return [...own.filter((nodes) => nodes.length > 0), ...linesOf(piece.after)];
  });
}

/**
 * @param lines words, line by line
 * @returns the same with a break between the lines
 */
export function joinLines(lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return lines.flatMap((nodes, index): PhrasingContent[] =>
    index === 0 ? [...nodes] : [{ type: 'break' }, ...nodes],
  );
}
