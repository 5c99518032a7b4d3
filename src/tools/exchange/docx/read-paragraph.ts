import type { PhrasingContent } from 'mdast';

import { textOf } from '../../../text/text.ts';
import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { readInline } from './inline.ts';
import { joinLines, linesOf, picturesIn, type DocumentPiece } from './document-piece.ts';
import { readNumber } from './read-number.ts';
import { placeBetween, type DocumentReading } from './document-reading.ts';
import { markedWords, withoutStrong, type MarkedWords } from './marked-words.ts';
import { count, leaveOut } from './import-log.ts';
import { hasWords, wordsIn } from './words-in.ts';
import { xmlAttribute, childOf, valueOf } from './xml.ts';

/**
 * Reads a paragraph, and what hangs on it.
 * @param paragraph the paragraph
 * @param reading the document
 * @param within what it stands in, in words; undefined for the document itself
 * @param carried words that come before its own
 * @returns its piece, none where it is empty; and the words that are left for the next
 */
export function readParagraph(
  paragraph: XmlElement,
  reading: DocumentReading,
  within: string | undefined,
  carried: readonly MarkedWords[],
): { pieces: DocumentPiece[]; left: readonly MarkedWords[] } {
  const properties = childOf(paragraph, 'pPr');
  const place = within ?? nextPlace(paragraph, reading);
  const role = reading.styles.roleOf(properties);
  if (role.kind === 'contents') {
    leaveOut(reading.log, place, wordsIn(paragraph), 'a line of the table of contents');
    return { pieces: [], left: carried };
  }
  // Styles of headings and quotations mark all of them: so do pages.
  const paragraphStyle = role.kind === 'paragraph' ? valueOf(properties, 'pStyle') : undefined;
  const inline = readInline(paragraph, { place, paragraphStyle }, reading);
  const isDropCap = (xmlAttribute(childOf(properties, 'framePr'), 'dropCap') ?? 'none') !== 'none';
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
    if (list !== undefined && list.level.format !== 'bullet') count(reading.log, 'headingNumber');
    return { pieces: [{ ...piece, ...role, nodes: withoutStrong(nodes) }], left: [] };
  }
  if (list !== undefined && role.kind === 'paragraph')
    return { pieces: [{ ...piece, kind: 'item', list }], left: [] };
  if (role.kind === 'paragraph' && within === undefined) tellBold(nodes, place, reading);
  return { pieces: [{ ...piece, kind: role.kind }], left: [] };
}

/** Where nothing can be read, nobody counts: such a place is found by the paragraph before it. */
function nextPlace(paragraph: XmlElement, { counts }: DocumentReading): string {
  if (!hasWords(paragraph)) return placeBetween(counts);
  counts.paragraphs += 1;
  return `paragraph ${String(counts.paragraphs)}`;
}

function listOf(properties: XmlElement | undefined, { styles, numbering, log }: DocumentReading) {
  const own = childOf(properties, 'numPr');
  const styled = styles.numberingOf(valueOf(properties, 'pStyle'));
  const id = valueOf(own, 'numId') ?? valueOf(styled, 'numId') ?? '0';
  const depth = readNumber(valueOf(own, 'ilvl') ?? valueOf(styled, 'ilvl'), 'listLevel', log);
  const level = numbering(id, depth);
  return id === '0' || level.format === 'none' ? undefined : { id, depth, level };
}

/** Reads notes one after the other: those that a note refers to wait, or a chain of them would go as deep. */
function readNotes(names: readonly string[], reading: DocumentReading): DocumentPiece[] {
  if (reading.waitingNotes !== undefined) {
    reading.waitingNotes.push(...names);
    return [];
  }
  const waitingNotes = [...names];
  const pieces: DocumentPiece[] = [];
  for (const name of waitingNotes) {
    const note = reading.notes.get(name);
    if (note === undefined) continue;
    // Taken out first: a note that refers to itself would have no end.
    reading.notes.delete(name);
    count(reading.log, 'note');
    const place = `note ${String(reading.log.counts.get('note') ?? 0)}`;
    const within = { ...reading, relationships: note.relationships, waitingNotes };
    const read = reading.readWithin(note.element, within, place);
    const nodes = joinLines(linesOf(read));
    if (nodes.length > 0) pieces.push({ kind: 'note', place, nodes, after: [] });
    pieces.push(...picturesIn(read));
  }
  return pieces;
}

function readBox(box: XmlElement, place: string, reading: DocumentReading): DocumentPiece[] {
  const pieces = reading.readWithin(box, reading, `text box at ${place}`);
  if (linesOf(pieces).length > 0)
    reading.log.remarks.push(`${place}: the words of a text box stand after it.`);
  return pieces;
}

function onTheLine({ words, marks }: MarkedWords): MarkedWords {
  return { words, marks: { ...marks, raised: undefined } };
}

/** Longer than any heading. */
const maxHeadingLength = 120;

function tellBold(nodes: readonly PhrasingContent[], place: string, { log }: DocumentReading): void {
  const words = nodes.map(textOf).join('');
  const isBold = nodes.length === 1 && nodes[0]?.type === 'strong';
  if (isBold && words.length <= maxHeadingLength)
    log.remarks.push(
      `${place} is bold throughout, and stays a paragraph; if it is a heading, write "## " for its stars: ${words}`,
    );
}
