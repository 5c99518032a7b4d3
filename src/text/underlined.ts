import type { Element } from 'hast';

import { excerpt } from '../read/findings/excerpt.ts';
import { sourceOf } from './part.ts';
import { doubtAt, lineOf, refuseAt, type TextPlace } from './place.ts';

/** The signs at the end of the words above the dashes; a run of them is looked at once. */
const ending = /(?<![\p{P}\s])[\p{P}\s]+\n[^\n]*$/u;

function isSentence(written: string): boolean {
  return /\n[^]*\n/.test(written) || /\p{Sentence_Terminal}/u.test(ending.exec(written)?.[0] ?? '');
}

/**
 * Reports a heading that a line of dashes made of the words above it. Words that end as a sentence does, or take several
 * lines, are none; others may be meant as one.
 * @param heading a heading of the second level
 * @param place where it stands, and what takes the finding
 */
export function doubtUnderlined(heading: Element, place: TextPlace): void {
  const written = sourceOf(heading, place.body);
  if (written === '' || written.startsWith('#')) return;
  const line = lineOf(heading) + written.split('\n').length - 1;
  const reportAs = isSentence(written) ? refuseAt : doubtAt;
  reportAs(place, 'markdown/underlined', line, {
    message: 'This line makes a heading of the words above it.',
    found: excerpt(written.replaceAll(/\s+/g, ' ')),
    expected: 'an empty line above the dashes',
    hint: 'Put an empty line between the words and the dashes; for a heading, write ## before the words instead.',
  });
}
