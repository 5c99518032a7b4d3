import { joinWords } from '../../read/words/source-map.ts';
import { cached } from '../../store/caches.ts';
import type { CheckedPassage, TextPair } from '../checked-work.ts';
import { known, Known } from '../known.ts';
import type { Aligned } from './align.ts';
import { anchorsOf } from './anchors.ts';
import { mismatch } from './mismatch.ts';

/** Passages of two texts that say the same: mostly one each, several where a translator joined or parted them. */
export interface Counterparts {
  readonly source: readonly CheckedPassage[];
  readonly translation: readonly CheckedPassage[];
}

/** A passage and the one that renders it. */
export interface Rendered {
  readonly source: CheckedPassage;
  readonly translation: CheckedPassage;
}

/**
 * @param passages passages side by side
 * @returns whether one renders the other: neither stands alone
 */
export function isRendered(passages: Aligned<CheckedPassage>): passages is Rendered {
  return passages.source !== undefined && passages.translation !== undefined;
}

/**
 * Finds, of the passages that were left alone, those that stand in the same passage as their neighbour.
 * @param pair two texts side by side
 * @returns their passages side by side, each once, in the source's order
 */
export const counterpartsOf = known((pair: TextPair): readonly Counterparts[] => {
  const ratio = pair.lengthRatio ?? ratioOf(pair.aligned);
  const anchors = cached(anchorsOf);
  const cost = (parts: Counterparts) => {
    const one = joined(parts);
    return isRendered(one) ? mismatch(one.source, one.translation, ratio, anchors) : Infinity;
  };
  const parts = pair.aligned.map(asLists);
  const done: Counterparts[] = [];
  for (const [index, part] of parts.entries()) {
    const [before, after] = [done.at(-1), parts[index + 1]];
    if (!isLonely(part)) done.push(part);
    else if (before !== undefined && fitsBetter(before, part, cost))
      done.splice(-1, 1, together(before, part));
    else if (after !== undefined && fitsBetter(after, part, cost))
      parts.splice(index + 1, 1, together(part, after));
    else done.push(part);
  }
  return done;
});

/**
 * @param pair two texts side by side
 * @returns the passages of which both texts have some, those that were joined or parted as one
 */
export const renderedIn = known((pair: TextPair): readonly Rendered[] =>
  counterpartsOf(pair).map(joined).filter(isRendered),
);

function joined({ source, translation }: Counterparts): Aligned<CheckedPassage> {
  return { source: joinedPassage(source), translation: joinedPassage(translation) };
}

function joinedPassage(passages: readonly CheckedPassage[]): CheckedPassage | undefined {
  const [first, ...others] = passages;
  if (first === undefined || others.length === 0) return first;
  return {
    ...first,
    ...joinWords(passages),
    words: passages.map(({ words }) => words).join('\n'),
    links: passages.flatMap(({ links }) => links),
    foreign: passages.flatMap(({ foreign }) => foreign),
    known: new Known(),
  };
}

function asLists({ source, translation }: Aligned<CheckedPassage>): Counterparts {
  return {
    source: source === undefined ? [] : [source],
    translation: translation === undefined ? [] : [translation],
  };
}

/**
 * @param parts passages of two texts
 * @returns whether nothing renders them, or they render nothing
 */
export function isLonely({ source, translation }: Counterparts): boolean {
  return source.length === 0 || translation.length === 0;
}

/** Nobody joins more passages than this, or parts one into more. */
const maxJoined = 40;

/** Whether two that stand beside another say the same only together with a third. */
function fitsBetter(
  pair: Counterparts,
  lonely: Counterparts,
  cost: (parts: Counterparts) => number,
): boolean {
  const [first] = [...lonely.source, ...lonely.translation];
  const all = [...pair.source, ...pair.translation];
  // A heading or picture is never swallowed by a paragraph, nor a field of the front matter by the text.
  if (
    isLonely(pair) ||
    all.length > maxJoined ||
    all.some(({ kind, field }) => kind !== first?.kind || field !== undefined)
  )
    return false;
  return cost(together(pair, lonely)) < cost(pair);
}

function together(one: Counterparts, other: Counterparts): Counterparts {
  return {
    source: [...one.source, ...other.source],
    translation: [...one.translation, ...other.translation],
  };
}

function ratioOf(aligned: readonly Aligned<CheckedPassage>[]): number {
  const sum = (side: 'source' | 'translation') =>
    aligned.reduce((total, { [side]: passage }) => total + (passage?.text.length ?? 0), 0);
  return sum('translation') / Math.max(1, sum('source'));
}
