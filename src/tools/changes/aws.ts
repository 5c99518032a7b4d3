import { alike } from './headers.ts';
import { shellScript, shellWord } from './shell.ts';
import type { Step } from './steps.ts';

/** How many files a command names: it looks through all that are there, so not few, and systems bound a line. */
const atOnce = 250;

/**
 * Writes the steps for the AWS command line, a command for each and for each kind of file in it: a bucket keeps type and
 * caching with each file, as they were said on upload.
 * @param steps what is done
 * @param from folder of the built site
 * @param to where it shall lie: `s3://bucket/folder`
 * @returns a script for a POSIX shell
 */
export function awsScript(steps: readonly Step[], from: string, to: string): string {
  const command = (words: readonly string[], files: readonly string[]) =>
    chunks(files).map((some) =>
      [...words, '--recursive', '--exclude', '*', ...some.flatMap((file) => ['--include', pattern(file)])]
        .map(shellWord)
        .join(' '),
    );
  return shellScript(`Brings ${to} to what ${from} holds, by the AWS command line.`, steps, (step) =>
    step.do === 'delete'
      ? command(['aws', 's3', 'rm', to], step.files)
      : alike(step.files).flatMap(({ type, cacheControl, files }) => {
          const headers = [
            ...(type === undefined ? [] : ['--content-type', type]),
            '--cache-control',
            cacheControl,
          ];
          return command(['aws', 's3', 'cp', from, to, ...headers], files);
        }),
  );
}

/** What that command line reads as just this file: some signs stand for others, and a word that begins with `-` is an option. */
function pattern(file: string): string {
  return file.replaceAll(/[*?[]|^-/g, '[$&]');
}

function chunks(files: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(files.length / atOnce) }, (_, index) =>
    files.slice(index * atOnce, (index + 1) * atOnce),
  );
}
