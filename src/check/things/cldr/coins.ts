import { families } from './currencies.ts';

/** What currencies are called, by their codes. */
type Names = ReadonlyMap<string, readonly string[]>;

/** A word of a name, and where it stands. */
interface Word {
  readonly word: string;
  readonly index: number;
}

/**
 * Finds what is said for the coin alone: "dollars" of "US dollars". It is what the names of one family share and no other
 * has; of a coin with a name like no other's, what stands first or last, as those do.
 * @param tag the language
 * @param names its currencies' names
 * @returns gives the word or words in a name, if there are any
 */
export function coinsOf(tag: string, names: Names): (name: string) => string[] {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  const wordsIn = (name: string): Word[] =>
    Array.from(segmenter.segment(name), ({ segment, index }) => ({ word: segment, index })).filter(
      ({ word }) => /[\p{L}\p{M}]/u.test(word),
    );
  const { shared, common } = sharedWords(names, wordsIn);
  const every = [...names.values()].flat().map(wordsIn);
  const stands = (at: number) => every.filter((words) => shared.has(words.at(at)?.word ?? '')).length;
  const isFirst = stands(0) > stands(-1);
  return (name) => {
    const words = wordsIn(name);
    const own = words.filter(({ word }) => shared.has(word));
    const outer = words.at(isFirst ? 0 : -1);
    const [first, last] = own.length > 0 ? [own[0], own.at(-1)] : [outer, outer];
    if (first === undefined || last === undefined || words.length === 1 || common.has(first.word)) return [];
    const coin = name.slice(first.index, last.index + last.word.length);
    return coin.length > 1 ? [coin] : [];
  };
}

/** Words that names of one family alone share, and words of several families. */
function sharedWords(names: Names, wordsIn: (name: string) => Word[]) {
  const owners = new Map<string, Set<number>>();
  const counts = new Map<string, number>();
  for (const [index, codes] of families.entries())
    for (const code of codes)
      for (const word of new Set((names.get(code) ?? []).flatMap(wordsIn).map(({ word }) => word))) {
        owners.set(word, (owners.get(word) ?? new Set()).add(index));
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
  const isCommon = (word: string) => (owners.get(word)?.size ?? 0) > 1;
  const all = [...counts];
  return {
    shared: new Set(all.filter(([word, count]) => count > 1 && !isCommon(word)).map(([word]) => word)),
    common: new Set(all.filter(([word]) => isCommon(word)).map(([word]) => word)),
  };
}
