import { lineInPassage, type TextPassage } from '../../../publication/passages.ts';
import type { Writing } from '../../../publication/writing.ts';
import { counterpartsOf, joined } from '../../align/counterparts.ts';
import { countNegations, type Negations } from '../../wording/negations.ts';
import { opening } from '../../findings/opening.ts';
import { pairsOf, type Pair } from '../../align/pairs.ts';
import { perBulletin } from '../../per-bulletin.ts';
import type { Rule } from '../../rule.ts';
import { cutSentences } from '../../wording/sentences.ts';

/** What the source text denies is denied in the translation, and nothing else. */
export const wordingNegations: Rule = (publication, report) => {
  for (const pair of pairsOf(publication)) {
    const writings = [pair.sourceLocale.writing, pair.locale.writing];
    if (writings.some(({ negations }) => negations.length === 0)) continue;
    for (const part of counterpartsOf(pair)) {
      const [source, translation] = [joined(part.source), joined(part.translation)];
      if (source === undefined || translation === undefined) continue;
      let index = 0;
      for (const { wanted, found, isLost } of differencesIn(source, translation, pair)) {
        index = Math.max(index, translation.text.indexOf(found, index));
        report({
          rule: 'wording/negation',
          severity: 'warning',
          file: pair.translation.file,
          line: lineInPassage(pair.translation, translation, index),
          message: isLost
            ? 'The source text says here that something is not so; the translation does not seem to.'
            : 'The translation says here that something is not so; the source text does not seem to.',
          found: opening(found),
          expected: `what line ${String(lineInPassage(pair.source, source))} of ${pair.source.file} says: "${opening(wanted)}"`,
          hint: isLost ? 'Look for a "not" that was lost.' : 'Look for a "not" that is too much.',
        });
      }
    }
  }
};

/** Each passage of a source text is read once, however many translations are held against it. */
const inSource = perBulletin<TextPassage, Negations>();

interface Difference {
  readonly wanted: string;
  readonly found: string;
  readonly isLost: boolean;
}

/**
 * Sentence by sentence where there are as many. Translators say the same with one "not" more or less, so only a
 * sentence without any is held against one with some, and only where the whole passages differ in the same way.
 */
function differencesIn(source: TextPassage, translation: TextPassage, pair: Pair): Difference[] {
  const writings = [pair.sourceLocale.writing, pair.locale.writing] as const;
  const whole = inSource.get(source) ?? countNegations(source.text, writings[0]);
  inSource.set(source, whole);
  const other = countNegations(translation.text, writings[1]);
  if (whole.least === other.least) return [];
  return sideBySide(source.text, translation.text, writings).flatMap(([wanted, found]) => {
    const [one, two] = [countNegations(wanted, writings[0]), countNegations(found, writings[1])];
    const isLost = one.least > 0 && two.most === 0 && whole.least > other.least;
    const isAdded = two.least > 0 && one.most === 0 && other.least > whole.least;
    return isLost || isAdded ? [{ wanted, found: found.trim(), isLost }] : [];
  });
}

/** The smallest parts of which both have as many. */
function sideBySide(
  source: string,
  translation: string,
  [sourceWriting, writing]: readonly [Writing, Writing],
): [string, string][] {
  const [wanted, found] = [cutSentences(source, sourceWriting), cutSentences(translation, writing)];
  for (const cut of [clausesOf, (sentences: readonly string[]) => sentences]) {
    for (const one of wanted.map(cut)) {
      const other = found.map(cut).find(({ length }) => length === one.length);
      if (other !== undefined) return one.map((part, index) => [part, other[index] ?? '']);
    }
  }
  return [[source, translation]];
}

function clausesOf(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => sentence.split(/(?<=[;؛])\s+/u));
}
