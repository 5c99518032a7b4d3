import { countOf } from '../../../read/words/english.ts';
import { renderedIn, type Rendered } from '../../align/counterparts.ts';
import { namePlace, type CheckedPassage, type TextPair } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { rule } from '../../rule.ts';
import { runsOn } from '../../wording/run-on.ts';
import { loneSentences, type LoneSentences } from '../../wording/lost-sentences.ts';
import { countSentences, cutSentences, type SentenceCount } from '../../wording/sentences.ts';

/**
 * Every sentence of the source text is in the translation, and no other. Where a translator joined two or parted one, they
 * are as long as before, and a word or a mark joins them.
 */
export const structureSentences = rule({
  ids: {
    'structure/sentences': {
      severity: 'warning',
      page: 'structure',
      title: 'More or fewer sentences than in the source text',
    },
  },
  compares: 'pair',
  *run(pair) {
    const passages = renderedIn(pair).filter(({ source }) => source.kind !== 'picture');
    if (!endsItsSentences(passages)) return;
    const ratio = ratioOf(pair, passages);
    for (const { source, translation } of passages) {
      const isFewer =
        difference({ source, translation }, ratio) ?? (runsOn({ source, translation }) || undefined);
      if (isFewer === undefined) continue;
      const [wanted, found] = [countsIn(source), countsIn(translation)];
      yield {
        passage: translation,
        rule: 'structure/sentences',
        message: `This passage has ${isFewer ? 'fewer' : 'more'} sentences than in the source text.`,
        found: `${inWords(found)}: ${opening(translation.text)}`,
        expected: `${inWords(wanted)}, as in ${namePlace(source)}`,
        hint: isFewer
          ? 'Look for a sentence that was left out, or that runs into the next.'
          : 'Look for a sentence that was added.',
      };
    }
  },
});

/** Fewer than that share of the source's: the language ends sentences without any sign, as Thai does. */
const someSigns = 0.5;

function endsItsSentences(passages: readonly Rendered[]): boolean {
  const sum = (side: keyof Rendered, bound: keyof SentenceCount) =>
    passages.reduce((total, { [side]: passage }) => total + countsIn(passage)[bound] - 1, 0);
  return sum('translation', 'max') >= someSigns * sum('source', 'min');
}

/** From so many letters on a text itself tells best how long a translation of it is. */
const longText = 1000;

function ratioOf({ lengthRatio }: TextPair, passages: readonly Rendered[]): number {
  const [source, translation] = [lettersOf(passages, 'source'), lettersOf(passages, 'translation')];
  return (source < longText ? lengthRatio : undefined) ?? translation / Math.max(1, source);
}

function lettersOf(passages: readonly Rendered[], side: keyof Rendered): number {
  return passages.reduce((total, { [side]: { text } }) => total + text.length, 0);
}

/** Whether sentences were left out (true) or added (false), however the short forms in both passages are read. */
function difference({ source, translation }: Rendered, ratio: number): boolean | undefined {
  const [wanted, found] = [source, translation].map(lengthsIn);
  if (wanted?.length === 1 && found?.length === 1 && wanted[0]?.length === found[0]?.length) return undefined;
  const ways = wanted?.flatMap((one) => found?.map((other) => loneSentences(one, other, ratio)) ?? []) ?? [];
  if (ways.every(({ lost, added }: LoneSentences) => lost > added)) return true;
  return ways.every(({ lost, added }) => added > lost) ? false : undefined;
}

function lengthsIn({ text, of: { locale } }: CheckedPassage): number[][] {
  return cutSentences(text, locale.writing).map((cut) => cut.map((sentence) => sentence.trim().length));
}

function countsIn({ text, of: { locale } }: CheckedPassage): SentenceCount {
  return countSentences(text, locale.writing);
}

function inWords({ min, max }: SentenceCount): string {
  return (min === max ? '' : `${String(min)} to `) + countOf(max, 'sentence');
}
