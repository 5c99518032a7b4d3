type Words = Readonly<Record<string, number>>;

/** Words that say the same and differ at their ends alone. */
interface Family {
  readonly value: number;
  readonly stem: string;
  /** Their endings in order, with a bar between. */
  readonly set: string;
}

/** Fewer words or fewer endings are read more easily as they stand. */
const [minFamilies, minEndings] = [3, 3];
const [minStem, maxEnding] = [2, 6];

/**
 * Writes words that differ at their ends in the same way with a set of endings, so that a long list becomes a short one
 * that says the same: `"zwanzigst~e": 20` with `"e"` for e, em, en, er and es. A set is named by its first ending.
 * @param lists numbers by word
 * @returns the sets, and the lists with them
 */
export function withEndings<Name extends string>(
  lists: Readonly<Record<Name, Words>>,
): { endings: Record<string, string[]>; lists: Record<Name, Words> } {
  const open = (Object.entries(lists) as [Name, Words][]).flatMap(([name, words]) =>
    Object.entries(words).map(([word, value]) => ({ name, word, value, written: word })),
  );
  const endings: Record<string, string[]> = {};
  for (;;) {
    const plain = open.filter(({ written }) => !written.includes('~'));
    const [set, families] = mostUseful(plain);
    if (set === undefined) break;
    const ends = set.split('|');
    const name = nameFor(ends, endings);
    endings[name] = ends;
    for (const { value, stem } of families)
      for (const each of plain)
        if (each.value === value && each.word.startsWith(stem) && ends.includes(each.word.slice(stem.length)))
          each.written = `${stem}~${name}`;
  }
  const short = (wanted: Name) =>
    Object.fromEntries(
      open.filter(({ name }) => name === wanted).map(({ written, value }) => [written, value]),
    );
  const names = Object.keys(lists) as Name[];
  return {
    endings,
    lists: Object.fromEntries(names.map((name) => [name, short(name)])) as Record<Name, Words>,
  };
}

/** The set of endings that makes the lists shortest, with the words that have it. */
function mostUseful(
  words: readonly { name: string; word: string; value: number }[],
): [string | undefined, Family[]] {
  const byPlace = Map.groupBy(words, ({ name, value }) => `${name} ${String(value)}`);
  const families = [...byPlace.values()].flatMap((same) =>
    familiesIn(
      same.map(({ word }) => word),
      same[0]?.value ?? 0,
    ),
  );
  const bySet = [...Map.groupBy(families, ({ set }) => set)].map(([set, all]): [string, Family[]] => [
    set,
    all,
  ]);
  const useful = bySet.filter(([set, all]) => all.length >= minFamilies && countOf(set) >= minEndings);
  // Of sets that save as much the shorter endings are read more easily.
  const [best] = useful.sort((one, other) => saving(other) - saving(one) || one[0].length - other[0].length);
  return best ?? [undefined, []];
}

function saving([set, families]: [string, Family[]]): number {
  return families.length * (countOf(set) - 1);
}

function countOf(set: string): number {
  return set.split('|').length;
}

/** Every beginning that some words share, with their endings; no beginning parts a letter from its marks. */
function familiesIn(words: readonly string[], value: number): Family[] {
  const stems = new Set(
    words.flatMap((word) =>
      Array.from({ length: word.length - minStem + 1 }, (_, index) => word.slice(0, index + minStem)),
    ),
  );
  return [...stems].flatMap((stem) => {
    const ends = words.filter((word) => word.startsWith(stem)).map((word) => word.slice(stem.length));
    const isWhole = ends.every(
      (end) => end.length <= maxEnding && /^(?![\p{M}\u200C\u200D])[^\s|~-]*$/u.test(end),
    );
    return isWhole && ends.length >= minEndings ? [{ value, stem, set: ends.sort().join('|') }] : [];
  });
}

function nameFor(ends: readonly string[], taken: object): string {
  const free = ends.find((end) => end !== '' && !Object.hasOwn(taken, end));
  return free ?? `${ends.at(-1) ?? ''}${String(Object.keys(taken).length)}`;
}
