import type { Report } from '../read/findings/finding.ts';
import { openFile } from '../read/files/open-file.ts';
import { readSourceFile } from '../read/files/source-file.ts';
import { stateProblem, stateLine, stateOf, type TextState } from './text-state.ts';
import { readTranslation, type Translation, type TranslationSource } from './translation.ts';
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

/**
 * Reads one language's text.
 * @param siteFolder folder that holds `content/`
 * @param source the file
 * @param isKnown whether its language can be read; of another text only the state is of use
 * @param report takes every problem
 * @returns the text, with a state even where nothing else of it can be read
 */
export function readText(
  siteFolder: string,
  source: TranslationSource,
  isKnown: boolean,
  report: Report,
): FoundText {
  const { locale, file } = source;
  const text = isKnown ? readSourceFile(siteFolder, file, report)?.text : undefined;
  const readable = text ?? decoded(openFile(siteFolder, file, () => undefined));
  const written = stateLine(readable);
  const problem = stateProblem(file, written);
  if (problem !== undefined) report(problem);
  return {
    locale,
    file,
    state: stateOf(written),
    isUntouched: isUntouched(readable),
    translation: text === undefined ? undefined : readTranslation(source, { text, state: written }, report),
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
