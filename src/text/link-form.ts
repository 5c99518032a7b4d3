import type { Element } from 'hast';

import { excerpt } from '../read/findings/excerpt.ts';
import { marksAfter } from './bare-addresses.ts';
import { decodedAddress } from './link-kinds.ts';
import { linkProblem } from './links.ts';
import { sourceOf } from './part.ts';
import { lineOf, refuseAt, type TextPlace } from './place.ts';
import { elementsNamed, hasVisibleWords } from './text.ts';

/**
 * Reports a link that cannot work as it is written: its address, no words, or a mark that its address swallows.
 * @param link the link
 * @param place where it stands, and what takes the findings
 */
export function refuseLinkForm(link: Element, place: TextPlace): void {
  const href = String(link.properties.href);
  const written = sourceOf(link, place.body);
  const found = excerpt(written);
  const wrong = linkProblem(href);
  if (wrong !== undefined)
    refuseAt(place, 'content/link', lineOf(link), { found: href === '' ? 'nothing' : href, ...wrong });
  if (!hasVisibleWords(link) && elementsNamed('img', link).length === 0) {
    refuseAt(place, 'content/link', lineOf(link), {
      message: 'This link has no words, so that nobody can see it.',
      found,
      expected: 'words between [ and ]',
      hint: 'Write between [ and ] the words that lead there, or delete the link.',
    });
  }
  const marks = marksAfter(decodedAddress(href));
  if (marks === '' || !written.includes(`${marks})`)) return;
  refuseAt(place, 'content/link', lineOf(link), {
    message: `This link's address ends with "${marks}", which belongs to the sentence.`,
    found,
    expected: excerpt(written.replace(`${marks})`, `)${marks}`)),
    hint: `Write "${marks}" after the round bracket, or delete it if the sentence goes on; if the address really ends with it, write ${encodeURI(marks)} instead.`,
  });
}
