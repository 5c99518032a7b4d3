/**
 * The canonical form of a BCP 47 language tag.
 * @param text a folder's name, such as `pt-BR`
 * @returns the tag as BCP 47 writes it, or undefined where it is none
 * @example canonicalTag('PT-br') // 'pt-BR'
 */
export function canonicalTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
