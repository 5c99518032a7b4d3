import { workAt } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { knownIds } from '../known-ids.ts';
import { shortMark } from '../../read/words/short-mark.ts';

/** Where acknowledgements are kept: of a text in its front matter, of a language's strings in a file beside them. */
function keepsThem(file: string): boolean {
  const inside = workAt(file)?.inside;
  return inside === undefined ? /^locales\/[^/]+\/ui\.json$/.test(file) : /^[^/]+\.mdx$/.test(inside);
}

/**
 * The name by which an editor acknowledges a warning. It stays the same wherever the words are moved to, and is shared
 * by the places of one file where the same is found.
 * @param finding a finding
 * @returns its name, such as `k7f3a`; undefined of what cannot be acknowledged
 */
export function findingName({ rule, severity, file, found, more }: Finding): string | undefined {
  const canBe = severity === 'warning' && more === undefined;
  if (!canBe || !keepsThem(file) || knownIds.get(rule)?.isNeverAcknowledged === true) return undefined;
  return shortMark([file, rule, spaced(found)]);
}

/**
 * @param text words of a text or of a report of it
 * @returns the same on one line: formatting a file may break its lines elsewhere
 */
export function spaced(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
