import { alike } from './headers.ts';
import { shellScript, shellWord } from './shell.ts';
import type { Step } from './steps.ts';

/** Ends a list: no path has an empty part. */
const end = 'END//';

/**
 * Writes the steps for rclone, a command for each and for each kind of file in it: rclone transfers in parallel and in no
 * order, and has one set of headers for a command. That a file differs is known, so its size and time are not compared.
 * @param steps what is done
 * @param from folder of the built site
 * @param remote where it shall lie, as rclone names it: `remote:bucket/folder`
 * @returns a script for a POSIX shell
 */
export function rcloneScript(steps: readonly Step[], from: string, remote: string): string {
  const command = (words: readonly string[], files: readonly string[]) =>
    [`${words.map(shellWord).join(' ')} --files-from-raw - <<'${end}'`, ...files, end].join('\n');
  return shellScript(`Brings ${remote} to what ${from} holds, by rclone.`, steps, (step) =>
    step.do === 'delete'
      ? [command(['rclone', 'delete', remote], step.files)]
      : alike(step.files).map(({ type, cacheControl, files }) => {
          const headers = [
            ...(type === undefined ? [] : [`Content-Type: ${type}`]),
            `Cache-Control: ${cacheControl}`,
          ];
          const sent = headers.flatMap((header) => ['--header-upload', header]);
          return command(['rclone', 'copy', from, remote, '--no-traverse', '--ignore-times', ...sent], files);
        }),
  );
}
