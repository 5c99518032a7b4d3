import path from 'node:path';

import { pictureEnding } from '../../../site/pictures/picture-limits.ts';
import type { XmlElement } from '../../../read/data/xml-tree.ts';
import type { InlineReader } from './inline-reader.ts';
import type { Relationship } from './relationships.ts';
import { alternativeOf } from './words-in.ts';
import { xmlAttribute } from './xml.ts';

/** What shows a picture, and what cannot be taken as it is, by the element that shows it. */
const shown: Readonly<Record<string, string>> = {
  blip: 'a picture',
  imagedata: 'a picture',
  chart: 'a chart',
  relIds: 'a diagram',
  OLEObject: 'an embedded file',
};

/** Text boxes, and pictures that hang in others. */
const apart: ReadonlySet<string> = new Set(['txbxContent', 'drawing', 'pict', 'object']);

const byHand = 'save it from the document, and put it in by hand';

/** Something that is shown, the words for those who cannot see it, and whether the document shows it whole. */
interface ShownPicture {
  readonly element: XmlElement;
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/**
 * Takes the pictures that hang on a paragraph, and tells of the charts and the like, with their words for those who cannot
 * see them. A picture is taken only as readers of the document see it: what was cut off stays unseen.
 * @param element what hangs there
 * @param reader the paragraph
 */
export function takePictures(element: XmlElement, reader: InlineReader): void {
  const { place, pictures, reading } = reader;
  const found: ShownPicture[] = [];
  collect(element, found, []);
  for (const each of found) {
    const relationship = relationshipOf(each.element, reading.relationships);
    const name = path.posix.basename(relationship?.target ?? '');
    const bytes =
      relationship === undefined || relationship.isOutside
        ? undefined
        : reading.files.readPicture(relationship.target);
    const why = whyNot(each, relationship, bytes);
    const alt = describedBy(each.words);
    if (why === undefined && bytes !== undefined)
      pictures.push({ kind: 'picture', place, picture: { name, bytes, alt, caption: undefined }, after: [] });
    else {
      const text = [name, ...each.words].filter((part) => part !== '').join(': ');
      reader.leaveOut(text === '' ? 'without a name' : text, why ?? '');
    }
  }
}

function whyNot(
  { element, isWhole }: ShownPicture,
  relationship: Relationship | undefined,
  bytes: Buffer | undefined,
): string | undefined {
  const what = shown[element.name] ?? '';
  if (what !== 'a picture') return `${what}; ${byHand}`;
  if (relationship?.isOutside === true)
    return 'a picture that is not in the document but elsewhere; put it in by hand';
  if (bytes === undefined) return `a picture whose file is not in the document, or is too large; ${byHand}`;
  if (!isWhole)
    return 'a picture of which the document shows a part; cut the rest off in a picture program, and put it in by hand';
  if (pictureEnding(bytes) === undefined)
    return 'a picture of a kind that pages cannot show; save it as PNG or JPEG, and put it in by hand';
  return undefined;
}

function relationshipOf(
  element: XmlElement,
  known: ReadonlyMap<string, Relationship>,
): Relationship | undefined {
  return ['embed', 'link', 'id']
    .map((name) => known.get(xmlAttribute(element, name) ?? ''))
    .find((relationship) => relationship !== undefined);
}

/** Words stand before what they are for; those of several pictures in one are for the first. */
function collect(element: XmlElement, found: ShownPicture[], words: string[]): void {
  if (Object.hasOwn(shown, element.name))
    found.push({ element, words: [...new Set(words.splice(0))], isWhole: !isCut(element) });
  // "descr" is what Word asks for, "title" what some programs have beside it, "alt" what older ones wrote.
  if (['docPr', 'cNvPr', 'shape'].includes(element.name))
    for (const name of ['descr', 'title', 'alt']) {
      const value = xmlAttribute(element, name)?.replaceAll(/\s+/g, ' ').trim() ?? '';
      if (value !== '') words.push(value);
    }
  if (element.name === 'srcRect' && isCut(element)) cut(found);
  // What is read by itself is told by itself.
  for (const child of alternativeOf(element)) if (!apart.has(child.name)) collect(child, found, words);
}

/** What programs write of a picture by themselves: the name of its file. */
const fileName = /^\S*\.(?:avif|bmp|emf|gif|heic|jpe?g|png|svg|tiff?|webp|wmf)$/i;

/** The first of the words that can be meant for those who cannot see it; empty where there are none. */
function describedBy(words: readonly string[]): string {
  return words.find((each) => !fileName.test(each) && !/^https?:/i.test(each)) ?? '';
}

/** How much is cut off stands after the picture that it is cut off from. */
function cut(found: ShownPicture[]): void {
  const last = found.pop();
  if (last !== undefined) found.push({ ...last, isWhole: false });
}

const cuts = ['l', 't', 'r', 'b', 'cropleft', 'croptop', 'cropright', 'cropbottom'];

function isCut(element: XmlElement): boolean {
  return cuts.some((name) => /[1-9]/.test(xmlAttribute(element, name) ?? ''));
}
