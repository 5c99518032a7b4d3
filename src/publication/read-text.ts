import type { Report } from '../read/findings/finding.ts';
import { openFile } from '../read/files/open-file.ts';
import type { GatheredFiles } from '../read/files/site-files.ts';
import { readSourceFile } from '../read/files/source-file.ts';
import { stateProblem, stateLine, stateOf, type TextState } from './text-state.ts';
import { takeApart, type ReadText, type TextSource } from './translation.ts';
import { isUntouched } from './untouched.ts';

/** One language's text as it was found: what is known of it whether it can be read or not. */
export interface FoundText {
  /** Tag of its language, by the file's name. */
  readonly locale: string;
  /** Path of the file below the site folder. */
  readonly file: string;
  readonly state: TextState;
  /** Whether it was begun, and nobody has written in it yet. */
  readonly isUntouched: boolean;
}

/** Which file is read, and whether its language can be: where not, only the state of the text is of use. */
interface FoundSource extends TextSource {
  readonly isReadable: boolean;
}

/**
 * Reads one language's text.
 * @param files what was gathered of its work
 * @param source the file
 * @param report takes every problem
 * @returns the text, with a state even where nothing else of it can be read; and what it says, where it can be
 */
export function readText(
  files: GatheredFiles,
  { isReadable, ...source }: FoundSource,
  report: Report,
): { readonly found: FoundText; readonly read: ReadText | undefined } {
  const { file, tag } = source;
  const text = isReadable ? readSourceFile(files, file, report)?.text : undefined;
  const readable = text ?? decoded(openFile(files, file, () => undefined));
  const written = stateLine(readable);
  const problem = stateProblem(file, written);
  if (problem !== undefined) report(problem);
  return {
    found: { locale: tag, file, state: stateOf(written), isUntouched: isUntouched(readable) },
    read: text === undefined ? undefined : takeApart(source, text, report),
  };
}

/** Text of any encoding that a state can be read from: Windows' own programs may write every second byte as zero. */
function decoded(bytes: Buffer | undefined): string {
  return (
    bytes
      ?.toString('latin1')
      .replaceAll('\0', '')
      .replace(/^\u00EF\u00BB\u00BF|^\u00FF\u00FE|^\u00FE\u00FF/, '') ?? ''
  );
}
