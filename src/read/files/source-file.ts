import { isUtf8 } from 'node:buffer';

import type { Report } from '../findings/finding.ts';
import { invisibleSign, signFinding } from '../words/invisible-signs.ts';
import { openFile } from './open-file.ts';
import { errorAt } from '../findings/error-at.ts';
import type { SiteFiles } from './site-files.ts';

/** One file as a person wrote it, decoded once. */
export interface SourceFile {
  /** Path below the site folder, with `/`. */
  readonly file: string;
  /** Its text: without byte order mark, lines ended by `\n`. */
  readonly text: string;
}

/**
 * Reads a text file strictly as UTF-8. A byte order mark and Windows line ends are accepted.
 * @param siteFolder folder that holds `content/` and `locales/`, or what was gathered of it
 * @param file path below it, with `/`
 * @param report takes a problem of the file or in its bytes
 * @returns the text, or undefined where it is no UTF-8 or cannot be read
 */
export function readSourceFile(siteFolder: SiteFiles, file: string, report: Report): SourceFile | undefined {
  const bytes = openFile(siteFolder, file, report);
  if (bytes === undefined) return undefined;
  if (!isUtf8(bytes)) {
    report(
      errorAt('file/encoding', file, {
        line: lineOfBadBytes(bytes),
        message: 'This file is not in UTF-8.',
        found: 'bytes that are no UTF-8 text',
        expected: 'text saved as UTF-8',
        hint: 'Open the file in your editor and save it with the encoding "UTF-8".',
      }),
    );
    return undefined;
  }
  const source = { file, text: decodedText(bytes) };
  reportSigns(source, report);
  return source;
}

/**
 * @param bytes a text file in UTF-8
 * @returns its text: without byte order mark, lines ended by `\n`
 */
export function decodedText(bytes: Buffer): string {
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n');
}

function reportSigns({ file, text }: SourceFile, report: Report): void {
  if (invisibleSign(text) === undefined) return;
  for (const [index, line] of text.split('\n').entries()) {
    const sign = invisibleSign(line);
    if (sign !== undefined) report(signFinding(sign, { file, line: index + 1 }));
  }
}

function lineOfBadBytes(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
