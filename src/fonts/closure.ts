/** Signs that shapers put in themselves: the circle under a lone vowel sign, and the joiners. */
const shapers = ['\u25CC', '\u200C', '\u200D'];

/**
 * The characters that a font must hold for some text to be shaped right: those of the text in both normal forms,
 * every one that the text holds in parts (a shaper takes ো apart and puts it together, য় too, which normal forms
 * never do), and what shapers put in. A cut without them draws Bengali vowel signs wrongly.
 * @param text any text
 * @param covered the characters that the whole font holds
 * @returns the characters of them that the cut needs, in order
 */
export function canonicalClosure(text: string, covered: ReadonlySet<string>): string[] {
  const apart = text.normalize('NFD');
  const needed = new Set([...Array.from(text.normalize('NFC')), ...Array.from(apart), ...shapers]);
  return [...covered].filter((character) => needed.has(character) || holdsParts(apart, character)).sort();
}

function holdsParts(apart: string, character: string): boolean {
  const parts = character.normalize('NFD');
  return parts !== character && apart.includes(parts);
}
