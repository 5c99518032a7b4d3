import { withoutInvisibleSigns } from '../../../read/words/invisible-signs.ts';
import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { inlineElements, passedOver } from './inline-elements.ts';
import type { InlineReader } from './inline-reader.ts';
import { whyNoLink } from './links.ts';
import type { DocumentReading } from './document-reading.ts';
import { scriptRuns } from './script-runs.ts';
import { count, leaveOut } from './import-log.ts';
import { alternativeOf } from './words-in.ts';

/**
 * Reads the words of a paragraph. What is not known is looked into for words.
 * @param paragraph the paragraph
 * @param at where it stands, in words, and its style, where that marks words
 * @param reading the document
 * @returns what stands in it
 */
export function readInline(
  paragraph: XmlElement,
  { place, paragraphStyle }: Pick<InlineReader, 'place' | 'paragraphStyle'>,
  reading: DocumentReading,
): Pick<InlineReader, 'spans' | 'boxes' | 'pictures' | 'notes'> {
  const { log } = reading;
  let isComplex = false;
  const reader: InlineReader = {
    place,
    reading,
    paragraphStyle,
    spans: [],
    boxes: [],
    pictures: [],
    notes: [],
    fields: [],
    add(words, { complex, ...plain }) {
      const marks = { ...plain, link: plain.link ?? reader.fields.at(-1)?.link };
      if (words === undefined) {
        reader.spans.push({ words, marks });
        return;
      }
      for (const run of scriptRuns(cleaned(words, reading), isComplex)) {
        isComplex = run.isComplex;
        reader.spans.push({ words: run.words, marks: isComplex ? { ...marks, ...complex } : marks });
      }
    },
    leaveOut(text, reason) {
      leaveOut(log, place, text, reason);
    },
    allowed(target) {
      const why = target === undefined ? undefined : whyNoLink(target);
      if (why !== undefined) log.remarks.push(`${place}: the link to ${target ?? ''} was not taken. ${why}`);
      return why === undefined ? target : undefined;
    },
    readIn(element, marks) {
      for (const child of alternativeOf(element)) {
        const read = Object.hasOwn(inlineElements, child.name) ? inlineElements[child.name] : undefined;
        if (read) read(child, marks, reader);
        else if (!passedOver.has(child.name)) reader.readIn(child, marks);
      }
    },
  };
  reader.readIn(paragraph, {});
  return reader;
}

function cleaned(words: string, { log }: DocumentReading): string {
  const whole = words.replaceAll('\u00AD', '');
  const plain = withoutInvisibleSigns(whole);
  count(log, 'softHyphen', words.length - whole.length);
  count(log, 'direction', whole.length - plain.length);
  return plain;
}
