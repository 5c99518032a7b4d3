/** An MDX file in its two parts, each with the place where it begins. */
export interface MdxParts {
  /** The YAML between the dashes, or undefined where the file does not begin with it. */
  readonly frontMatter: string | undefined;
  /** Line of the file on which the front matter's first line stands. */
  readonly frontMatterLine: number;
  /** Offset in the file of its first character. */
  readonly frontMatterStart: number;
  /** The text, with spaces in place of the front matter, so that lines and offsets in it are those of the file. */
  readonly body: string;
}

/**
 * Splits an MDX file into front matter and text.
 * @param text a whole file, lines ended by `\n`
 * @returns its parts
 */
export function splitMdx(text: string): MdxParts {
  const match = /^---[ \t]*\n((?:[^]*?\n)?)---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return { frontMatter: undefined, frontMatterLine: 1, frontMatterStart: 0, body: text };
  const [whole, frontMatter = ''] = match;
  return partsAt(text, 0, whole.length, copyOf(frontMatter.replace(/\n$/, '')));
}

/**
 * Splits a file into front matter and text though a line of dashes may be missing, or words may stand before the first.
 * @param text a whole file, lines ended by `\n`
 * @returns its parts; lines of the text stay where they are in the file
 */
export function splitLegibly(text: string): MdxParts {
  const parts = splitMdx(text);
  if (parts.frontMatter !== undefined) return parts;
  // The second line is missing: the fields end at the first empty line.
  const open = /^---[ \t]*\n((?:[^\n]*\S[^\n]*\n)+)/.exec(text);
  if (open !== null) return partsAt(text, 0, open[0].length, open[1] ?? '');
  const between = /^---[ \t]*\n([^]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  return between === null ? parts : partsAt(text, between.index, between[0].length, between[1] ?? '');
}

function partsAt(text: string, start: number, length: number, frontMatter: string): MdxParts {
  const before = text.slice(0, start);
  const whole = text.slice(start, start + length);
  return {
    frontMatter,
    frontMatterLine: before.split('\n').length + 1,
    frontMatterStart: start + whole.indexOf('\n') + 1,
    body: before + blank(whole) + text.slice(start + length),
  };
}

/** As many spaces, in the same lines. */
function blank(words: string): string {
  return words.replaceAll(/[^\n]/g, ' ');
}

/** The engine keeps the whole text of a file in memory for the sake of a piece that was cut out of it. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
