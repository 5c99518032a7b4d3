import type { LeftOut, ReceivedBlock } from '../received/received-block.ts';
import { assemble } from './assemble.ts';
import { DocxError } from './docx-error.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Package } from './open-package.ts';
import { tellOtherParts } from './other-parts.ts';
import { readBlocks } from './read-blocks.ts';
import type { DocumentNote, DocumentReading } from './document-reading.ts';
import { byId, relationshipsOf, type Relationship } from './relationships.ts';
import { readStyles } from './styles.ts';
import { remarksOf, type ImportLog } from './import-log.ts';
import { xmlAttribute, childOf, elementsIn } from './xml.ts';

/** A document, taken apart. Each of its words stands in a part or outside. */
export interface ReadDocument {
  readonly parts: readonly ReceivedBlock[];
  readonly outside: readonly LeftOut[];
  /** What an editor must look at, a line each. */
  readonly remarks: readonly string[];
}

/**
 * Takes a .docx apart. Nothing in it is run, fetched or expanded, and whatever it holds that a text cannot is told.
 * @param bytes the document
 * @returns its parts in reading order
 * @throws {DocxError} where it is no .docx, cannot be read, or could do harm
 */
export function readDocx(bytes: Buffer): ReadDocument {
  const files = openPackage(bytes);
  const main = relationshipsOf(files, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const body = childOf(files.readXml(main), 'body');
  if (body === undefined)
    throw new DocxError(
      'This is no text document of Word.',
      'Save the text as "Word Document (.docx)", and import that.',
    );
  const own = relationshipsOf(files, main);
  const partNamed = (name: string) => files.readXml(own.find(({ kind }) => kind === name)?.target ?? '');
  const log: ImportLog = { outside: [], remarks: [], counts: new Map() };
  const reading: DocumentReading = {
    files,
    styles: readStyles(partNamed('styles'), log),
    numbering: readNumbering(partNamed('numbering'), log),
    relationships: byId(own),
    notes: readNotes(files, own),
    commentPlaces: new Map(),
    counts: { paragraphs: 0, tables: 0, cells: 0 },
    log,
    readWithin: readBlocks,
  };
  const parts = assemble(readBlocks(body, reading), log);
  if (parts.every(({ picture }) => picture !== undefined))
    throw new DocxError(
      'This document holds no words.',
      'Look whether they are in a picture; if so, ask for them as text.',
    );
  tellOtherParts(files, own, reading);
  return { parts, outside: log.outside, remarks: remarksOf(log) };
}

/** The notes of a document by what refers to them: `footnote 2`. */
function readNotes(files: Package, own: readonly Relationship[]): Map<string, DocumentNote> {
  const notes = new Map<string, DocumentNote>();
  for (const kind of ['footnote', 'endnote']) {
    const part = own.find((each) => each.kind === `${kind}s`)?.target;
    if (part === undefined) continue;
    const relationships = byId(relationshipsOf(files, part));
    for (const element of elementsIn(files.readXml(part))) {
      // The line above the notes of a page is kept among them.
      const isNote = ['normal', undefined].includes(xmlAttribute(element, 'type'));
      if (isNote) notes.set(`${kind} ${xmlAttribute(element, 'id') ?? ''}`, { element, relationships });
    }
  }
  return notes;
}
