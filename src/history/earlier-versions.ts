import { inBytes, sizeLimit } from '../reading/size-limits.ts';
import { git, type NoGit } from './git.ts';

/** So many versions of a text are looked at, the newest first. */
const most = 100;

/**
 * Reads the versions of a file that Git has kept, under former names too.
 * @param siteFolder folder that holds `content/`
 * @param file path below it
 * @param program what is run as Git
 * @returns the versions, the newest first, each read when it is asked for; or why there are none
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
    `--max-count=${String(most)}`,
  ];
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv'];
  const listed = git(siteFolder, [...log, ...plain, '--', file], 1_000_000, program);
  return typeof listed === 'string' ? listed : contents(siteFolder, listed.toString('latin1'), file, program);
}

function* contents(siteFolder: string, listed: string, file: string, program?: string): Generator<Buffer> {
  const names = Array.from(
    listed.matchAll(/:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]{40,64}) [A-Z]/g),
    ([, name = '']) => name,
  );
  for (const name of new Set(names)) {
    // The name of nothing stands where the file was deleted.
    if (/^0+$/.test(name)) continue;
    const content = git(siteFolder, ['cat-file', 'blob', name], inBytes(sizeLimit(file).megabytes), program);
    if (typeof content !== 'string') yield content;
  }
}
