import { readSourceFile } from '../read/files/source-file.ts';
import { splitMdx } from './front-matter.ts';
import { passageRuns, type PassageRun } from './passage-runs.ts';

/** A text's file in its parts, to be written again with other words. */
export interface TextFile {
  /** What stands before the text: the front matter with its dashes, or nothing. */
  readonly head: string;
  /** The text. */
  readonly body: string;
  /** The words of the text, a run for each passage. */
  readonly runs: readonly PassageRun[];
}

/**
 * Reads a text that was found free of problems once more, for where its words stand.
 * @param siteFolder folder that holds `content/`
 * @param file path of the file below it
 * @returns its parts
 * @throws where it cannot be read any more
 */
export function readTextFile(siteFolder: string, file: string): TextFile {
  const text = readSourceFile(siteFolder, file, () => undefined)?.text;
  if (text === undefined) throw new Error(`${file} was changed while it was read.`);
  return withRuns(textFileOf(text));
}

/**
 * @param text a whole file, lines ended by `\n`
 * @returns what stands before its text, and the text
 */
export function textFileOf(text: string): Omit<TextFile, 'runs'> {
  const lines = splitMdx(text).body;
  const body = lines.replace(/^\n+/, '');
  return { head: text.slice(0, text.length - body.length), body };
}

/**
 * @param parts a text's file in its parts
 * @returns the same with the words of the text
 */
export function withRuns(parts: Omit<TextFile, 'runs'>): TextFile {
  return { ...parts, runs: passageRuns(parts.body) };
}
