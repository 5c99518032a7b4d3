import { marksOf } from '../../publication/revision.ts';
import { readTranslation, type Translation } from '../../publication/translation.ts';
import { decodedText } from '../../read/files/source-file.ts';
import { git, type NoGit } from './git.ts';

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
  const translation = readTranslation(source, decodedText(version), () => undefined);
  return translation === undefined
    ? []
    : marksOf(translation).map(({ mark, passage }) => [mark, passage.text]);
}

/** So many versions of a text are looked at, the newest first. */
const maxVersions = 100;

/** So much of them is read; a text has some kilobytes. */
const maxBytes = 50_000_000;

/** The versions of a file that Git has kept, under former names too, the newest first; or why there are none. */
function earlierVersions(siteFolder: string, file: string, program?: string): Iterable<Buffer> | NoGit {
  const log = [
    'log',
    '--follow',
    '-m',
    '--raw',
    '--no-abbrev',
    '-z',
    '--format=',
    `--max-count=${String(maxVersions)}`,
  ];
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv'];
  const listed = git(siteFolder, [...log, ...plain, '--', file], { maxBytes, program });
  if (typeof listed === 'string') return listed;
  const names = Array.from(
    listed.toString('latin1').matchAll(/:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]{40,64}) [A-Z]/g),
    ([, name = '']) => `${name}\n`,
  );
  const input = [...new Set(names)].join('');
  const read = git(siteFolder, ['cat-file', '--batch'], { maxBytes, input, program });
  return typeof read === 'string' ? read : contents(read);
}

/** Each stands below a line with its name, kind and size; of what is not there, such as a deleted file, is a line alone. */
function* contents(read: Buffer): Generator<Buffer> {
  let place = 0;
  while (place < read.length) {
    const start = read.indexOf('\n', place) + 1;
    if (start === 0) return;
    const [, kind, size] = read.toString('latin1', place, start).trim().split(' ');
    place = start;
    if (size === undefined) continue;
    place += Number(size) + 1;
    if (kind === 'blob') yield read.subarray(start, place - 1);
  }
}
