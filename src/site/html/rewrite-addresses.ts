/** Makes an address of an address. */
export type Rewrite = (address: string) => string;

/** Attributes that hold one address, on whatever tag; `data-href` is one that a script of ours fetches. */
const addresses = ['href', 'data-href', 'poster', 'src'];

/**
 * @param name an attribute, in lower case
 * @param value its value
 * @param rewrite makes an address of an address
 * @returns the value with every address that it holds rewritten
 */
export function rewriteAttribute(name: string, value: string, rewrite: Rewrite): string {
  if (addresses.includes(name)) return rewrite(value);
  if (name !== 'srcset') return value;
  // Each is followed by the width that it is for.
  return value.replaceAll(
    /(^|,\s+)(\S+)/g,
    (_, before: string, address: string) => before + rewrite(address),
  );
}

/**
 * @param css a style
 * @param rewrite makes an address of an address
 * @returns the style with every address that it names rewritten
 */
export function rewriteStyle(css: string, rewrite: Rewrite): string {
  return css.replaceAll(
    /(url\(["']?)([^"')]+)/g,
    (_, before: string, address: string) => before + rewrite(address),
  );
}
