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

/** A fault of an XML file, in a sentence. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

/** Far more than a bulletin takes, and little enough for every machine. */
const mostBytes = 10_000_000;
const deepest = 100;

/**
 * Parses XML that somebody else wrote. Nothing is fetched and nothing is expanded: a file with a document type, by
 * which a small file can become endless or read other files, is refused.
 * @param text the file
 * @returns its root element
 * @throws {XmlFault} where it is no XML, or could do harm
 */
export function parseXml(text: string): XmlElement {
  if (text.length > mostBytes)
    throw new XmlFault(`This file is larger than ${String(mostBytes / 1_000_000)} million characters.`);
  const parser = new SaxesParser({ xmlns: true });
  const root: { children: XmlNode[] } = { children: [] };
  const open: { children: XmlNode[] }[] = [root];
  const addText = (words: string) => {
    if (open.length > 1) open.at(-1)?.children.push(words);
  };
  parser.on('doctype', () => {
    throw new XmlFault(`Line ${String(parser.line)}: a document type (<!DOCTYPE …>) is not taken.`);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > deepest)
      throw new XmlFault(
        `Line ${String(parser.line)}: more than ${String(deepest)} elements stand in one another.`,
      );
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
    throw new XmlFault(`Line ${line}: this is not valid XML (${what.replace(/\.$/, '')}).`);
  });
  parser.write(text).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (element === undefined) throw new XmlFault('This file holds no XML.');
  return element;
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

/**
 * @param text any text
 * @returns the text as XML writes it, also between the quotation marks of an attribute
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
