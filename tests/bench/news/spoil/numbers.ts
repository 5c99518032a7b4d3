import type { Random } from '../../../faults/random.ts';
import { asciiDigits, spoiltAt, type Spoiler, type Spoilt } from './spoilt.ts';

const number = /\p{Nd}+(?:[.,٫٬'’:]\p{Nd}+)*/gu;

/** A digit of a number that the source writes in digits too becomes another. */
export const digit: Spoiler = ({ source, translation }, random) =>
  digits(translation, random, (run) => runsIn(source).has(run));

/** A digit of a number that the source writes in words, in another unit or on another scale becomes another. */
export const otherwise: Spoiler = ({ source, translation }, random) =>
  digits(translation, random, (run) => !runsIn(source).has(run));

const runsIn = (line: string) => new Set(line.match(/\d+/g));

/** The other digit is of the same script; the first of a number becomes no nought. */
function digits(line: string, random: Random, isMeant: (run: string) => boolean): Spoilt[] {
  const runs = [...line.matchAll(/\p{Nd}+/gu)].filter(({ 0: found }) => isMeant(asciiDigits(found)));
  return runs.map(({ 0: found, index }) => {
    const signs = Array.from(found);
    const at = random.below(signs.length);
    const before = signs[at] ?? '';
    const value = Number(asciiDigits(before));
    const others = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].filter((each) => each !== value && (each > 0 || at > 0));
    const code = (before.codePointAt(0) ?? 0) - value + (random.pick(others) ?? 1);
    return spoiltAt(line, index, found, signs.with(at, String.fromCodePoint(code)).join(''));
  });
}

/** A number that the source writes in digits too is left out. */
export const dropped: Spoiler = ({ source, translation }) =>
  withoutOne(translation, (run) => runsIn(source).has(run));

/** One is left out that the source says otherwise, or, as letters that look like digits, not at all. */
export const unsaid: Spoiler = ({ source, translation }) =>
  withoutOne(translation, (run) => !runsIn(source).has(run));

function withoutOne(line: string, isMeant: (run: string) => boolean): Spoilt[] {
  return [...line.matchAll(number)]
    .filter(({ 0: found }) => isMeant(/^\d+/.exec(asciiDigits(found))?.[0] ?? ''))
    .map(({ 0: found, index }) => spoiltAt(line, index, found, ''));
}

const ends = /(?<![-–\d])(\d+(?:[.,]\d+)*)(?: ?[-–—] ?| to | and )(\d+(?:[.,]\d+)*)(?![-–\d])/g;

/** What the source writes as "3–1", "from 7.4 to 6.9" or "between 5 and 8" is exchanged where the translation has both once. */
export const range: Spoiler = ({ source, translation }) => {
  const plain = asciiDigits(translation);
  const places = [...plain.matchAll(/\d+(?:[.,٫]\d+)*/g)];
  // Of digits that take two units, places would be others.
  if (plain.length !== translation.length) return [];
  return [...source.matchAll(ends)].flatMap(({ 0: whole, 1: first = '', 2: second = '', index }) => {
    const isPair = !whole.includes(' and ') || /between $/i.test(source.slice(0, index));
    const isFrom = !whole.includes(' to ') || /from $/i.test(source.slice(0, index));
    const same = (end: string) => places.filter(({ 0: found }) => valueOf(found) === valueOf(end));
    const [one, other] = [same(first), same(second)];
    if (!isPair || !isFrom || first === second || one.length !== 1 || other.length !== 1) return [];
    const [left, right] = [one[0], other[0]].sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0));
    if (left === undefined || right === undefined) return [];
    const cut = ({ index: start, 0: found }: RegExpExecArray) =>
      translation.slice(start, start + found.length);
    const between = translation.slice(left.index + left[0].length, right.index);
    const before = translation.slice(left.index, right.index + right[0].length);
    return [spoiltAt(translation, left.index, before, cut(right) + between + cut(left))];
  });
};

function valueOf(written: string): string {
  return written.replaceAll(/[.,٫]/g, '.');
}
