import { linkProblem } from '../../../text/links.ts';
import type { XmlElement } from '../../../read/data/xml-tree.ts';
import type { DocumentReading } from './document-reading.ts';
import { xmlAttribute } from './xml.ts';

/**
 * @param element a link of a document
 * @param reading the document
 * @returns where it leads: an address, or `#` and the name of a place in the document; undefined where it says nothing
 */
export function targetOf(element: XmlElement, { relationships }: DocumentReading): string | undefined {
  const target = relationships.get(xmlAttribute(element, 'id') ?? '')?.target;
  const anchor = xmlAttribute(element, 'anchor');
  if (target === undefined) return anchor === undefined ? undefined : `#${anchor}`;
  return anchor === undefined ? target : `${target.replace(/#.*$/s, '')}#${anchor}`;
}

/**
 * @param code what a field says of itself, such as `HYPERLINK "https://example.org/"`
 * @returns where it leads; undefined where it is no link
 */
export function targetOfField(code: string): string | undefined {
  const [, switches, quoted, bare] = /^\s*HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|([^\s\\]+))/i.exec(code) ?? [];
  const target = quoted ?? bare;
  if (target === undefined) return undefined;
  return switches === undefined ? target : `#${target}`;
}

/**
 * Looks at a link as the check does, so that no text is begun with one that it would refuse.
 * @param target where a link of a document leads
 * @returns why a text cannot have it, in a sentence; undefined where it can
 */
export function whyNoLink(target: string): string | undefined {
  if (target.startsWith('#')) return 'It leads to a place in the document.';
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return 'This link does not say where it leads.';
  return linkProblem(target)?.message;
}
