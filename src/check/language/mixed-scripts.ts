/** Scripts whose words stand between spaces and are never rightly mixed letter by letter, as Japanese ones are. */
const cased = ['Latin', 'Cyrillic', 'Greek'];
const indic = 'Bengali Devanagari Gujarati Gurmukhi Kannada Malayalam Oriya Sinhala Tamil Telugu'.split(' ');
const scripts = [...cased, ...indic, 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Ethiopic'];
const classes = scripts.map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'u') }));

/** What a text may hold that is in one script alone. */
const alone = new Map(
  scripts.map((script) => [
    script,
    new RegExp(`^[\\p{Script=${script}}\\p{Script=Common}\\p{Script=Inherited}]*$`, 'u'),
  ]),
);

/** A letter of one script directly before one of another: the quick look that nearly every text passes. */
const meeting = new RegExp(
  scripts.map((script) => `\\p{Script=${script}}\\p{M}*(?!\\p{Script=${script}})[\\p{L}]`).join('|'),
  'u',
);

/** Letters that look like one of another script. */
const lookAlike = /[aceijopsxyABCEHIKMOPSTXYасеіјорѕхуАВСЕНІЈКМОРЅТХУοΟνΝΑΒΕΖΗΙΚΜΡΤΥΧικρυχ]/u;

/** A word of which some letters are from another script. */
export interface Mixed {
  readonly word: string;
  readonly index: number;
  readonly scripts: readonly [string, string];
  /** Two scripts of India in one word: never right. Others may be a name or a formula. */
  readonly isCertain: boolean;
}

/**
 * Finds words that mix scripts. An ending after an abbreviation, as in "QRકોડ", is no mixture.
 * @param text any text
 * @returns the words, in order
 */
export function mixedWords(text: string): Mixed[] {
  if (isInOneScript(text) || !meeting.test(text)) return [];
  return Array.from(text.matchAll(/[\p{L}\p{M}\u200C\u200D]+/gu)).flatMap(({ 0: word, index }) => {
    const runs = runsIn(word);
    const [first, second] = runs ?? [];
    if (!runs || !first || !second) return [];
    const isCertain = runs.every(({ script }) => indic.includes(script));
    if (!isCertain && runs.length === 2 && !runs.some(isStray)) return [];
    return [{ word, index, scripts: [first.script, second.script], isCertain }];
  });
}

/** The quicker look: most texts are in the script of their first letter. */
function isInOneScript(text: string): boolean {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first === undefined || alone.get(scriptOf(first) ?? '')?.test(text) === true;
}

function scriptOf(letter: string): string | undefined {
  return classes.find(({ pattern }) => pattern.test(letter))?.script;
}

interface Run {
  readonly script: string;
  readonly letters: string;
}

/** The word's letters by script, as they follow each other; undefined where another script has a part in it. */
function runsIn(word: string): Run[] | undefined {
  const runs: Run[] = [];
  for (const letter of word.match(/\p{L}/gu) ?? []) {
    const script = scriptOf(letter);
    if (script === undefined) return undefined;
    const last = runs.at(-1);
    if (last?.script === script) runs.splice(-1, 1, { script, letters: last.letters + letter });
    else runs.push({ script, letters: letter });
  }
  return runs;
}

/** One letter that was taken for the one it looks like, at the beginning or end of a word. */
function isStray({ script, letters }: Run): boolean {
  return letters.length === 1 && cased.includes(script) && lookAlike.test(letters);
}
