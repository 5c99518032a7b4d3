import type { XmlElement } from '../../../read/data/xml-tree.ts';
import type { Numbering } from './numbering.ts';
import type { Package } from './open-package.ts';
import type { DocumentPiece } from './document-piece.ts';
import type { Relationship } from './relationships.ts';
import type { Styles } from './styles.ts';
import type { ImportLog } from './import-log.ts';

/** A footnote or endnote. */
export interface DocumentNote {
  readonly element: XmlElement;
  /** What the part that it stands in refers to, by id. */
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** A document while it is being read. */
export interface DocumentReading {
  readonly files: Package;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** What the part that is read refers to, by id. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Footnotes and endnotes by what refers to them; each goes when it is placed. */
  readonly notes: Map<string, DocumentNote>;
  /** While a note is read, those that it refers to. */
  readonly waitingNotes?: string[];
  /** Where comments hang, by their id. */
  readonly commentPlaces: Map<string, string>;
  /** How many paragraphs and tables were met, and how many cells these have. */
  readonly counts: { paragraphs: number; tables: number; cells: number };
  readonly log: ImportLog;
  /** Reads what stands in a cell, a note or a text box, for which `within` is the place in words. */
  readonly readWithin: (container: XmlElement, reading: DocumentReading, within: string) => DocumentPiece[];
}

/**
 * @param counts how many paragraphs were met
 * @returns a place that is no paragraph, in words
 */
export function placeBetween({ paragraphs }: DocumentReading['counts']): string {
  return paragraphs === 0 ? 'before paragraph 1' : `after paragraph ${String(paragraphs)}`;
}
