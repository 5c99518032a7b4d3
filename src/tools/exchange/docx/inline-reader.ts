import type { XmlElement } from '../../../read/data/xml-tree.ts';
import type { PicturePiece } from './document-piece.ts';
import type { DocumentReading } from './document-reading.ts';
import type { Marks, MarkedWords } from './marked-words.ts';

/** Marks of a run, and what is otherwise in its letters of complex scripts. */
export interface RunMarks extends Marks {
  readonly complex?: Pick<Marks, 'strong' | 'emphasis'>;
}

/** A paragraph while it is being read. */
export interface InlineReader {
  readonly place: string;
  readonly reading: DocumentReading;
  /** Its style, where that marks words and is not that of all its kind, as with headings. */
  readonly paragraphStyle: string | undefined;
  readonly spans: MarkedWords[];
  /** Contents of the text boxes that hang on it. */
  readonly boxes: XmlElement[];
  /** Pictures that hang on it. */
  readonly pictures: PicturePiece[];
  /** Names of the notes that it refers to. */
  readonly notes: string[];
  /** Fields that have begun, the innermost last: what each does, and where what it shows leads. */
  readonly fields: { code: string; link: string | undefined }[];
  /** Adds words, or a line break where there are none. */
  add(words: string | undefined, marks: RunMarks): void;
  /** Tells of words that the text does not hold. */
  leaveOut(words: string, reason: string): void;
  /** Gives where a link may lead; tells of one that it may not. */
  readonly allowed: (target: string | undefined) => string | undefined;
  /** Reads all that stands in an element. */
  readIn(element: XmlElement, marks: RunMarks): void;
}
