import type { XmlElement } from '../../../read/data/xml-tree.ts';
import type { Package } from './open-package.ts';
import type { DocumentReading } from './document-reading.ts';
import type { Relationship } from './relationships.ts';
import { leaveOut } from './import-log.ts';
import { wordsIn } from './words-in.ts';
import { xmlAttribute, elementsIn } from './xml.ts';

/** Parts beside the text that hold words, by the kind of what refers to them. */
const beside: Readonly<Record<string, string>> = {
  header: 'at the top of its pages',
  footer: 'at the foot of its pages',
  chart: 'in a chart',
  diagramData: 'in a diagram',
};

/**
 * Tells of all words of a document that do not stand in its text: comments, what is printed on every page, charts,
 * notes that nothing refers to, macros.
 * @param files the document's files
 * @param own what its main part refers to
 * @param reading the document, when its text has been read
 */
export function tellOtherParts(files: Package, own: readonly Relationship[], reading: DocumentReading): void {
  const { log, commentPlaces, notes } = reading;
  for (const comment of partsNamed(files, own, 'comments').flatMap((root) => elementsIn(root))) {
    const place = commentPlaces.get(xmlAttribute(comment, 'id') ?? '') ?? 'the document';
    const author = xmlAttribute(comment, 'author') ?? '';
    leaveOut(log, place, wordsIn(comment), author === '' ? 'a comment' : `a comment by ${author}`);
  }
  for (const { element } of notes.values())
    leaveOut(log, 'the document', wordsIn(element), 'a note that nothing refers to');
  const seen = new Set<string>();
  for (const [kind, reason] of Object.entries(beside))
    for (const root of partsNamed(files, own, kind)) {
      // Pages of one document often have several headers that say the same.
      const words = wordsIn(root);
      if (!seen.has(`${kind} ${words}`)) leaveOut(log, 'the document', words, reason);
      seen.add(`${kind} ${words}`);
    }
  if (files.names.some((name) => /vbaProject\.bin$/i.test(name)))
    log.remarks.push('The document holds a program (macros), which was not read.');
}

function partsNamed(files: Package, own: readonly Relationship[], kind: string): XmlElement[] {
  const targets = own.filter((each) => each.kind === kind).map(({ target }) => target);
  return [...new Set(targets)].map((target) => files.readXml(target)).filter((root) => root !== undefined);
}
