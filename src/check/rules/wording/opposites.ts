import type { OppositeSense, Writing } from '../../../publication/writing.ts';
import type { Rendered } from '../../align/counterparts.ts';
import type { CheckedPassage } from '../../checked-work.ts';
import { known } from '../../known.ts';
import { numbersOf } from '../../numbers/values-of.ts';
import { rule } from '../../rule.ts';
import { countNegations } from '../../wording/negations.ts';
import { oppositesIn, type OppositeInText } from '../../wording/opposites.ts';
import { sideBySide, withoutShared, type Part } from '../../wording/side-by-side.ts';

/** What rises in the source text does not fall in the translation, what was before is not after, and north is not south. */
export const wordingOpposites = rule({
  ids: {
    'wording/opposite': {
      severity: 'warning',
      page: 'wording',
      title: 'A word that says the opposite of the source text',
    },
  },
  compares: 'counterparts',
  *run(passages) {
    for (const { wanted, found, index } of differencesIn(passages)) {
      yield {
        index,
        length: found.text.length,
        rule: 'wording/opposite',
        message: `The source text says "${wanted.text}" here; the translation seems to say the opposite.`,
        found: found.text,
        expected: `what says the same as "${wanted.text}"`,
        hint: 'Look whether the two mean the same.',
      };
    }
  },
});

const opposites = [
  ['rise', 'fall'],
  ['before', 'after'],
  ['north', 'south'],
  ['east', 'west'],
  ['imports', 'exports'],
] as const satisfies readonly (readonly [OppositeSense, OppositeSense])[];

const oppositesOf = known(({ text, of: { locale } }: CheckedPassage) => oppositesIn(text, locale.writing));

interface OppositeDifference {
  readonly wanted: OppositeInText;
  readonly found: OppositeInText;
  /** Where it stands in the translation. */
  readonly index: number;
}

/** A sentence that says only the one is compared with one that says only the other: many say both. */
function differencesIn(passages: Rendered): OppositeDifference[] {
  const { source, translation } = passages;
  const [all, others] = [oppositesOf(source), oppositesOf(translation)];
  // Most passages say nothing that another could say the opposite of.
  if (!opposites.some((pair) => saysOne(all, pair) && saysOne(others, pair))) return [];
  const writings = [source.of.locale.writing, translation.of.locale.writing] as const;
  const [theirs, ours] = withoutShared(passages);
  return sideBySide(theirs, ours, writings).flatMap(([one, other]) => {
    const [wanted, found] = [oppositesIn(one.text, writings[0]), oppositesIn(other.text, writings[1])];
    return opposites.flatMap((pair) => {
      const [said, saidHere] = [onlyOne(wanted, pair), onlyOne(found, pair)];
      if (said === undefined || saidHere === undefined || said.sense === saidHere.sense) return [];
      // "Rise" and "fall" say many things; beside numbers they mostly say what changed.
      if (pair[0] === 'rise' && !(hasNumber(one, source) && hasNumber(other, translation))) return [];
      // "It did not fall" may be "it rose".
      if (denies(one, writings[0]) || denies(other, writings[1])) return [];
      return [{ wanted: said.word, found: saidHere.word, index: other.start + saidHere.word.index }];
    });
  });
}

function denies({ text }: Part, writing: Writing): boolean {
  return countNegations(text, writing).min > 0;
}

function saysOne(words: readonly OppositeInText[], pair: readonly OppositeSense[]): boolean {
  return words.some(({ senses }) => senses.some((sense) => pair.includes(sense)));
}

/** The one of two opposites that a sentence says, and the first word that says it; undefined where it may say both. */
function onlyOne(
  words: readonly OppositeInText[],
  pair: readonly OppositeSense[],
): { sense: OppositeSense; word: OppositeInText } | undefined {
  const said = new Set(words.flatMap(({ senses }) => senses.filter((sense) => pair.includes(sense))));
  const [sense] = said;
  const word = words.find(({ senses }) => sense !== undefined && senses.includes(sense));
  return said.size === 1 && sense !== undefined && word !== undefined ? { sense, word } : undefined;
}

function hasNumber({ text, start }: Part, passage: CheckedPassage): boolean {
  return numbersOf(passage).some(
    ({ form, index }) => form !== 'hint' && index >= start && index < start + text.length,
  );
}
