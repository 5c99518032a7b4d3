/**
 * Spares making the same thing twice.
 * @param make makes a value
 * @returns the same function, which gives again what it once made
 */
export function rememberAll<Asked, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  const known = new Map<Asked, Made>();
  return (asked) => {
    if (known.has(asked)) return known.get(asked) as Made;
    const made = make(asked);
    known.set(asked, made);
    return made;
  };
}
