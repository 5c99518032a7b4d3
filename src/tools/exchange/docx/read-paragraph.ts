import type { PhrasingContent } from 'mdast';

import { wordsOf } from '../../../text/passage-runs.ts';
import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { readInline } from './inline.ts';
import { joinLines, linesOf, picturesIn, type Piece } from './piece.ts';
import { readNumber } from './read-number.ts';
import { placeBetween, type Reading } from './reading.ts';
import { markedWords, type Span } from './spans.ts';
import { count, leaveOut } from './told.ts';
import { withoutStrong } from './without-strong.ts';
import { hasWords, wordsIn } from './words-in.ts';
import { attributeOf, childOf, valueOf } from './xml.ts';

/** What is known where a paragraph stands. */
export interface Around {
  /** What it stands in, in words; undefined for the document itself. */
  readonly within: string | undefined;
  /** Words that come before its own. */
  readonly carried: readonly Span[];
}

/**
 * Reads a paragraph, and what hangs on it.
 * @param paragraph the paragraph
 * @param reading the document
 * @param around what is known where it stands
 * @returns its piece, none where it is empty; and the words that are left for the next
 */
export function readParagraph(
  paragraph: XmlElement,
  reading: Reading,
  { within, carried }: Around,
): { pieces: Piece[]; left: readonly Span[] } {
  const properties = childOf(paragraph, 'pPr');
  const place = within ?? nextPlace(paragraph, reading);
  const role = reading.styles.roleOf(properties);
  if (role.kind === 'contents') {
    leaveOut(reading.told, place, wordsIn(paragraph), 'a line of the table of contents');
    return { pieces: [], left: carried };
  }
  // Styles of headings and quotations mark all of them: so do pages.
  const paragraphStyle = role.kind === 'paragraph' ? valueOf(properties, 'pStyle') : undefined;
  const inline = readInline(paragraph, { place, paragraphStyle }, reading);
  const isDropCap = (attributeOf(childOf(properties, 'framePr'), 'dropCap') ?? 'none') !== 'none';
  const spans = [...carried, ...(isDropCap ? inline.spans.map(onTheLine) : inline.spans)];
  const boxes = inline.boxes.flatMap((box) => readBox(box, place, reading));
  const after = [...inline.pictures, ...readNotes(inline.notes, reading), ...boxes];
  // The end of this paragraph is deleted, or it is a large first letter: its words go on in the next.
  if (isDropCap || childOf(childOf(properties, 'rPr'), 'del') !== undefined)
    return { pieces: after, left: spans };
  const nodes = markedWords(spans);
  if (nodes.length === 0) return { pieces: after, left: [] };
  const list = listOf(properties, reading);
  const piece = { place, nodes, after };
  if (role.kind === 'heading') {
    if (list !== undefined && list.level.format !== 'bullet') count(reading.told, 'headingNumber');
    return { pieces: [{ ...piece, ...role, nodes: withoutStrong(nodes) }], left: [] };
  }
  if (list !== undefined && role.kind === 'paragraph')
    return { pieces: [{ ...piece, kind: 'item', list }], left: [] };
  if (role.kind === 'paragraph' && within === undefined) tellBold(nodes, place, reading);
  return { pieces: [{ ...piece, kind: role.kind }], left: [] };
}

/** Where nothing can be read, nobody counts: such a place is found by the paragraph before it. */
function nextPlace(paragraph: XmlElement, { counts }: Reading): string {
  if (!hasWords(paragraph)) return placeBetween(counts);
  counts.paragraphs += 1;
  return `paragraph ${String(counts.paragraphs)}`;
}

function listOf(properties: XmlElement | undefined, { styles, numbering, told }: Reading) {
  const own = childOf(properties, 'numPr');
  const styled = styles.numberingOf(valueOf(properties, 'pStyle'));
  const id = valueOf(own, 'numId') ?? valueOf(styled, 'numId') ?? '0';
  const depth = readNumber(valueOf(own, 'ilvl') ?? valueOf(styled, 'ilvl'), 'listLevel', told);
  const level = numbering(id, depth);
  return id === '0' || level.format === 'none' ? undefined : { id, depth, level };
}

/** Reads notes one after the other: those that a note refers to wait, or a chain of them would go as deep. */
function readNotes(names: readonly string[], reading: Reading): Piece[] {
  if (reading.waitingNotes !== undefined) {
    reading.waitingNotes.push(...names);
    return [];
  }
  const waitingNotes = [...names];
  const pieces: Piece[] = [];
  for (const name of waitingNotes) {
    const note = reading.notes.get(name);
    if (note === undefined) continue;
    // Taken out first: a note that refers to itself would have no end.
    reading.notes.delete(name);
    count(reading.told, 'note');
    const place = `note ${String(reading.told.counts.get('note') ?? 0)}`;
    const within = { ...reading, relationships: note.relationships, waitingNotes };
    const read = reading.readWithin(note.element, within, place);
    const nodes = joinLines(linesOf(read));
    if (nodes.length > 0) pieces.push({ kind: 'note', place, nodes, after: [] });
    pieces.push(...picturesIn(read));
  }
  return pieces;
}

function readBox(box: XmlElement, place: string, reading: Reading): Piece[] {
  const pieces = reading.readWithin(box, reading, `text box at ${place}`);
  if (linesOf(pieces).length > 0)
    reading.told.remarks.push(`${place}: the words of a text box stand after it.`);
  return pieces;
}

function onTheLine({ words, marks }: Span): Span {
  return { words, marks: { ...marks, raised: undefined } };
}

/** Longer than any heading. */
const mostLetters = 120;

function tellBold(nodes: readonly PhrasingContent[], place: string, { told }: Reading): void {
  const words = wordsOf(nodes);
  const isBold = nodes.length === 1 && nodes[0]?.type === 'strong';
  if (isBold && words.length <= mostLetters)
    told.remarks.push(
      `${place} is bold throughout, and stays a paragraph; if it is a heading, write "## " for its stars: ${words}`,
    );
}
