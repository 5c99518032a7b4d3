import type { Rendered } from '../../align/counterparts.ts';
import { namePlace, type CheckedPassage } from '../../checked-work.ts';
import { known } from '../../known.ts';
import { opening } from '../../findings/opening.ts';
import { rule } from '../../rule.ts';
import { countNegations } from '../../wording/negations.ts';
import { sideBySide, withoutShared, type Part } from '../../wording/side-by-side.ts';

/** What the source text denies is denied in the translation, and nothing else. */
export const wordingNegations = rule({
  ids: {
    'wording/negation': {
      severity: 'warning',
      page: 'wording',
      title: 'A "not" that only one of two texts says',
    },
  },
  compares: 'counterparts',
  *run(passages) {
    const { source } = passages;
    for (const { wanted, found, index, isLost } of differencesIn(passages)) {
      yield {
        index,
        length: found.length,
        rule: 'wording/negation',
        message: isLost
          ? 'The source text says here that something is not so; the translation does not seem to.'
          : 'The translation says here that something is not so; the source text does not seem to.',
        found: opening(found),
        expected: `what ${namePlace(source)} says: "${opening(wanted)}"`,
        hint: isLost ? 'Look for a "not" that was lost.' : 'Look for a "not" that is too much.',
      };
    }
  },
});

const negationsOf = known(({ text, of: { locale } }: CheckedPassage) => countNegations(text, locale.writing));

/** Parts of two passages of which only one denies something. */
interface DenialDifference {
  readonly wanted: string;
  readonly found: string;
  /** Where it stands in the translation. */
  readonly index: number;
  readonly isLost: boolean;
}

/**
 * Sentence by sentence where there are as many. Translators say the same with one "not" more or less, so only a
 * sentence without any is compared with one with some, and only where the whole passages differ in the same way.
 */
function differencesIn(passages: Rendered): DenialDifference[] {
  const { source, translation } = passages;
  const writings = [source.of.locale.writing, translation.of.locale.writing] as const;
  if (writings.some(({ negations }) => negations.length === 0)) return [];
  if (negationsOf(source).min === negationsOf(translation).min) return [];
  const [theirs, ours] = withoutShared(passages);
  const [whole, other] = [countNegations(theirs, writings[0]), countNegations(ours, writings[1])];
  if (whole.min === other.min) return [];
  return sideBySide(theirs, ours, writings).flatMap(([wanted, found]) => {
    const [one, two] = [countNegations(wanted.text, writings[0]), countNegations(found.text, writings[1])];
    const isLost = one.min > 0 && two.max === 0 && whole.min > other.min;
    const isAdded = two.min > 0 && one.max === 0 && other.min > whole.min;
    if (!isLost && !isAdded) return [];
    const [said, here] = [asWritten(wanted, source), asWritten(found, translation)];
    return [{ wanted: said.text, found: here.text, index: here.start, isLost }];
  });
}

/** A part with what is quoted in it, and without spaces around. */
function asWritten({ text, start }: Part, passage: CheckedPassage): Part {
  const written = passage.text.slice(start, start + text.length);
  return { text: written.trim(), start: start + written.search(/\S|$/u) };
}
