import type { Text } from 'hast';

import { excerpt } from '../read/findings/excerpt.ts';
import { endOf, sourceOf, startOf } from './part.ts';
import { lineOf, refuseAt, type TextPlace } from './place.ts';

/** How an address begins that somebody writes into a link. */
const address = String.raw`(?:https?:\/\/|www\.|mailto:|tel:|\/[\p{L}\p{Nd}-]+\/)`;

/** A square bracket that closes, and an address in a round one, from which Markdown made no link. */
const unmade = new RegExp(String.raw`(?<!\\)\](\s{0,10}[(（])(?=${address})`, 'gu');

/** No words of a link are longer; nor an address. */
const maxLength = 500;

/**
 * Reports what was meant as a link and is none, so that readers see its signs: `[words] (https://…)`, a bracket that is
 * missing, an address with a space in it.
 * @param words some words
 * @param place where they stand, and what takes the findings
 */
export function refuseUnmadeLinks(words: Text, place: TextPlace): void {
  const { body } = place;
  // The address behind the brackets is a link of its own, and no part of these words.
  const end = endOf(words);
  const written = sourceOf(words, body) + body.slice(end, end + 20);
  for (const { 0: found, 1: between = '', index } of written.matchAll(unmade)) {
    const at = startOf(words) + index;
    if (at >= end) return;
    const isWhole = between === '(';
    const { opening, isEscaped } = openingBefore(body, at);
    if (isEscaped || (opening === undefined && !isWhole)) continue;
    const [rest = ''] =
      /^[^\n)）]*[)）]?/.exec(body.slice(at + found.length, at + found.length + maxLength)) ?? [];
    const meant = excerpt(body.slice(opening ?? at, at + found.length + rest.length)).replaceAll(/\s+/g, ' ');
    refuseAt(place, 'content/link-unmade', lineOf(words) + written.slice(0, index).split('\n').length - 1, {
      message: 'This was meant as a link, and is shown with its brackets.',
      found: meant,
      expected: isWhole ? '[words](https://…)' : meant.replace(/\] ?[(（]/, '](').replace(/）$/, ')'),
      hint: isWhole
        ? 'Write both square and both round brackets, and %20 for a space in the address.'
        : String.raw`Write "(" directly after "]"; for the brackets themselves, write \[ before the words.`,
    });
  }
}

/** Where the bracket is that the one at an offset closes, and whether it is meant for its own sake. */
function openingBefore(body: string, at: number): { opening: number | undefined; isEscaped: boolean } {
  const paragraph =
    body
      .slice(Math.max(0, at - maxLength), at)
      .split(/\n[ \t]*\n/)
      .at(-1) ?? '';
  const index = paragraph.lastIndexOf('[');
  const isOpen = index > paragraph.lastIndexOf(']');
  const opening = isOpen ? at - paragraph.length + index : undefined;
  return { opening, isEscaped: isOpen && paragraph.charAt(index - 1) === '\\' };
}
