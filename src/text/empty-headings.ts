import type { Element } from 'hast';

import { lineOf, refuseAt, type TextPlace } from './place.ts';
import { hasVisibleWords } from './text.ts';

/**
 * Reports a heading in which nothing stands: those who listen are led to it, and hear nothing.
 * @param node an element
 * @param place where it stands, and what takes the finding
 */
export function refuseEmptyHeading(node: Element, place: TextPlace): void {
  if (!/^h\d$/.test(node.tagName) || hasVisibleWords(node)) return;
  refuseAt(place, 'content/heading', lineOf(node), {
    message: 'This heading is empty.',
    found: 'nothing',
    expected: 'words after the signs ## or ###',
    hint: 'Write the heading, or delete its signs.',
  });
}
