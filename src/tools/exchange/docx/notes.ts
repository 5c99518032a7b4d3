import type { Package } from './open-package.ts';
import type { DocumentNote } from './document-reading.ts';
import { byId, relationshipsOf, type Relationship } from './relationships.ts';
import { attributeOf, elementsIn } from './xml.ts';

/**
 * Reads the notes of a document.
 * @param files the document's files
 * @param own what its main part refers to
 * @returns its notes by what refers to them: `footnote 2`
 */
export function readNotes(files: Package, own: readonly Relationship[]): Map<string, DocumentNote> {
  const notes = new Map<string, DocumentNote>();
  for (const kind of ['footnote', 'endnote']) {
    const part = own.find((each) => each.kind === `${kind}s`)?.target;
    if (part === undefined) continue;
    const relationships = byId(relationshipsOf(files, part));
    for (const element of elementsIn(files.readXml(part))) {
      // The line above the notes of a page is kept among them.
      const isNote = ['normal', undefined].includes(attributeOf(element, 'type'));
      if (isNote) notes.set(`${kind} ${attributeOf(element, 'id') ?? ''}`, { element, relationships });
    }
  }
  return notes;
}
