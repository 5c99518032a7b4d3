import type { NumberForm, NumberInText } from './number-in-text.ts';
import { numberPool } from './number-pool.ts';
import { isPart } from './value.ts';

/** A number of the source text and the one of the translation that says the same. */
export interface Agreeing {
  readonly source: NumberInText;
  readonly translation: NumberInText;
}

/**
 * Puts the numbers of a passage beside those of the passage that renders it, each once.
 * @param source the source text's numbers
 * @param translation the translation's
 * @returns which agree, and which of the source text are missing and of the translation added
 */
export function matchNumbers(source: readonly NumberInText[], translation: readonly NumberInText[]) {
  const agreeing: Agreeing[] = [];
  let [missing, added] = [source, translation];
  for (const [form, otherForm, meaning] of passes) {
    if (!missing.some(isOf(form)) || !added.some(isOf(otherForm))) continue;
    const pool = numberPool(added.filter(isOf(otherForm)), meaning);
    const taken = new Set<NumberInText>();
    missing = missing.filter((number) => {
      const counterpart = number.form === form ? pool.take(meaning(number)) : undefined;
      if (counterpart === undefined) return true;
      agreeing.push({ source: number, translation: counterpart });
      taken.add(counterpart);
      return false;
    });
    added = added.filter((number) => !taken.has(number));
  }
  // What nothing agrees with may be read in another way.
  const settled = settle(missing, added);
  const turned = settle(settled.others, settled.left);
  [missing, added] = [turned.others, turned.left];
  for (const [number, counterpart] of settled.found)
    agreeing.push({ source: number, translation: counterpart });
  for (const [number, counterpart] of turned.found)
    agreeing.push({ source: counterpart, translation: number });
  // A hint of a part counts only beside another part that nothing answers.
  const isTold = (others: readonly NumberInText[]) => {
    const arePartsOpen = others.some((number) => number.form === 'words' && isPart(number));
    return (number: NumberInText) =>
      number.form !== 'hint' || (arePartsOpen && isPart(number) && number.text.length > 1);
  };
  return { missing: missing.filter(isTold(added)), added: added.filter(isTold(missing)), agreeing };
}

const likeliest = ({ values }: NumberInText) => values.slice(0, 1);
const all = ({ values }: NumberInText) => values;

/**
 * What is put beside what: the surest numbers first, and of each the likeliest readings, so that an odd one takes no
 * number that another means plainly.
 */
const passes: readonly (readonly [NumberForm, NumberForm, typeof all])[] = [
  ['digits', 'digits', likeliest],
  ['digits', 'digits', all],
  ['words', 'words', all],
  ['digits', 'words', all],
  ['words', 'digits', all],
  ['digits', 'hint', all],
  ['hint', 'digits', all],
  ['words', 'hint', all],
  ['hint', 'words', all],
];

function isOf(form: NumberForm): (number: NumberInText) => boolean {
  return (number) => number.form === form;
}

/** Among more numbers than this none is read in another way: each would be compared with each other. */
const maxSettled = 200;

/** Reads numbers in another way where each part of that is among what the other side has left. */
function settle(numbers: readonly NumberInText[], others: readonly NumberInText[]) {
  const found: (readonly [number: NumberInText, counterpart: NumberInText])[] = [];
  if (numbers.length > maxSettled || others.length > maxSettled) return { left: numbers, others, found };
  let rest = others;
  const left = numbers.filter((number) => {
    for (const parts of number.alternatives) {
      const taken = new Set<NumberInText>();
      const areThere = parts.every((part) => {
        const other = rest.find((each) => !taken.has(each) && mayMean(each, part));
        if (other !== undefined) taken.add(other);
        return other !== undefined;
      });
      const [counterpart] = taken;
      if (!areThere || counterpart === undefined) continue;
      found.push([number, counterpart]);
      rest = rest.filter((each) => !taken.has(each));
      return false;
    }
    return true;
  });
  return { left, others: rest, found };
}

function mayMean(one: NumberInText, other: NumberInText): boolean {
  return one.values.some((value) => other.values.includes(value));
}
