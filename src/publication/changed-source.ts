import type { Published } from './published.ts';
import { changesSince } from './revision.ts';
import type { Translation } from './translation.ts';

/**
 * @param published a bulletin in one language
 * @returns its source text, where that has changed since it was rendered in this language
 */
export function changedSource({ bulletin, translation }: Published): Translation | undefined {
  const { source } = bulletin;
  const isPast = source && source !== translation && changesSince(translation.revision, source).length > 0;
  return isPast ? source : undefined;
}
