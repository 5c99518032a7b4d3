import type { TextPassage } from '../../publication/passages.ts';
import type { Anchors } from './anchors.ts';

/** What it costs to leave a passage without its counterpart. */
export const gap = 5;

/** What two passages of the same kind must cost more, side by side, than they do crosswise to be held for swapped. */
export const swapMargin = 4;

/**
 * Weighs how unlikely it is that one passage renders the other. The parts are about what a good translation makes
 * of them: lengths within a sixth, the same numbers, links, quotations and sentences.
 * @param source a passage of the source text
 * @param translation one of the translation
 * @param ratio letters of the translation for each of the source
 * @param anchors gives what a passage shares with its counterpart: each is compared with many
 * @returns from below 0, surely the same, to far above {@link gap}
 */
export function mismatch(
  source: TextPassage,
  translation: TextPassage,
  ratio: number,
  anchors: (passage: TextPassage) => Anchors,
): number {
  const [one, other] = [anchors(source), anchors(translation)];
  const weighed =
    lengths(one.length * ratio, other.length) +
    Math.min(6, 2 * difference(one.numbers, other.numbers)) +
    Math.min(6, 2.5 * difference(one.targets, other.targets)) +
    Math.min(4, 1.5 * Math.abs(one.quotations - other.quotations)) +
    Math.min(4, 1.2 * Math.abs(one.sentences - other.sentences)) -
    Math.min(3, 0.7 * common(one.names, other.names));
  return weighed + kinds(source, translation);
}

function kinds(source: TextPassage, translation: TextPassage): number {
  if (source.kind === translation.kind) return source.depth === translation.depth ? 0 : 3;
  return source.kind === 'picture' || translation.kind === 'picture' ? Infinity : 6;
}

/** Short passages differ more. */
function lengths(expected: number, found: number): number {
  const spread = 0.14 + 1.2 / Math.sqrt(Math.max(1, expected));
  return Math.min(6, (Math.log(Math.max(1, found) / Math.max(1, expected)) / spread) ** 2 / 2);
}

/** How many stand in one list and not in the other. */
function difference(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length + other.length;
  const rest = [...other];
  let missing = 0;
  for (const each of one) {
    const index = rest.indexOf(each);
    if (index < 0) missing += 1;
    else rest.splice(index, 1);
    // More than this changes no cost.
    if (missing > 3) return missing;
  }
  return missing + rest.length;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const each of one) {
    if (other.has(each)) count += 1;
    if (count > 4) break;
  }
  return count;
}
