import { hash } from 'node:crypto';

import type { Translation } from './translation.ts';

/** Shorter passages, such as headings and dates, are rightly the same in many bulletins. */
const minLength = 30;

/** A passage that hardly any other text has, without its words. */
export interface LongPassage {
  /** The same of the same words alone. */
  readonly sum: string;
  /** How many letters it has. */
  readonly length: number;
}

/**
 * @param source a source text
 * @returns its long passages, front matter apart
 */
export function longPassagesOf(
  source: Pick<Translation, 'longPassages' | 'passages'>,
): readonly LongPassage[] {
  return (
    source.longPassages ??
    source.passages
      .filter(({ field, text }) => field === undefined && text.length >= minLength)
      .map(({ text }) => ({ sum: hash('sha256', text, 'base64url').slice(0, 22), length: text.length }))
  );
}
