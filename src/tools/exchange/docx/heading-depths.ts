import type { DocumentPiece, WordPiece } from './document-piece.ts';
import type { ImportLog } from './import-log.ts';

/**
 * A text has two levels of headings below its title; a document has up to nine, and begins with any.
 * @param pieces the pieces of a document
 * @param log takes what an editor must be told
 * @returns gives the depth of a heading in the text by its level in the document
 */
export function headingDepths(
  pieces: readonly DocumentPiece[],
  log: ImportLog,
): (level: number | undefined) => 2 | 3 {
  const headings = pieces.filter((piece): piece is WordPiece => piece.kind === 'heading');
  const [first, ...others] = headings;
  // A heading above all others, at the beginning, is the title.
  const isTitle =
    first === pieces.find(({ kind }) => kind !== 'picture') &&
    others.every(({ level = 0 }) => level > (first?.level ?? 0));
  const levels = [...new Set((isTitle ? others : headings).map(({ level = 0 }) => level))].sort(
    (a, b) => a - b,
  );
  if (levels.length > 2)
    log.remarks.push(`Headings stand on ${String(levels.length)} levels; below the first, all are "###".`);
  return (level = 0) => (level > (levels[0] ?? level) ? 3 : 2);
}
