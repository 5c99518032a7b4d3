import { readSourceFile } from '../read/files/source-file.ts';
import { splitMdx } from './front-matter.ts';
import { writtenPassagesOf, type WrittenPassage } from './passages.ts';
import { parseMdx } from './syntax.ts';

/** A text's file, to be written again with other words. */
export interface TextFile {
  /** What stands before the text: the front matter with its dashes, or nothing. */
  readonly head: string;
  /** The whole file. */
  readonly text: string;
  /** Where its text begins. */
  readonly start: number;
  readonly passages: readonly WrittenPassage[];
}

/**
 * Reads a text that was found free of problems once more, for where its words stand.
 * @param siteFolder folder that holds `content/`
 * @param file path of the file below it
 * @returns the file
 * @throws where it cannot be read any more
 */
export function readTextFile(siteFolder: string, file: string): TextFile {
  const text = readSourceFile(siteFolder, file, () => undefined)?.text;
  if (text === undefined) throw new Error(`${file} was changed while it was read.`);
  return textFileOf(text);
}

/**
 * @param text a whole file, lines ended by `\n`
 * @returns the file; without passages where its text is no MDX
 */
export function textFileOf(text: string): TextFile {
  const { body } = splitMdx(text);
  const tree = parseMdx('', body, () => undefined);
  const start = /^(?: *\n)*/.exec(body)?.[0].length ?? 0;
  const passages = tree === undefined ? [] : writtenPassagesOf(tree);
  return { head: text.slice(0, start), text, start, passages };
}
