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
  const last = new Map<Asked, Made>();
  return (asked) => {
    const made = last.get(asked) ?? make(asked);
    last.delete(asked);
    last.set(asked, made);
    const [oldest] = last.keys();
    if (last.size > count) last.delete(oldest as Asked);
    return made;
  };
}
