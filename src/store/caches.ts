/**
 * Makes each value once, and keeps it as long as what was asked for, which an object may outlive.
 * @param make makes a value
 * @returns the same function, which gives again what it once made
 */
export function cached<Asked, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  const [byValue, byObject] = [new Map<unknown, { made: Made }>(), new WeakMap<object, { made: Made }>()];
  return (asked) => {
    const cache = typeof asked === 'object' && asked !== null ? byObject : byValue;
    const kept = cache.get(asked as object) ?? { made: make(asked) };
    cache.set(asked as object, kept);
    return kept.made;
  };
}

/** So many words are remembered, as many as most texts of a language are made of. */
const maxWords = 10_000;

/** Of a longer piece of a text the engine makes no copy of its own: it would keep the whole text in memory. */
const maxWord = 12;

/**
 * Remembers what is known of words: the same few thousand make up all texts of a language.
 * @param make finds out something of a word
 * @returns the same function, which looks at most words once
 */
export function cachedByWord<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.made;
    const made = make(word);
    if (word.length > maxWord) return made;
    if (known.size >= maxWords) known.clear();
    known.set(word, { made });
    return made;
  };
}

/** What was last made, a bounded number of it. */
export interface LastMade<Asked, Made> {
  /** Gives what was made, or makes it. */
  readonly get: (asked: Asked, make: () => Made) => Made;
  /** Takes what was made already. */
  readonly put: (asked: Asked, made: Made) => void;
}

/**
 * @param count how many values are kept
 * @returns what keeps the last of them
 */
export function lastMade<Asked, Made extends object>(count: number): LastMade<Asked, Made> {
  const last = new Map<Asked, Made>();
  const put = (asked: Asked, made: Made) => {
    last.delete(asked);
    last.set(asked, made);
    const [oldest] = last.keys();
    if (last.size > count) last.delete(oldest as Asked);
  };
  return {
    put,
    get(asked, make) {
      const made = last.get(asked) ?? make();
      put(asked, made);
      return made;
    },
  };
}

/**
 * Makes a value again only where something else was asked for meanwhile, and keeps no more than the last few.
 * @param make makes a value
 * @param count how many of the values are kept; one by default
 * @returns the same function, which gives a value that it made last where it is asked the same again
 */
export function cachedLast<Asked, Made extends object>(
  make: (asked: Asked) => Made,
  count = 1,
): (asked: Asked) => Made {
  const { get } = lastMade<Asked, Made>(count);
  return (asked) => get(asked, () => make(asked));
}
