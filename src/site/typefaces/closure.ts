/** Characters that shapers put in themselves: the circle under a lone vowel sign, and the joiners. */
const shapers = ['\u25CC', '\u200C', '\u200D'];

/** Scripts whose letters shapers draw whole where the font has them so; in others they take them apart. */
const drawnWhole = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * The characters that a font must hold for some text to be shaped right: those of the text, the parts of every one
 * that shapers take apart, every one that the text holds in parts (ো is taken apart and put together; so is য়, which
 * normal forms never do), and what shapers put in. A cut without them draws Bengali vowel signs wrongly.
 * @param text any text
 * @param covered the characters that the whole font holds
 * @returns the characters of them that the cut needs, in order
 */
export function canonicalClosure(text: string, covered: ReadonlySet<string>): string[] {
  const needed = new Set([...Array.from(text), ...Array.from(text.normalize('NFC')), ...shapers]);
  for (const character of [...needed]) {
    if (drawnWhole.test(character) && covered.has(character)) continue;
    for (const part of character.normalize('NFD')) needed.add(part);
  }
  const apart = text.normalize('NFD');
  return [...covered].filter((character) => needed.has(character) || holdsParts(apart, character)).sort();
}

function holdsParts(apart: string, character: string): boolean {
  const parts = character.normalize('NFD');
  return parts !== character && apart.includes(parts);
}
