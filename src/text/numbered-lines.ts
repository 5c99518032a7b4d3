import type { Element } from 'hast';
import type { HastNode } from 'satteri';

import { toAscii } from '../read/words/digits.ts';
import { excerpt } from '../read/findings/excerpt.ts';
import type { Finding } from '../read/findings/finding.ts';
import { restOfDay } from './days.ts';
import { sourceOf } from './part.ts';
import { doubtAt, lineOf, refuseAt, type TextPlace } from './place.ts';

/** An item of a numbered list as it was written. */
interface Item {
  readonly node: Element;
  /** Its number in the digits that stand there, and what it is. */
  readonly digits: string;
  readonly number: number;
  readonly words: string;
  readonly isDay: boolean;
}

/**
 * Reports lists that a number at the beginning of a line made, where it belongs to the words: the day of a date, or a
 * number alone. Readers would see it renumbered, or hear none.
 * @param nodes what stands beside one another
 * @param place where, and what takes the findings
 */
export function doubtNumbers(nodes: readonly HastNode[], place: TextPlace): void {
  let last = 0;
  for (const node of nodes) {
    if (node.type !== 'element' || node.tagName !== 'ol') continue;
    const items = itemsOf(node, place);
    const first = items[0]?.number ?? 1;
    const isCounting = items.every(({ number }, index) => number === first + index);
    const isContinued = first === last + 1 && last > 0;
    const isList = isCounting && ((first === 1 && items.length > 1) || isContinued);
    const days = items.filter(({ isDay }) => isDay);
    for (const day of isList ? days.slice(0, 1) : days) reportDay(day, isList, place);
    const [only, ...others] = items;
    if (only !== undefined && others.length === 0 && first !== 1 && !isContinued && !only.isDay)
      reportAlone(only, place);
    last = first + items.length - 1;
  }
}

function itemsOf(list: Element, { body, locale }: TextPlace): Item[] {
  const rest = locale === undefined ? undefined : restOfDay(locale);
  return list.children.flatMap((node) => {
    if (node.type !== 'element' || node.tagName !== 'li') return [];
    const [mark, digits = '', sign] = /^(\p{Nd}+)([.)])[ \t]*/u.exec(sourceOf(node, body)) ?? [];
    if (mark === undefined) return [];
    const words = sourceOf(node, body).slice(mark.length);
    const isDay = sign === '.' && rest?.test(words) === true;
    return [{ node, digits, number: Number(toAscii(digits)), words, isDay }];
  });
}

function reportDay(day: Item, isList: boolean, place: TextPlace): void {
  const reportAs = isList ? doubtAt : refuseAt;
  reportAs(place, 'markdown/day', lineOf(day.node), {
    ...formsOf(day),
    message: isList
      ? 'These lines are shown as a numbered list; perhaps their numbers are days.'
      : 'A number with a full stop at the beginning of a line makes a list: this day would lose its number.',
    hint: String.raw`Write ${day.digits}\. for a day, with a backslash before the full stop.`,
  });
}

function reportAlone(item: Item, place: TextPlace): void {
  doubtAt(place, 'markdown/number', lineOf(item.node), {
    ...formsOf(item),
    message: `This paragraph is shown as a list of one item, number ${item.digits}.`,
    hint: String.raw`Write ${item.digits}\. if the number belongs to the words.`,
  });
}

/** How an item was written, and would be if its number belonged to the words. */
function formsOf({ digits, words }: Item): Pick<Finding, 'found' | 'expected'> {
  const [line = ''] = words.split('\n');
  const beginning = excerpt(line, 60);
  return { found: `${digits}. ${beginning}`, expected: String.raw`${digits}\. ${beginning}` };
}
