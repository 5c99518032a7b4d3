import type { Point } from 'unist';

import { areVerbatim, endOf, pointAt, wordsBetween, type TextPart } from './part.ts';
import { pairStars, starsIn } from './stars.ts';
import { openTurned } from './turned-bold.ts';

/**
 * In `**“words”**টি` Markdown lets the second stars close nothing, since a mark stands before them and a letter behind: a
 * rule for languages that join nothing to a word. Where only that rule keeps two of them from being a pair, they are
 * one.
 * @param written words with their marks
 * @param body the text
 * @returns the same with marks where such stars stood; the very same where there are none
 */
export function closeBold(written: readonly TextPart[], body: string): readonly TextPart[] {
  const parts = openTurned(written, body);
  const pairs = pairStars(parts.flatMap((part) => (areVerbatim(part, body) ? starsIn(part, body) : [])));
  if (pairs.size === 0) return parts;
  const done: TextPart[] = [];
  const open: { readonly start: Point; readonly children: TextPart[] }[] = [];
  const add = (part: TextPart) => void (open.at(-1)?.children ?? done).push(part);
  for (const part of parts) {
    if (!areVerbatim(part, body)) {
      add(part);
      continue;
    }
    let from = part.position.start;
    const goTo = (offset: number) => {
      const to = pointAt(body, from, offset);
      if (offset > (from.offset ?? 0)) add(wordsBetween(body, from, to));
      from = to;
    };
    for (const { start, end } of starsIn(part, body)) {
      const role = pairs.get(start);
      if (role === undefined) continue;
      goTo(start);
      const stars = { start: from, end: pointAt(body, from, end) };
      from = stars.end;
      const opener = role === 'close' ? open.pop() : undefined;
      if (opener === undefined) open.push({ start: stars.start, children: [] });
      else
        add({
          type: end - start === 1 ? 'emphasis' : 'strong',
          children: opener.children,
          position: { start: opener.start, end: stars.end },
        });
    }
    goTo(endOf(part));
  }
  return done;
}
