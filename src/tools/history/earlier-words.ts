import { marksOf } from '../../publication/revision.ts';
import { readTranslation, type Translation } from '../../publication/translation.ts';
import { decoded } from '../../read/files/source-file.ts';
import { earlierVersions } from './earlier-versions.ts';
import type { NoGit } from './git.ts';

const reasons: Readonly<Record<NoGit, string>> = {
  'no program': 'there is no program "git" here to look for it',
  'no repository': 'the texts lie in no Git repository',
  failed: 'Git cannot read the history of the text',
};

/**
 * Looks in Git for passages that are no longer in a text.
 * @param siteFolder folder that holds `content/`
 * @param source the text as it is
 * @param marks the marks of the passages
 * @param program what is run as Git
 * @returns their words by these marks, as far as a version that Git has kept holds them, and why some are not among them
 */
export function earlierWords(
  siteFolder: string,
  source: Translation,
  marks: readonly string[],
  program?: string,
): { readonly words: ReadonlyMap<string, string>; readonly unknown: string | undefined } {
  const words = new Map<string, string>();
  const wanted = new Set(marks);
  if (wanted.size === 0) return { words, unknown: undefined };
  const versions = earlierVersions(siteFolder, source.file, program);
  if (typeof versions === 'string') return { words, unknown: reasons[versions] };
  for (const version of versions) {
    for (const [mark, passage] of marksIn(version, source)) {
      if (wanted.delete(mark)) words.set(mark, passage);
    }
    if (wanted.size === 0) return { words, unknown: undefined };
  }
  return { words, unknown: 'no version that Git has kept here holds it' };
}

/** A version that nobody could read today has no passages that could be told apart. */
function marksIn(version: Buffer, { file, locale }: Translation): (readonly [string, string])[] {
  const source = { file, locale, hrefOf: (route: string) => route };
  const translation = readTranslation(source, decoded(version), () => undefined);
  return translation === undefined
    ? []
    : marksOf(translation).map(({ mark, passage }) => [mark, passage.text]);
}
