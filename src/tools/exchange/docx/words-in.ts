import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { elementsIn } from './xml.ts';

/** What stands for a space between words. */
const spaces = new Set(['p', 'br', 'cr', 'tab', 'ptab', 'tc']);

/**
 * @param element any element of a document
 * @returns the words in it, those that a tracked change deleted too, without marks
 */
export function wordsIn(element: XmlElement): string {
  return gather(element)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

/**
 * @param element any element of a document
 * @returns whether there are words in it
 */
export function hasWords(element: XmlElement): boolean {
  return /\S/.test(gather(element));
}

/** Kept, or alternatives in one another would be read again for each of them. */
const known = new WeakMap<XmlElement, string>();

function gather(element: XmlElement): string {
  const words = known.get(element) ?? gatherAnew(element);
  known.set(element, words);
  return words;
}

function gatherAnew(element: XmlElement): string {
  if (element.name === 't' || element.name === 'delText')
    return element.children.filter((child) => typeof child === 'string').join('');
  const inner = alternativeOf(element).map(gather).join('');
  return spaces.has(element.name) ? `${inner} ` : inner;
}

/**
 * What newer programs show stands beside what older ones show: the same words twice.
 * @param element any element
 * @returns the elements in it; of such alternatives, the one that holds something that can be read
 */
export function alternativeOf(element: XmlElement): XmlElement[] {
  const inner = elementsIn(element);
  if (element.name !== 'AlternateContent') return inner;
  const choices = [
    ...inner.filter(({ name }) => name === 'Choice'),
    ...inner.filter(({ name }) => name === 'Fallback'),
  ];
  const worded = choices.find((choice) => gather(choice).trim() !== '') ?? choices[0];
  return worded === undefined ? [] : [worded];
}
