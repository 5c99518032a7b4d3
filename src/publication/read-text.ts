import type { Report } from '../read/findings/finding.ts';
import { openFile } from '../read/files/open-file.ts';
import { readSourceFile } from '../read/files/source-file.ts';
import type { Locale } from './locale.ts';
import { stateProblem, stateLine, stateOf, type TextState } from './text-state.ts';
import { readTranslation, type Translation } from './translation.ts';
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
  /** What it says; undefined after a problem, or where its language cannot be read. */
  readonly translation: Translation | undefined;
}

/** Which file is read, and what must be known to read it. */
interface TextSource {
  readonly file: string;
  /** Tag of its language, by the file's name. */
  readonly tag: string;
  /** Its language; undefined where that cannot be read: then only the state of the text is of use. */
  readonly locale: Locale | undefined;
  readonly hrefOf: (route: string) => string;
}

/**
 * Reads one language's text.
 * @param siteFolder folder that holds `content/`
 * @param source the file
 * @param report takes every problem
 * @returns the text, with a state even where nothing else of it can be read
 */
export function readText(
  siteFolder: string,
  { file, tag, locale, hrefOf }: TextSource,
  report: Report,
): FoundText {
  const text = locale && readSourceFile(siteFolder, file, report)?.text;
  const readable = text ?? decoded(openFile(siteFolder, file, () => undefined));
  const written = stateLine(readable);
  const problem = stateProblem(file, written);
  if (problem !== undefined) report(problem);
  return {
    locale: tag,
    file,
    state: stateOf(written),
    isUntouched: isUntouched(readable),
    translation:
      locale === undefined || text === undefined
        ? undefined
        : readTranslation({ file, locale, hrefOf }, text, report),
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
