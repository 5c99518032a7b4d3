import type { XmlElement } from '../../../read/data/xml-tree.ts';
import type { InlineReader, RunMarks } from './inline-reader.ts';
import { targetOf, targetOfField } from './links.ts';
import { takePictures } from './pictures.ts';
import { lookOf } from './run-marks.ts';
import { count } from './import-log.ts';
import { hasWords, wordsIn } from './words-in.ts';
import { xmlAttribute, childOf, isPrompt } from './xml.ts';

/** What is said of words, and is none. */
export const passedOver: ReadonlySet<string> = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr']);

type ReadElement = (element: XmlElement, marks: RunMarks, reader: InlineReader) => void;

/** What is made of each element in a paragraph, by its name. */
export const inlineElements: Readonly<Record<string, ReadElement>> = {
  r: readRun,
  t(element, marks, reader) {
    reader.add(element.children.filter((child) => typeof child === 'string').join(''), marks);
  },
  tab: adds(' '),
  ptab: adds(' '),
  cr: adds(undefined),
  br(element, marks, reader) {
    // A page or a column that ends here is none on a screen.
    const isLine = (xmlAttribute(element, 'type') ?? 'textWrapping') === 'textWrapping';
    reader.add(isLine ? undefined : ' ', marks);
  },
  noBreakHyphen: adds('\u2011'),
  softHyphen: adds('\u00AD'),
  sym(element, _marks, reader) {
    const [character, font] = [xmlAttribute(element, 'char') ?? '', xmlAttribute(element, 'font') ?? ''];
    reader.leaveOut(`U+${character}`, `a character that only the font ${font} has`);
  },
  hyperlink(element, marks, reader) {
    const link = !hasWords(element) ? undefined : reader.allowed(targetOf(element, reader.reading));
    reader.readIn(element, { ...marks, link });
  },
  fldSimple(element, marks, reader) {
    const link = reader.allowed(targetOfField(xmlAttribute(element, 'instr') ?? ''));
    reader.readIn(element, { ...marks, link: link ?? marks.link });
  },
  fldChar: readFieldSign,
  instrText(element, _marks, { fields }) {
    const field = fields.at(-1);
    if (field) field.code += element.children.filter((child) => typeof child === 'string').join('');
  },
  ins(element, marks, reader) {
    if (hasWords(element)) count(reader.reading.log, 'insertion');
    reader.readIn(element, marks);
  },
  del: leavesOut('deleted in a tracked change'),
  moveFrom: leavesOut('moved elsewhere in a tracked change'),
  rt: leavesOut('a reading above words'),
  sdt(element, marks, reader) {
    if (isPrompt(element)) reader.leaveOut(wordsIn(element), 'the prompt of a form');
    else reader.readIn(element, marks);
  },
  oMath(element, marks, reader) {
    const { reading, place } = reader;
    reading.log.remarks.push(`${place}: a formula is taken as plain characters: ${wordsIn(element)}`);
    reader.readIn(element, marks);
  },
  footnoteReference: (element, _marks, { notes }) => {
    notes.push(`footnote ${xmlAttribute(element, 'id') ?? ''}`);
  },
  endnoteReference: (element, _marks, { notes }) => {
    notes.push(`endnote ${xmlAttribute(element, 'id') ?? ''}`);
  },
  commentReference: (element, _marks, { reading, place }) => {
    reading.commentPlaces.set(xmlAttribute(element, 'id') ?? '', place);
  },
  drawing: readHanging,
  pict: readHanging,
  object: readHanging,
  txbxContent: (element, _marks, { boxes }) => {
    boxes.push(element);
  },
};

function adds(words: string | undefined): ReadElement {
  return (_element, marks, reader) => {
    reader.add(words, marks);
  };
}

function leavesOut(reason: string): ReadElement {
  return (element, _marks, reader) => {
    reader.leaveOut(wordsIn(element), reason);
  };
}

function readRun(element: XmlElement, marks: RunMarks, reader: InlineReader): void {
  const look = lookOf(childOf(element, 'rPr'), reader);
  if (look.isHidden || look.isStruckOut) {
    reader.leaveOut(
      wordsIn(element),
      look.isHidden ? 'hidden in the document' : 'struck out in the document',
    );
    return;
  }
  if (look.isUnderlined && marks.link === undefined && hasWords(element))
    count(reader.reading.log, 'underline');
  reader.readIn(element, { ...marks, ...look.marks, complex: look.complex });
}

function readFieldSign(element: XmlElement, _marks: RunMarks, { fields, allowed }: InlineReader): void {
  const field = fields.at(-1);
  switch (xmlAttribute(element, 'fldCharType')) {
    case 'begin':
      // What a link shows may hold fields of its own.
      fields.push({ code: '', link: field?.link });
      break;
    case 'separate':
      if (field) {
        field.link ??= allowed(targetOfField(field.code));
        field.code = '';
      }
      break;
    case 'end':
      fields.pop();
      break;
  }
}

/** A picture or shape, and the words that are written into it. */
function readHanging(element: XmlElement, marks: RunMarks, reader: InlineReader): void {
  takePictures(element, reader);
  reader.readIn(element, marks);
}
