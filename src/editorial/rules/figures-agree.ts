import type { Publication } from '../../publication/model.ts';
import { lineInPassage } from '../../publication/passages.ts';
import type { Finding } from '../../reading/finding.ts';
import type { Difference } from '../numbers/difference.ts';
import { differencesIn } from '../numbers/differences.ts';
import { slipBetween } from '../numbers/slips.ts';
import { inNotation } from '../numbers/in-notation.ts';
import { pairsOf, type Pair } from '../pairs.ts';
import type { Rule } from '../rule.ts';

/** Every number of a source text stands in each of its translations, and no other does, compared by value. */
export const figuresAgree: Rule = (publication: Publication, report) => {
  for (const pair of pairsOf(publication)) {
    const differences = differencesIn(pair);
    // A text that is written in another notation is so throughout: once is enough to say it.
    const notation = differences.find(({ kind }) => kind === 'notation');
    for (const difference of differences)
      if (difference.kind !== 'notation' || difference === notation) report(finding(difference, pair));
  }
};

function finding(difference: Difference, pair: Pair): Finding {
  const { kind, isCertain, source, translation } = difference;
  const lost = source?.number.text ?? '';
  const found = translation?.number.text ?? '';
  return {
    rule: `figures/${kind}`,
    severity: isCertain ? 'error' : 'warning',
    file: pair.translation.file,
    line: lineOf(difference, pair),
    message: messages[kind](lost, found, difference),
    found: found === '' ? `no ${lost}` : found,
    expected: source
      ? `${lost}, as in line ${place(pair, source)}`
      : 'no number that the source text does not have',
    hint: hint(difference, pair),
  };
}

type Message = (lost: string, found: string, difference: Difference) => string;

const messages: Readonly<Record<Difference['kind'], Message>> = {
  changed: (lost, found) => `This passage says "${found}" where the source text says "${lost}".`,
  missing: (lost, _, { passages }) =>
    passages.translation === undefined
      ? `The source text says "${lost}", and this translation nowhere does.`
      : `This passage does not say "${lost}", as the source text does here.`,
  added: (_, found) => `This passage says "${found}", and the source text nowhere does.`,
  repeated: (lost, found) =>
    found === ''
      ? `The source text says "${lost}" more often than this passage does.`
      : `This passage says "${found}" more often than the source text does here.`,
  moved: (lost, found) => `"${found}" stands in another passage than "${lost}" in the source text.`,
  percent: (lost, found) => `Of "${found}" and "${lost}" in the source text only one is a percentage.`,
  notation: (_, found) => `In this language "${found}" is read as another number than the source text's.`,
};

function lineOf({ translation, passages }: Difference, pair: Pair): number {
  if (translation !== undefined)
    return lineInPassage(pair.translation, translation.passage, translation.number.index);
  return passages.translation === undefined ? 0 : lineInPassage(pair.translation, passages.translation);
}

function place(
  { source: { file, ...source } }: Pair,
  { passage, number }: NonNullable<Difference['source']>,
): string {
  return `${String(lineInPassage({ file, ...source }, passage, number.index))} of ${file}`;
}

function hint({ kind, source, translation }: Difference, { locale, source: { file } }: Pair): string {
  const written = source ? inNotation(source.number, locale) : '';
  switch (kind) {
    case 'changed': {
      const slip = slipBetween(source?.number.values[0] ?? '', translation?.number.values[0] ?? '');
      return slip === undefined ? `Write ${written}.` : `Write ${written}: it seems that ${slip}.`;
    }
    case 'missing':
      return `Write ${written} where the source text has it.`;
    case 'added':
      return `Delete the number, or add it to ${file}.`;
    case 'repeated':
      return 'Compare the two passages; where both say the same, acknowledge this.';
    case 'moved':
      return 'Compare the two passages; where the sentence was moved on purpose, acknowledge this.';
    case 'percent':
      return 'Compare the two passages; write the sign or the word for "per cent" in both or in neither.';
    case 'notation':
      return `Write ${written}, here and in the other numbers of this text.`;
  }
}
