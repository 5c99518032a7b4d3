import { git, type NoGit } from './git.ts';

/** So many versions of a text are looked at, the newest first. */
const maxVersions = 100;

/** So much of them is read; a text has some kilobytes. */
const maxBytes = 50_000_000;

/**
 * Reads the versions of a file that Git has kept, under former names too.
 * @param siteFolder folder that holds `content/`
 * @param file path below it
 * @param program what is run as Git
 * @returns the versions, the newest first; or why there are none
 */
export function earlierVersions(
  siteFolder: string,
  file: string,
  program?: string,
): Iterable<Buffer> | NoGit {
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
