import { canonicalTag } from '../../../read/words/locale-tag.ts';
import { wordsInXml, XmlError, type XmlElement } from '../../../read/data/xml-tree.ts';
import type { JoinedSegments } from './segments.ts';

/** A unit as a tool gave it back, its words not yet looked at. */
export interface ReadUnit extends JoinedSegments {
  readonly id: string;
  readonly line: number;
  readonly notes: readonly ReadNote[];
}

/** What somebody noted. */
export interface ReadNote {
  /** By whom, or of which kind, where that is said. */
  readonly by: string | undefined;
  readonly words: string;
}

/** A file as a tool gave it back. */
export interface ReadXliff {
  readonly slug: string;
  readonly sourceLocale: string;
  readonly locale: string;
  /** Notes on the whole. */
  readonly notes: readonly ReadNote[];
  readonly units: readonly ReadUnit[];
}

/**
 * @param tag a language as a file names it; undefined where it does not
 * @param attributes where both languages are named, as a message says it
 * @returns the tag as BCP 47 writes it
 * @throws {XmlError} where it is not there
 */
export function namedLocale(tag: string | undefined, attributes: string): string {
  if (tag === undefined) throw new XmlError(`${attributes}.`);
  return canonicalTag(tag) ?? tag;
}

/**
 * @param parent an element
 * @param name how its version calls a unit
 * @param read reads one
 * @returns the units in it, also those in groups
 */
export function unitsIn(parent: XmlElement, name: string, read: (unit: XmlElement) => ReadUnit): ReadUnit[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string' || child.namespace !== parent.namespace) return [];
    if (child.name === 'group') return unitsIn(child, name, read);
    return child.name === name ? [read(child)] : [];
  });
}

/**
 * @param elements notes of a file
 * @param by name of the attribute that says by whom they are
 * @returns the notes
 */
export function readNotes(elements: readonly XmlElement[], by: string): ReadNote[] {
  return elements.map((note) => ({ by: note.attributes[by], words: wordsInXml(note) }));
}

/**
 * Finds what was noted on single words: in attributes of marks that no reader sees.
 * @param element a unit, or what stands in it
 * @param noteOf gives what such a mark says
 * @returns the notes
 */
export function notesOnWords(
  element: XmlElement,
  noteOf: (mark: XmlElement) => string | undefined,
): ReadNote[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const words = noteOf(child);
    return [...(words === undefined ? [] : [{ by: undefined, words }]), ...notesOnWords(child, noteOf)];
  });
}
