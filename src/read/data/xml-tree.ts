import { SaxesParser } from 'saxes';

/** An element of an XML file: its name without prefix, and the namespace that the prefix stood for. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly line: number;
}

/** What stands in an element: words, or another element. */
export type XmlNode = string | XmlElement;

/** A problem of an XML file, in a sentence. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Far more than a bulletin takes, and little enough for every machine. */
const max = { characters: 10_000_000, depth: 100, attributes: 100, elements: 200_000 };

/**
 * Parses XML that somebody else wrote. Nothing is fetched and nothing is expanded: a file with a document type, by
 * which a small file can become endless or read other files, is refused.
 * @param text the file
 * @returns its root element
 * @throws {XmlError} where it is no XML, or could do harm
 */
export function parseXml(text: string): XmlElement {
  if (text.length > max.characters)
    throw new XmlError(`This file is larger than ${String(max.characters / 1_000_000)} million characters.`);
  const parser = new SaxesParser({ xmlns: true });
  const root: { children: XmlNode[] } = { children: [] };
  const open: { children: XmlNode[] }[] = [root];
  const addText = (words: string) => {
    if (open.length > 1) open.at(-1)?.children.push(words);
  };
  keepWithin(parser, () => open.length);
  parser.on('opentag', ({ local, uri, attributes }) => {
    const plain = Object.values(attributes).map((each) => [
      each.prefix === '' ? each.local : each.name,
      each.value,
    ]);
    const element = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(plain) as Record<string, string>,
      children: [],
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    const [, line = '1', what = error.message] = /^(\d+):\d+: (.*)$/s.exec(error.message) ?? [];
    throw new XmlError(`Line ${line}: this is not valid XML (${what.replace(/\.$/, '')}).`);
  });
  parser.write(text).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (element === undefined) throw new XmlError('This file holds no XML.');
  return element;
}

/** Refuses, before they cost time or memory, files that are far beyond any bulletin, and other encodings. */
function keepWithin(parser: SaxesParser<{ xmlns: true }>, depth: () => number): void {
  const line = () => `Line ${String(parser.line)}`;
  let elements = 0;
  let attributes = 0;
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^(?:utf-8|us-ascii)$/i.test(encoding))
      throw new XmlError(`Line 1: this file says that it is written in "${encoding}", not in UTF-8.`);
  });
  parser.on('doctype', () => {
    throw new XmlError(`${line()}: a document type (<!DOCTYPE …>) is not taken.`);
  });
  parser.on('opentagstart', () => {
    elements += 1;
    attributes = 0;
    if (elements > max.elements)
      throw new XmlError(`This file holds more than ${String(max.elements)} elements.`);
    if (depth() > max.depth)
      throw new XmlError(`${line()}: more than ${String(max.depth)} elements stand in one another.`);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > max.attributes)
      throw new XmlError(`${line()}: an element has more than ${String(max.attributes)} attributes.`);
  });
}

/**
 * @param element any element
 * @param name name of a child
 * @returns its children of that name and of its own namespace
 */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.name === name && child.namespace === element.namespace,
  );
}

/**
 * @param element any element
 * @returns all words in it
 */
export function wordsInXml(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsInXml(child))).join('');
}
