import type { Position } from 'unist';

import { areVerbatim, endOf, pointAt, sourceOf, startOf, wordsBetween, type TextPart } from './part.ts';
import { closesButForRule, opensButForRule, pairStars, starsAt, starsIn, type Stars } from './stars.ts';

/**
 * In `他**“a”**和**“b”**的` Markdown lets the second stars begin what the third end, so that the word between the bold
 * ones is bold instead. Such a pair is opened again, where all stars then find another counterpart.
 * @param parts words with their marks
 * @param body the text
 * @returns the same with stars for such marks; the very same where there are none
 */
export function openTurned(parts: readonly TextPart[], body: string): readonly TextPart[] {
  if (!parts.some((part) => isTurned(part, body) || holdsTurned(part, body))) return parts;
  const opened = parts.flatMap((part) => (holdsTurned(part, body) ? starsApart(part, body) : [part]));
  const loose = opened.flatMap((part) => (isTurned(part, body) ? starsApart(part, body) : [part]));
  const stars = loose.flatMap((part) => (areVerbatim(part, body) ? starsIn(part, body) : []));
  const pairs = pairStars(stars);
  const isWhole = stars.every(({ start, end }) => end - start === 1 || pairs.has(start));
  return isWhole ? loose : parts;
}

/** Its first stars could end something, and its last begin something, but for Markdown's rule about marks. */
function isTurned(part: TextPart, body: string): boolean {
  const outer = outerStars(part, body);
  return outer !== undefined && closesButForRule(outer.first) && opensButForRule(outer.last);
}

/** Nobody means bold words in bold ones. */
function holdsTurned(part: TextPart, body: string): boolean {
  return (
    outerStars(part, body) !== undefined && part.children?.some((child) => isTurned(child, body)) === true
  );
}

interface OuterStars {
  readonly first: Stars;
  readonly last: Stars;
  readonly position: Position;
}

function outerStars(part: TextPart, body: string): OuterStars | undefined {
  const { position } = part;
  if (position === undefined || part.type !== 'strong') return undefined;
  if (!/^\*\*[^*](?:[^]*[^*])?\*\*$/.test(sourceOf(part, body))) return undefined;
  const [first, last] = [starsAt(startOf(part), 2, body), starsAt(endOf(part) - 2, 2, body)];
  return first.before !== '*' && last.after !== '*' ? { first, last, position } : undefined;
}

function starsApart(part: TextPart, body: string): readonly TextPart[] {
  const outer = outerStars(part, body);
  if (outer === undefined) return [part];
  const { start, end } = outer.position;
  return [
    wordsBetween(body, start, pointAt(body, start, outer.first.end)),
    ...(part.children ?? []),
    wordsBetween(body, pointAt(body, start, outer.last.start), end),
  ];
}
