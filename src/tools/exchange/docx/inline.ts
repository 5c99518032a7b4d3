import { withoutInvisibleSigns } from '../../../read/words/invisible-signs.ts';
import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { inlineElements, passedOver } from './inline-elements.ts';
import type { InlineReader } from './inline-reader.ts';
import { whyNoLink } from './links.ts';
import type { Reading } from './reading.ts';
import { stretchesOf } from './stretches.ts';
import { count, leaveOut } from './told.ts';
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
  reading: Reading,
): Pick<InlineReader, 'spans' | 'boxes' | 'pictures' | 'notes'> {
  const { told } = reading;
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
      for (const stretch of stretchesOf(cleaned(words, reading), isComplex)) {
        isComplex = stretch.isComplex;
        reader.spans.push({ words: stretch.words, marks: isComplex ? { ...marks, ...complex } : marks });
      }
    },
    leaveOut(text, reason) {
      leaveOut(told, place, text, reason);
    },
    allowed(target) {
      const why = target === undefined ? undefined : whyNoLink(target);
      if (why !== undefined) told.remarks.push(`${place}: the link to ${target ?? ''} was not taken. ${why}`);
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

function cleaned(words: string, { told }: Reading): string {
  const whole = words.replaceAll('\u00AD', '');
  const plain = withoutInvisibleSigns(whole);
  count(told, 'softHyphen', words.length - whole.length);
  count(told, 'direction', whole.length - plain.length);
  return plain;
}
