import { readFileSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../../support/site.ts';
import type { BrokenKey } from './broken-keys.ts';
import type { Size } from './make-site.ts';
import { edits, randomSteps } from './random-editor.ts';
import { Rounds } from './rounds.ts';

/** Edits after which a broken key must have shown. */
const patience = 12;

/**
 * @param key a key
 * @returns the file of the code, in which it is broken
 * @throws where what is to be left out does not stand there once
 */
export function broken({ kind, file, from, to }: BrokenKey): string {
  const parts = readFileSync(path.join(projectFolder, file), 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`${kind}: not once in ${file}: ${from}`);
  return parts.join(to);
}

/**
 * Breaks a key, and lets the random editor look for it.
 * @param key the key
 * @param size of the site
 * @param seed any number
 * @returns what it did when it found a difference; undefined where it found none
 */
export async function findBroken(key: BrokenKey, size: Size, seed: number): Promise<string | undefined> {
  const rounds = new Rounds({ keepProcess: true, code: { [key.file]: broken(key) } });
  try {
    const kinds = edits.filter(({ name }) => key.edits.includes(name));
    for (const step of randomSteps(size, seed, kinds)) {
      if (step.number > patience) return undefined;
      const { told, differences } = await rounds.round(step, step.number > 0);
      if (differences.length > 0) return `${told}\n  ${differences[0] ?? ''}`;
    }
    return undefined;
  } finally {
    rounds.end();
  }
}
