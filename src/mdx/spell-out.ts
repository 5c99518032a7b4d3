/** A letter as a number: one that no backslash makes plain words of, with the half of a letter that it may be. */
const reference =
  /(?<=(?<!\\)(?:\\\\)*)(?<first>[\uD800-\uDBFF]?)&#x(?<code>[0-9A-F]+);(?<second>[\uDC00-\uDFFF]?)/g;

/** A comment: to Markdown a sign, as a number is, and nothing to a reader. */
const apart = '{/**/}';

/**
 * Writes letters and signs as such that the library wrote as numbers. It does so where stars beside them would
 * otherwise be stars, or a line a program: there a comment stands between, of which neither reader nor translator
 * knows.
 * @param mdx what the library wrote
 * @returns the same without numbers, but for white space
 * @example spellOut('**a_b_**_&#x63;_') // '**a_b_**_{/**\/}c_'
 */
export function spellOut(mdx: string): string {
  return mdx.replaceAll(reference, (found, first: string, code: string, second: string, index: number) => {
    const letter = first + numbered(Number.parseInt(code, 16)) + second;
    if (/^\s*$/.test(letter)) return found;
    // A sign is as good as its number.
    if (/^[\p{P}\p{S}]/u.test(letter)) return letter;
    const isBefore = isMark(mdx[index + found.length]);
    const isAfter = isMark(mdx[index - 1]);
    return `${isAfter || !isBefore ? apart : ''}${letter}${isBefore ? apart : ''}`;
  });
}

function isMark(sign: string | undefined): boolean {
  return sign === '*' || sign === '_';
}

/** The library takes half a letter for one where it needs two numbers. */
function numbered(code: number): string {
  return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
}
