import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

/** A written sentence of news or a passage of several paragraphs, and how a translator rendered it. */
export interface Sentence {
  /** Names it among those of its language. */
  readonly id: string;
  readonly kind: string;
  readonly is: 'wrong' | 'right';
  /** Whether those who write rules may read it: those that were hard to judge when they were written were shown too. */
  readonly set: 'shown' | 'hard' | 'held';
  readonly locale: string;
  /** In English. */
  readonly source: string;
  /** In the language of the file. */
  readonly here: string;
  /** What is wrong, where it is. */
  readonly slip?: string;
  /** Words of `here`, and those that make it right in their place. */
  readonly mend?: readonly [string, string];
}

/** What one slip of a translator is about, in the order of the tables. */
export const kinds: readonly string[] =
  'digits dates words signs units months clock decades ranges order negation names quotations ends doubled conversions phones language'.split(
    ' ',
  );

/** Where the sentences lie. */
export const sentencesFolder = import.meta.dirname;

/**
 * @param locale tag of a language
 * @param folder where the sentences lie
 * @returns the sentences written for it: those that rules may be made by, and those that are held back
 * @throws where one is not written as they are
 */
export function sentencesOf(locale: string, folder = sentencesFolder): Sentence[] {
  const sets = [
    ['shown', folder],
    ['hard', path.join(folder, 'hard')],
    ['held', path.join(folder, 'held')],
  ] as const;
  const all = sets.flatMap(([set, where]) =>
    ['yaml', 'json']
      .map((extension) => path.join(where, `${locale}.${extension}`))
      .filter((file) => existsSync(file))
      .flatMap((file) => parse(readFileSync(file, 'utf8')) as Omit<Sentence, 'set' | 'locale'>[])
      .map((sentence) => ({ ...sentence, set, locale })),
  );
  for (const sentence of all) {
    const problem = problemOf(sentence, all);
    if (problem !== undefined) throw new Error(`${locale} ${sentence.id}: ${problem}`);
  }
  return all;
}

/** @returns the passage as it should have been rendered, where that is known */
export function mended({ here, mend }: Sentence): string | undefined {
  return mend && here.replace(mend[0], () => mend[1]);
}

function problemOf(sentence: Sentence, all: readonly Sentence[]): string | undefined {
  const { id, kind, is, source, here, slip, mend } = sentence;
  if (!kinds.includes(kind)) return `there is no kind "${kind}"`;
  if (!source || !here) return 'its two passages are not there';
  if ((is === 'wrong') !== (slip !== undefined))
    return 'a wrong one says what is wrong, a right one does not';
  if (all.filter((other) => other.id === id).length > 1) return 'another one is called so';
  if (mend && here.split(mend[0]).length !== 2) return 'what is to be mended stands there not just once';
  return undefined;
}
