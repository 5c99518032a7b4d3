import type { Finding } from '../../read/findings/finding.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/** Thrown where a configuration's syntax has no way to write something; the message is what was to be written. */
export class Unwritable extends Error {}

/**
 * Refuses what a configuration's syntax has no way to write.
 * @param text what is to be written
 * @param refused the characters that cannot be written, as a set of a regular expression
 * @throws an {@link Unwritable} where one of them, or a control character, is in the text
 */
export function refuseCharacters(text: string, refused = /(?!)/): void {
  if (refused.test(text) || /\p{Cc}/u.test(text)) throw new Unwritable(text);
}

/**
 * @param unwritable what could not be written
 * @param host the host's own name
 * @returns the finding
 */
export function unwritableFinding({ message }: Unwritable, host: string): Finding {
  return errorAt('host/signs', 'content/', {
    message: `The files of ${host} have no way to write a character that the site needs there.`,
    found: message,
    expected: 'letters, digits, hyphens, dots and slashes',
    hint: 'Take the character out of the address of the site, or out of --root.',
  });
}
