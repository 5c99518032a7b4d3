import type { Text } from 'hast';

import { excerpt } from '../read/findings/excerpt.ts';
import { sourceOf } from './part.ts';
import { doubtAt, lineOf, type TextPlace } from './place.ts';

/** Two stars beside a word, and what is joined to them. */
const left = /\S{0,40}(?:(?<=[^\\*\s])\*\*(?!\*)|(?<![\\*])\*\*(?![*\s]|$))\S{0,40}/u;

/**
 * Reports stars that make nothing bold: readers see them.
 * @param words some words
 * @param place where they stand, and what takes the finding
 */
export function doubtStars(words: Text, place: TextPlace): void {
  if (!words.value.includes('**')) return;
  const written = sourceOf(words, place.body);
  const found = left.exec(written);
  if (found === null) return;
  doubtAt(place, 'markdown/stars', lineOf(words) + written.slice(0, found.index).split('\n').length - 1, {
    message: 'These stars are shown to readers, and nothing is bold here.',
    found: excerpt(found[0]),
    expected: '** directly before and directly after the bold words',
    hint: String.raw`Add the ** that is missing, or delete the space beside it; for the stars themselves, write \*\*.`,
  });
}
