import path from 'node:path';

import type { Report } from '../read/findings/finding.ts';
import type { GatheredFiles } from '../read/files/site-files.ts';
import { signRule, withoutInvisibleSigns } from '../read/words/invisible-signs.ts';
import { readSourceFile } from '../read/files/source-file.ts';

/** Name of the folder of a bulletin that holds its texts as they were received. */
export const receivedFolder = 'received';

/** A text as it was received. Nobody edits it. */
export interface ReceivedText {
  /** Tag of its language: its name. */
  readonly locale: string;
  /** Path of the file below the site folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * Looks at the texts that a bulletin was made from. Whatever else lies there, such as a document in another format, is
 * kept for people. Problems of a text are warnings, since readers see nothing of these files.
 * @param files what was gathered of the bulletin
 * @param folder the bulletin's folder
 * @param report takes a finding for a text that cannot be read
 * @returns the paths of the texts, by name
 */
export function findReceived(files: GatheredFiles, folder: string, report: Report): string[] {
  const within = `${folder}/${receivedFolder}`;
  return files
    .list(within, report)
    .filter(({ name, isFile }) => isFile && name.endsWith('.txt'))
    .map(({ name }) => `${within}/${name}`)
    .filter((file) => {
      const read = readSourceFile(files, file, (finding) => {
        // Invisible signs that came with it were received; no published text can hold them.
        if (finding.rule !== signRule) report({ ...finding, severity: 'warning' });
      });
      return read !== undefined;
    });
}

/**
 * @param files what was gathered of a bulletin
 * @param file path of one of its received texts
 * @returns the text, that is decoded when it is asked for
 */
export function receivedText(files: GatheredFiles, file: string): ReceivedText {
  return {
    locale: path.posix.parse(file).name,
    file,
    get text() {
      return readSourceFile(files, file, () => undefined)?.text ?? '';
    },
  };
}

/**
 * @param text a received text
 * @returns its own lines in order, without invisible signs, none that is empty or a leftover of the export; and the line
 * at its end that says when it was posted
 */
export function linesOfReceived(text: string): { lines: readonly string[]; postTime: string | undefined } {
  const lines = withoutInvisibleSigns(text)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && leftoverReason(line) === undefined);
  const last = lines.at(-1);
  return last !== undefined && isPostTime(last)
    ? { lines: lines.slice(0, -1), postTime: last }
    : { lines, postTime: undefined };
}

/** A few words with a day and a year, such as "Post time: May-20-2023", and no sentence. */
function isPostTime(line: string): boolean {
  const lengths = (line.match(/\p{Nd}+/gu) ?? []).map((number) => number.length);
  const days = lengths.filter((length) => length <= 2).length;
  const isDate = lengths.length === days + 1 && lengths.includes(4) && (days === 1 || days === 2);
  return isDate && line.split(/[\s-]+/).length <= 8 && !/[!?.。।]$/u.test(line);
}

/** What exports leave between the lines of a text, with what it is. */
const leftovers: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^•\s*\p{Nd}+$/u, reason: 'the number of a picture gallery' },
  { pattern: /^wps_doc_\p{Nd}+$/u, reason: 'where a picture stood in the export' },
];

/**
 * @param text a line, or the words of a block
 * @returns what it is, where it is a leftover of an export and no text
 */
export function leftoverReason(text: string): string | undefined {
  return leftovers.find(({ pattern }) => pattern.test(text))?.reason;
}
