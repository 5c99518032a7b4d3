/**
 * Scripts whose letters Word and LibreOffice mark by `b` and `i`. Letters of all others, from Arabic to Thai, have
 * marks of their own, `bCs` and `iCs`.
 */
const simple = [
  ...['Latn', 'Grek', 'Cyrl', 'Armn', 'Geor', 'Copt', 'Goth', 'Glag', 'Cher', 'Cans', 'Ogam', 'Runr', 'Dsrt'],
  ...['Hani', 'Hira', 'Kana', 'Bopo', 'Hang', 'Yiii', 'Brai'],
]
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');
const simpleLetter = new RegExp(`[[${simple}]&&\\p{L}]`, 'v');
/** Digits of these scripts, their vowel signs and their full stops too. */
const complexLetter = new RegExp(`[\\p{Any}--[${simple}\\p{scx=Zyyy}\\p{scx=Zinh}]]`, 'v');
const letter = new RegExp(`${simpleLetter.source}|${complexLetter.source}`, 'gv');

/**
 * Takes words apart by which marks hold for them. Spaces, digits and punctuation go with the letters before them.
 * @param words words of one run
 * @param wasComplex what holds for the letter before them
 * @returns the words in stretches, each with whether its script has marks of its own; what holds for the first letter holds for what stands before it
 */
export function scriptRuns(words: string, wasComplex: boolean) {
  const runs: { readonly words: string; readonly isComplex: boolean }[] = [];
  let start = 0;
  let current: boolean | undefined;
  for (const { 0: found, index } of words.matchAll(letter)) {
    const isComplex = complexLetter.test(found);
    if (current !== undefined && isComplex !== current) {
      runs.push({ words: words.slice(start, index), isComplex: current });
      start = index;
    }
    current = isComplex;
  }
  return [...runs, { words: words.slice(start), isComplex: current ?? wasComplex }];
}
