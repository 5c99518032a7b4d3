import type { Element } from 'hast';
import type { HastNode } from 'satteri';

import { lineOf, type Place } from './place.ts';
import { parseMdx } from './syntax.ts';

/**
 * Reads the words that describe a picture as a text is read. The parser keeps only their letters, so that a tag or an
 * expression among them would go unseen.
 * @param picture an `img` element of a text
 * @param place the file, and what takes the faults
 * @returns what stands between its square brackets; nothing where that can only be words
 */
export function describing(picture: Element, place: Place): readonly HastNode[] {
  const { start, end } = picture.position ?? {};
  const written = place.body.slice(start?.offset ?? 0, end?.offset ?? 0);
  const words = betweenBrackets(written);
  if (!/[<{&[`~]/.test(words)) return [];
  // A word before them, so that nothing in them begins a list, a heading or a program; lines as they are in the file.
  const lines = '\n'.repeat(Math.max(0, lineOf(picture) - 1));
  return parseMdx(place.file, `${lines}x ${words}`, place.report)?.children ?? [];
}

function betweenBrackets(written: string): string {
  const from = '!['.length;
  let open = 1;
  for (let at = from; at < written.length; at += 1) {
    if (written[at] === '\\') at += 1;
    else if (written[at] === '[') open += 1;
    else if (written[at] === ']') open -= 1;
    if (open === 0) return written.slice(from, at);
  }
  return '';
}
