import type { Element } from 'hast';

import { excerpt } from '../read/findings/excerpt.ts';
import { toAscii } from '../read/words/digits.ts';
import { sourceOf } from './part.ts';
import { doubtAt, lineOf, type TextPlace } from './place.ts';

/** How a line begins that somebody means as an item: a sign that lists are set with, or a number. */
const item =
  /^[ \t>]*(?:(?<sign>[•‣⁃▪■●○◦∙·–—])[ \t]|[(（]?(?<number>\p{Nd}{1,3})(?:[.)][ \t]|[。．।、）]))/u;

/**
 * Reports lines that look like a list and are none: Markdown knows `-` and `1.` only, and makes one paragraph of them.
 * @param paragraph a paragraph
 * @param place where it stands, and what takes the finding
 */
export function doubtLines(paragraph: Element, place: TextPlace): void {
  const written = sourceOf(paragraph, place.body);
  if (!written.includes('\n')) return;
  let before: { sign: string | undefined; number: number } | undefined;
  for (const [index, line] of written.split('\n').entries()) {
    const { sign, number = '' } = item.exec(line)?.groups ?? {};
    const here = sign === undefined && number === '' ? undefined : { sign, number: Number(toAscii(number)) };
    const isNext =
      here?.sign === undefined ? here?.number === (before?.number ?? NaN) + 1 : here.sign === before?.sign;
    if (here === undefined || !isNext) {
      before = here;
      continue;
    }
    doubtAt(place, 'markdown/lines', lineOf(paragraph) + index, {
      message:
        'This line and the one above it look like items of a list, and are shown as one running paragraph.',
      found: excerpt(line.trim(), 60),
      expected: 'lines that begin with "- " or "1. "',
      hint: 'Begin each with "- " or "1. ", and put an empty line above the first; if it is no list, put an empty line between them.',
    });
    return;
  }
}
