import type { OutdatedFigure } from '../../publication/outdated.ts';
import { changesSince } from '../../publication/revision.ts';
import type { CheckedWork } from '../checked-work.ts';
import { numberDifferences } from '../numbers/differences-of-pair.ts';
import { fromNumber } from '../numbers/value.ts';

/**
 * Finds the key figures that translations of an earlier version of their source text state otherwise: readers see the new
 * number among the figures, and the old one in the text.
 * @param checked a bulletin
 * @returns by the texts' files, where they state what; only what is certain
 */
export function outdatedFigures({
  work: { figures },
  pairs,
}: CheckedWork): (readonly [file: string, readonly OutdatedFigure[]])[] {
  return pairs.flatMap((pair) => {
    const { source, translation } = pair;
    if (changesSince(translation.revision, source).length === 0) return [];
    const found = numberDifferences(pair).flatMap((difference): OutdatedFigure[] => {
      const { kind, isCertain, source: now, translation: was } = difference;
      if (kind !== 'changed' || !isCertain || now === undefined || was === undefined) return [];
      const [figure] = figures.filter(({ value }) => now.number.values.includes(fromNumber(value)));
      return figure === undefined
        ? []
        : [{ figure: figure.id, passage: was.passage.id, text: was.number.text }];
    });
    return found.length === 0 ? [] : [[translation.file, found] as const];
  });
}
