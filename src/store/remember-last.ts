/**
 * Spares making the same thing again for what is asked about several times in a row, and keeps no more than that.
 * @param make makes a value
 * @param count how many of the values are kept; one by default
 * @returns the same function, which gives a value that it made last where it is asked the same again
 */
export function rememberLast<Asked, Made extends object>(
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
