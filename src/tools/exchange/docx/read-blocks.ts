import type { XmlElement } from '../../../read/data/xml-tree.ts';
import type { DocumentPiece } from './document-piece.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { placeBetween, type DocumentReading } from './document-reading.ts';
import { markedWords, type MarkedWords } from './marked-words.ts';
import { leaveOut } from './import-log.ts';
import { alternativeOf, wordsIn } from './words-in.ts';
import { isPrompt } from './xml.ts';

/**
 * Reads what holds paragraphs: a document, a cell, a note, a text box.
 * @param container the element
 * @param reading the document
 * @param within where it stands, in words; undefined for the document itself, whose paragraphs are counted
 * @returns its pieces in order
 */
export function readBlocks(
  container: XmlElement,
  reading: DocumentReading,
  within?: string,
): DocumentPiece[] {
  /** Words of a paragraph whose end a tracked change deleted: they belong to the next. */
  let carried: readonly MarkedWords[] = [];
  const read = (element: XmlElement): DocumentPiece[] => {
    switch (element.name) {
      case 'p':
      case 'oMathPara': {
        const { pieces, left } = readParagraph(element, reading, within, carried);
        carried = left;
        return pieces;
      }
      case 'tbl':
        return [...flush(), ...readTable(element, reading, within)];
      case 'altChunk':
        reading.log.remarks.push(
          'A file that is embedded in the document as a whole was not read: open it by itself.',
        );
        return [];
      case 'sdt':
        if (!isPrompt(element)) return alternativeOf(element).flatMap(read);
        leaveOut(
          reading.log,
          within ?? placeBetween(reading.counts),
          wordsIn(element),
          'the prompt of a form',
        );
        return [];
      default:
        return alternativeOf(element).flatMap(read);
    }
  };
  /** Where no paragraph follows, the words stand by themselves. */
  const flush = (): DocumentPiece[] => {
    const nodes = markedWords(carried);
    carried = [];
    const place = within ?? placeBetween(reading.counts);
    return nodes.length === 0 ? [] : [{ kind: 'paragraph', place, nodes, after: [] }];
  };
  const pieces = alternativeOf(container).flatMap(read);
  return [...pieces, ...flush()];
}
