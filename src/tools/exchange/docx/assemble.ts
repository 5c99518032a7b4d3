import type { Heading, Paragraph, RootContent } from 'mdast';

import { note } from '../../../text/components/note/note.ts';
import { textOf } from '../../../text/text.ts';
import { callOf } from '../../../text/write-mdx.ts';
import type { ReceivedBlock } from '../received/received-block.ts';
import { buildLists, type ListCounts } from './lists.ts';
import { linesOf, type DocumentPiece, type PicturePiece, type WordPiece } from './document-piece.ts';
import type { ImportLog } from './import-log.ts';

/**
 * Puts the pieces of a document together: items to lists, lines of a quotation to one, headings to the two levels that
 * a text has.
 * @param pieces the pieces in order
 * @param log takes what an editor must be told
 * @returns the parts of the text
 */
export function assemble(pieces: readonly DocumentPiece[], log: ImportLog): ReceivedBlock[] {
  const counted: ListCounts = new Map();
  const depthOf = headingDepths(pieces, log);
  // A second line in the style of a title is no second title.
  const title = pieces.find(({ kind }) => kind === 'title');
  const take = (all: readonly DocumentPiece[]): ReceivedBlock[] =>
    runsOf(withCaptions(all)).flatMap((run) => [
      ...partsOfRun(run),
      ...take(run.flatMap(({ after }) => after)),
    ]);
  const partsOfRun = (run: readonly DocumentPiece[]): ReceivedBlock[] => {
    const [first] = run;
    if (first === undefined) return [];
    if (first.kind === 'table') return [partOf(run, first.table)];
    if (first.kind === 'picture')
      return [{ ...partOf(run, { type: 'paragraph', children: [] }), picture: first.picture }];
    const words = run.filter((piece) => piece.kind !== 'table' && piece.kind !== 'picture');
    switch (first.kind) {
      case 'item':
        return buildLists(words, counted, log).map(({ items, list }) => partOf(items, list));
      case 'quotation':
        return [partOf(run, { type: 'blockquote', children: words.map(paragraphOf) })];
      case 'note':
        return [partOf(run, callOf(note, [paragraphOf(first)]))];
      case 'title':
        return [{ ...partOf(run, headingOf(first, 2)), isTitle: first === title }];
      case 'heading':
        return [partOf(run, headingOf(first, depthOf(first.level)))];
      default:
        return [partOf(run, paragraphOf(first))];
    }
  };
  return take(pieces);
}

/** A text has two levels of headings below its title; a document has up to nine, and begins with any. */
function headingDepths(pieces: readonly DocumentPiece[], log: ImportLog): (level?: number) => 2 | 3 {
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

/** Gives pictures their captions: in Word these stand in the next paragraph, in LibreOffice in the same. */
function withCaptions(pieces: readonly DocumentPiece[]): DocumentPiece[] {
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

/** Pieces that become one block stand together. */
function runsOf(pieces: readonly DocumentPiece[]): DocumentPiece[][] {
  const runs: DocumentPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const joins = piece.kind === 'item' || piece.kind === 'quotation';
    if (joins && last?.[0]?.kind === piece.kind) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function partOf(run: readonly DocumentPiece[], block: RootContent): ReceivedBlock {
  const lines = linesOf(run.map((piece) => ({ ...piece, after: [] })));
  const text = lines.map((nodes) => nodes.map(textOf).join('')).join(' ');
  return { place: run[0]?.place ?? '', text: text.replaceAll(/[ \t\r\n]+/g, ' ').trim(), block };
}

function paragraphOf({ nodes }: WordPiece): Paragraph {
  return { type: 'paragraph', children: [...nodes] };
}

function headingOf({ nodes }: WordPiece, depth: 2 | 3): Heading {
  return { type: 'heading', depth, children: [...nodes] };
}
