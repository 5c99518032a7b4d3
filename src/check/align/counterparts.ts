import type { TextPassage } from '../../publication/passages.ts';
import type { Aligned } from './align.ts';
import { lengthRatio } from './length-ratio.ts';
import { mark, mismatch } from './mismatch.ts';
import type { Pair } from './pairs.ts';
import { perBulletin } from '../per-bulletin.ts';

/** Passages of two texts that say the same: mostly one each, several where a translator joined or parted them. */
export interface Counterparts {
  readonly source: readonly TextPassage[];
  readonly translation: readonly TextPassage[];
}

const made = perBulletin<Pair, readonly Counterparts[]>();

/**
 * Finds, of the passages that were left alone, those that stand in the same passage as their neighbour.
 * @param pair two texts side by side
 * @returns their passages side by side, each once, in the source's order
 */
export function counterpartsOf(pair: Pair): readonly Counterparts[] {
  const known = made.get(pair) ?? joinLonely(pair);
  made.set(pair, known);
  return known;
}

/**
 * @param passages neighbours in one text
 * @returns one passage of the words of all
 */
export function joined(passages: readonly TextPassage[]): TextPassage | undefined {
  const [first, ...others] = passages;
  if (first === undefined || others.length === 0) return first;
  return {
    ...first,
    text: passages.map(({ text }) => text).join('\n'),
    links: passages.flatMap(({ links }) => links),
    foreign: passages.flatMap(({ foreign }) => foreign),
  };
}

function joinLonely(pair: Pair): Counterparts[] {
  const ratio = lengthRatio(pair.sourceLocale, pair.locale) ?? ratioOf(pair.aligned);
  const cost = ({ source, translation }: Counterparts) => {
    const [one, other] = [joined(source), joined(translation)];
    return one && other ? mismatch(mark(one), mark(other), ratio) : Infinity;
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
}

function asLists({ source, translation }: Aligned<TextPassage>): Counterparts {
  return {
    source: source === undefined ? [] : [source],
    translation: translation === undefined ? [] : [translation],
  };
}

function isLonely({ source, translation }: Counterparts): boolean {
  return source.length === 0 || translation.length === 0;
}

/** Nobody joins more passages than this, or parts one into more. */
const most = 40;

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
    all.length > most ||
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

function ratioOf(aligned: readonly Aligned<TextPassage>[]): number {
  const sum = (side: 'source' | 'translation') =>
    aligned.reduce((total, { [side]: passage }) => total + (passage?.text.length ?? 0), 0);
  return sum('translation') / Math.max(1, sum('source'));
}
