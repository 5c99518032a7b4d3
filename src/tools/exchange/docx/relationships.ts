import path from 'node:path';

import type { Package } from './open-package.ts';
import { xmlAttribute, elementsIn } from './xml.ts';

/** What a part of a document refers to. */
export interface Relationship {
  readonly id: string;
  /** Its kind, such as `hyperlink`, `image`, `footnotes`. */
  readonly kind: string;
  /** An address; for a part of the document, its name. */
  readonly target: string;
  /** Whether it lies outside the document. */
  readonly isOutside: boolean;
}

/**
 * @param relationships all that a part refers to
 * @returns the same by their ids
 */
export function byId(relationships: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  return new Map(relationships.map((each) => [each.id, each]));
}

/**
 * @param files the document's files
 * @param part name of a part; empty for the document as a whole
 * @returns all that the part refers to
 */
export function relationshipsOf(files: Package, part: string): Relationship[] {
  const { dir, base } = path.posix.parse(part);
  const root = files.readXml(path.posix.join(dir, '_rels', `${base}.rels`));
  return elementsIn(root).map((each) => {
    const target = xmlAttribute(each, 'Target') ?? '';
    const isOutside = xmlAttribute(each, 'TargetMode') === 'External';
    return {
      id: xmlAttribute(each, 'Id') ?? '',
      kind: (xmlAttribute(each, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isOutside ? target : path.posix.resolve('/', dir, target).slice(1),
      isOutside,
    };
  });
}
