import { isUnspaced } from './forms.ts';

/** What was found beside a number: how long it is, with the space between, and what it says. */
export interface Beside<What> {
  readonly length: number;
  readonly text: string;
  readonly says: What;
}

/** Looks for something that ends a text, or begins one. */
export type Look<What> = (text: string) => Beside<What> | undefined;

const gap = String.raw`[\s\u00A0\u202F]{0,2}`;

/** Longer words may have an ending. */
export const minInflected = 3;

/** A phrase, and what it says. */
type Entry<What> = readonly [phrase: string, says: What, ...rest: readonly unknown[]];

/**
 * @param entries phrases, and what they say
 * @returns what looks for one of them at the end of a text, before a space or none
 */
export function lookBefore<What>(entries: readonly Entry<What>[]): Look<What> {
  const spaced = String.raw`(?<![\p{L}\p{M}])`;
  return lookBy(entries, (own) => `${startsSpaced(own) ? spaced : ''}${asPattern(own)}`, `${gap}$`);
}

/**
 * @param entries phrases, and what they say
 * @returns what looks for one of them, or a form of it, at the beginning of a text, after a space or none
 */
export function lookAfter<What>(entries: readonly Entry<What>[]): Look<What> {
  return lookBy(
    entries,
    (own) => {
      if (isUnspaced.test(own.slice(-1)) || !/[\p{L}\p{M}]$/u.test(own)) return asPattern(own);
      const ending = own.length < minInflected ? '' : String.raw`[\p{L}\p{M}]{0,3}`;
      return String.raw`${asPattern(own)}${ending}(?![\p{L}\p{M}])`;
    },
    '',
    `^${gap}-?`,
  );
}

const startsSpaced = (phrase: string) => !isUnspaced.test(phrase.slice(0, 1));

const asPattern = (phrase: string) =>
  phrase
    .split(/\s+/)
    .map(RegExp.escape)
    .join(String.raw`[\s\u00A0]+`);

function lookBy<What>(
  entries: readonly Entry<What>[],
  patternOf: (phrase: string) => string,
  end: string,
  start = '',
): Look<What> {
  if (entries.length === 0) return () => undefined;
  const longestFirst = [...entries].sort(([one], [other]) => other.length - one.length);
  const any = longestFirst.map(([phrase]) => `(${patternOf(phrase)})`).join('|');
  const pattern = new RegExp(`${start}(?:${any})${end}`, 'iu');
  return (text) => {
    const found = pattern.exec(text);
    if (found === null) return undefined;
    const at = found.slice(1).findIndex((group?: string) => group !== undefined);
    const entry = longestFirst[at];
    return entry && { length: found[0].length, text: found[at + 1] ?? '', says: entry[1] };
  };
}
