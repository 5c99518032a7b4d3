import { excerpt } from '../../read/findings/excerpt.ts';
import type { Finding } from '../../read/findings/finding.ts';

/** So many passages are shown; who has more to look at reads the whole text. */
const most = 8;

/** Of a long passage so many letters are shown. */
const longest = 1000;

/** A line that is printed: what its words are, and the words. */
export interface WordingLine {
  readonly label: string;
  readonly words: string;
}

/**
 * Puts the old and the new wording of passages below each other.
 * @param finding a finding that may hold them
 * @returns the lines; none where it holds none
 */
export function wordingLines({
  wording = [],
  unknownWording,
}: Pick<Finding, 'wording' | 'unknownWording'>): WordingLine[] {
  const shown = wording
    .slice(0, most)
    .flatMap(({ passage, was, now }) => [
      { label: '', words: passage },
      ...(was === undefined ? [] : [{ label: '  was:  ', words: excerpt(was, longest) }]),
      ...(now === undefined ? [] : [{ label: '  now:  ', words: excerpt(now, longest) }]),
    ]);
  const left = wording.length - most;
  return [
    ...shown,
    ...(left > 0 ? [{ label: '', words: `and ${String(left)} more passages` }] : []),
    ...(unknownWording === undefined
      ? []
      : [{ label: '', words: `Earlier wording is not known: ${unknownWording}.` }]),
  ];
}
