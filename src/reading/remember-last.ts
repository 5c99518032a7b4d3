/**
 * Spares making the same thing again for what is asked about several times in a row, and keeps no more than that.
 * @param make makes a value
 * @returns the same function, which gives the value that it made last where it is asked the same again
 */
export function rememberLast<Asked, Made extends object>(
  make: (asked: Asked) => Made,
): (asked: Asked) => Made {
  let last: { readonly asked: Asked; readonly made: Made } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, made: make(asked) };
    return last.made;
  };
}
