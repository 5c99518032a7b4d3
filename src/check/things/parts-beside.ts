import type { CheckedPassage } from '../checked-work.ts';
import { conventionsOf, type Conventions } from '../numbers/conventions.ts';
import { joining, maxJoined } from './joining.ts';
import type { Thing } from './thing.ts';

/** A part of one that is said beside a unit, and where. */
export interface PartBeside {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** So many letters may stand between a unit and its part: "half of the hour", "ساعة ونصف الساعة". */
const maxBetween = 8;

/** No word for a part, with what is between, takes more letters. */
const maxReach = 24;

/**
 * Finds the parts that stand beside a unit: "half a tonne", "an hour and a half".
 * @param unit the unit
 * @param passage the passage that names it
 * @returns the part before it, of one of the unit; and the one after it, which is added
 */
export function partsBeside(
  unit: Thing,
  { text, of: { locale } }: CheckedPassage,
): { readonly before?: PartBeside; readonly after?: PartBeside } {
  const conventions = conventionsOf(locale);
  const end = unit.index + unit.text.length;
  const from = Math.max(0, unit.index - maxReach);
  const before = partsIn(text.slice(from, unit.index), from, conventions).at(-1);
  const [after] = partsIn(text.slice(end, end + maxReach), end, conventions);
  return {
    ...(before && unit.index - before.end <= maxBetween ? { before } : {}),
    ...(after && after.start - end <= maxBetween ? { after } : {}),
  };
}

function partsIn(text: string, from: number, { cut, senses }: Conventions): PartBeside[] {
  const words = cut(text);
  return words.flatMap((word, index) => {
    const entry = senses.at(words, index);
    const all = entry?.value ?? joinedSenses(word.text, senses);
    const part = all.find(
      ({ kind, value }) => (kind === 'part' || kind === 'after') && value > 0 && value < 1,
    );
    const last = words[index + (entry?.count ?? 1) - 1] ?? word;
    return part === undefined
      ? []
      : [{ value: part.value, start: from + word.index, end: from + last.index + last.text.length }];
  });
}

/** A word may have a preposition written as one with it: "بنصف". */
function joinedSenses(word: string, senses: Conventions['senses']): ReturnType<typeof senses.of> & {} {
  if (!joining.test(word)) return [];
  for (let count = 1; count <= maxJoined; count += 1) {
    const found = senses.of(word.slice(count));
    if (found !== undefined) return found;
  }
  return [];
}
