import path from 'node:path';

import type { XmlElement } from '../reading/xml-tree.ts';
import type { InlineReader } from './inline-reader.ts';
import { alternativeOf } from './words-in.ts';
import { attributeOf } from './xml.ts';

/** What cannot be taken as it is, by the element that shows it. */
const shown: Readonly<Record<string, string>> = {
  blip: 'a picture',
  imagedata: 'a picture',
  chart: 'a chart',
  relIds: 'a diagram',
  OLEObject: 'an embedded file',
};

/** Text boxes, and pictures that hang in others. */
const apart: ReadonlySet<string> = new Set(['txbxContent', 'drawing', 'pict', 'object']);

/**
 * Tells of the pictures, charts and the like that hang on a paragraph. Their words for those who cannot see them are
 * told too.
 * @param element what hangs there
 * @param reader the paragraph
 */
export function tellPictures(element: XmlElement, { place, reading }: InlineReader): void {
  const found: XmlElement[] = [];
  const words = new Set<string>();
  collect(element, found, words);
  for (const each of found) {
    const ids = [attributeOf(each, 'embed'), attributeOf(each, 'link'), attributeOf(each, 'id')];
    const target = ids
      .map((id) => reading.relationships.get(id ?? '')?.target)
      .find((name) => name !== undefined);
    const name = target === undefined ? '' : path.posix.basename(target);
    const text = [name, ...words].filter((part) => part !== '').join(': ');
    const reason = `${shown[each.name] ?? ''}; save it from the document, and put it in by hand`;
    reading.told.outside.push({ place, text: text === '' ? 'without a name' : text, reason });
    // They belong to the whole of what hangs there.
    words.clear();
  }
}

function collect(element: XmlElement, found: XmlElement[], words: Set<string>): void {
  if (Object.hasOwn(shown, element.name)) found.push(element);
  // "title" is what some programs have beside "descr", "alt" what older ones wrote.
  if (element.name === 'docPr' || element.name === 'shape')
    for (const name of ['title', 'descr', 'alt']) {
      const value = attributeOf(element, name)?.trim() ?? '';
      if (value !== '') words.add(value);
    }
  // What is read by itself is told by itself.
  for (const child of alternativeOf(element)) if (!apart.has(child.name)) collect(child, found, words);
}
