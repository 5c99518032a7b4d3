import { treeOf } from './parse.ts';

/** A letter as a number, where no backslash makes words of it; the library may give each half of a letter by itself. */
const reference =
  /(?<=(?<!\\)(?:\\\\)*)(?<first>[\uD800-\uDBFF]?)&#x(?<code>[0-9A-F]+);(?<second>[\uDC00-\uDFFF]?)/g;

/** A comment: to Markdown a sign, as a number is, and nothing to a reader. */
const apart = '{/**/}';

/**
 * Writes as themselves the letters that the library wrote as numbers, so that stars beside them are marks or a line is no
 * program. Mostly texts are read as they are meant without that; where they are not, a comment stands between.
 * @param mdx what the library wrote, the words of a passage on one line
 * @returns the same without numbers, but for white space
 * @example spellOut('**“a”**&#x62;') // '**“a”**b'
 */
export function spellOut(mdx: string): string {
  return mdx
    .split('\n')
    .map((line) => (line.includes('&#x') ? spellOutLine(line) : line))
    .join('\n');
}

function spellOutLine(line: string): string {
  const plain = line.replaceAll(reference, (found, ...parts: string[]) => letterIn(found, parts));
  if (meaningOf(plain) === meaningOf(line)) return plain;
  return line.replaceAll(reference, (found, ...parts) => {
    const letter = letterIn(found, parts as string[]);
    // A sign is as good as its number.
    if (letter === found || /^[\p{P}\p{S}]/u.test(letter)) return letter;
    const index = Number(parts[3]);
    const isBefore = isMark(line[index + found.length]);
    const isAfter = isMark(line[index - 1]);
    return `${isAfter || !isBefore ? apart : ''}${letter}${isBefore ? apart : ''}`;
  });
}

/** White space stays a number: it would not be seen. */
function letterIn(found: string, [first = '', code = '', second = '']: readonly string[]): string {
  const value = Number.parseInt(code, 16);
  const letter = first + (value > 0xffff ? String.fromCodePoint(value) : String.fromCharCode(value)) + second;
  return letter.trim() === '' ? found : letter;
}

function isMark(sign: string | undefined): boolean {
  return sign === '*' || sign === '_';
}

/** What a line says, without its places; nothing where it is a program, or cannot be read alone. */
function meaningOf(line: string): string | undefined {
  try {
    const { mdast } = treeOf('', line, () => undefined);
    return JSON.stringify(mdast, (key, value: unknown) => (key === 'position' ? undefined : value));
  } catch {
    return undefined;
  }
}
