import { createHash } from 'node:crypto';

import packageFile from '../../package.json' with { type: 'json' };

const { dependencies } = packageFile;

/**
 * Gives the key of a made thing: a hash of what was handed in and of what made it.
 * @param maker all that decides what is made of the same inputs: settings, the {@link versionOf} each package
 * @param inputs what was handed in
 * @returns 64 hexadecimal digits
 */
export function keyOf(maker: unknown, ...inputs: readonly (Buffer | string)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(maker));
  for (const input of inputs) digest.update(input);
  return digest.digest('hex');
}

/**
 * @param name a package that the project depends on
 * @returns the one version of it that is installed, for the key of what it makes
 */
export function versionOf(name: keyof typeof dependencies): string {
  return dependencies[name];
}
