import { textOf } from '../../../text/text.ts';
import type { DocumentPiece, PicturePiece, WordPiece } from './document-piece.ts';

/**
 * Gives pictures their captions: in Word these stand in the next paragraph, in LibreOffice in the same.
 * @param pieces pieces of a document, in order
 * @returns the same, where a caption belongs to a picture
 */
export function withCaptions(pieces: readonly DocumentPiece[]): DocumentPiece[] {
  const placed: DocumentPiece[] = [];
  for (const piece of pieces) {
    const [last, own] = [placed.at(-1), piece.after[0]];
    if (isCaption(piece) && own?.kind === 'picture' && piece.after.length === 1)
      placed.push(captioned(own, piece));
    else if (isCaption(piece) && last?.kind === 'picture' && last.picture.caption === undefined)
      placed.splice(-1, 1, { ...captioned(last, piece), after: piece.after });
    else placed.push(piece);
  }
  return placed;
}

/** A caption is words alone: one with links or emphasis stays a paragraph. */
function isCaption(piece: DocumentPiece): piece is WordPiece {
  return piece.kind === 'caption' && piece.nodes.every(({ type }) => type === 'text');
}

function captioned(piece: PicturePiece, { nodes }: WordPiece): PicturePiece {
  return { ...piece, picture: { ...piece.picture, caption: nodes.map(textOf).join('') } };
}
