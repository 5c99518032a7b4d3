import { childrenNamed, parseXml, XmlError } from '../../../read/data/xml-tree.ts';
import { readXliff1 } from './read-1.ts';
import { readXliff2 } from './read-2.ts';
import type { ReadXliff } from './read-unit.ts';

/**
 * Reads XLIFF of any version that programs write: 1.1 and 1.2, 2.0 and 2.1.
 * @param text the file
 * @returns its units
 * @throws {XmlError} where it is no such file
 */
export function readXliff(text: string): ReadXliff {
  const root = parseXml(text);
  const version = /^urn:oasis:names:tc:xliff:document:([12])\.[012]$/.exec(root.namespace)?.[1];
  if (root.name !== 'xliff' || version === undefined) {
    const found = root.name === 'xliff' ? `XLIFF ${root.attributes.version ?? ''}` : `<${root.name}>`;
    throw new XmlError(`This is not XLIFF 1.2 or 2.1, but ${found.trim()}.`);
  }
  const files = childrenNamed(root, 'file');
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new XmlError(`This XLIFF holds ${String(files.length)} files; one bulletin is expected.`);
  const read = version === '1' ? readXliff1(file) : readXliff2(root, file);
  const seen = new Set<string>();
  const twice = read.units.find(({ id }) => seen.size === seen.add(id).size);
  if (twice !== undefined)
    throw new XmlError(`Line ${String(twice.line)}: the unit "${twice.id}" stands in this file twice.`);
  return read;
}
