import { CommandError } from '../../read/terminal/command-error.ts';
import type { CommandLine, Given } from '../../read/terminal/command-line.ts';

/** How the command is written. */
export const changesLine = {
  call: 'npm run changes --',
  words: {
    '[<last>]':
      'the site that is there: its address, such as https://news.example/bulletin/, or a manifest, such as old/SHA256SUMS',
  },
  options: {
    first: { help: 'nothing is there yet: list every file' },
    out: { value: '<folder>', help: 'the built site that shall be there, instead of dist', default: 'dist' },
    json: { help: 'print one JSON object for other programs (use npm run --silent)' },
    lists: { value: '<folder>', help: 'write the list of each step to a file there: 01-upload.txt …' },
    rclone: { value: '<remote>', help: 'print a shell script for rclone, such as to remote:bucket' },
    aws: { value: '<bucket>', help: 'print a shell script for the AWS command line, such as to s3://bucket' },
  },
  notes: `Do one step after the other, the files of each in any order: then no page that
somebody is led to names a file that is not there. After npm run host, where
that compresses files, and not before.`,
  exit: ['the list is whole', 'there is none'],
  examples: [
    'npm run changes -- https://news.example/bulletin/',
    'npm run --silent changes -- https://news.example/ --rclone remote:news > changes.sh',
    'npm run --silent changes -- --first --aws s3://news > changes.sh',
  ],
} as const satisfies CommandLine;

/** What was asked for. */
export interface ChangesWish {
  /** Address or file; undefined where nothing is there yet. */
  readonly last: string | undefined;
  /** Folder of the built site. */
  readonly out: string;
  readonly form: 'text' | 'json' | 'lists' | 'rclone' | 'aws';
  /** What was written after the option that chose the form. */
  readonly to: string;
}

/**
 * @param given what was written after the command
 * @returns what was asked for
 * @throws a {@link CommandError} where that is not clear
 */
export function readChangesWish({ words: [last], options }: Given<typeof changesLine>): ChangesWish {
  if ((last === undefined) !== options.first)
    throw new CommandError(
      last === undefined
        ? 'It is not said which site is there.'
        : `It is said that nothing is there yet, and that "${last}" is.`,
      'Write the address of the site or its manifest, or --first alone where nothing is there yet.',
    );
  const forms = (['json', 'lists', 'rclone', 'aws'] as const).filter(
    (name) => options[name] !== false && options[name] !== '',
  );
  const [form = 'text', other] = forms;
  if (other !== undefined)
    throw new CommandError(`Both "--${form}" and "--${other}" are written.`, 'Write one of them.');
  const to = form === 'text' || form === 'json' ? '' : options[form];
  if (form === 'aws' && !/^s3:\/\/[a-z0-9][a-z0-9.-]*(?:\/.*)?$/.test(to))
    throw new CommandError(
      `"${to}" is no place in a bucket.`,
      'Write --aws s3://<bucket>, or s3://<bucket>/<folder>.',
    );
  return { last, out: options.out, form, to: form === 'aws' ? to.replace(/\/*$/, '/') : to };
}
