import type { Manifest } from '../../outputs/manifest/manifest.ts';
import { countOf, numberOf } from '../../read/words/english.ts';
import { compressedForm } from '../precompressed/encodings.ts';

/** What a build has changed of the site that was built last. */
export interface Changed {
  /** How many files are new, or others than they were. */
  readonly made: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * @param last the files of the site that was built last; none where there was none
 * @param next those of the site that takes its place
 * @returns how many of them differ
 */
export function changedBetween(last: Manifest, next: Manifest): Changed {
  const kept = [...next].filter(([file, hash]) => last.get(file) === hash).length;
  // Those that were compressed after the build came with their texts, and go with them.
  const own = [...last.keys()].filter((file) => !last.has(compressedForm(file)?.text ?? ''));
  const removed = own.filter((file) => !next.has(file)).length;
  return { made: next.size - kept, kept, removed };
}

/**
 * @param changed what a build has changed
 * @param seconds how long it took
 * @returns the line that a build ends with
 * @example changedLine({ made: 3, kept: 16402, removed: 1 }, 2.13)
 * // '3 files made, 16,402 kept, 1 removed, in 2.1 s.'
 */
export function changedLine({ made, kept, removed }: Changed, seconds: number): string {
  const time = seconds < 100 ? seconds.toFixed(1) : numberOf(Math.round(seconds));
  return `${countOf(made, 'file')} made, ${numberOf(kept)} kept, ${numberOf(removed)} removed, in ${time} s.`;
}
