import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { projectFolder } from '../reading/project-folder.ts';
import { attempt, sayTrouble } from './attempt.ts';
import type { Command } from './command.ts';
import { importReceived } from './import-received.ts';
import { importXliff } from './import-xliff.ts';
import { Trouble } from './trouble.ts';

/** Larger than any text. */
const mostBytes = 10_000_000;

/** `import`: a received text or XLIFF into a translation. */
export const importCommand: Command = {
  summary: 'makes a translation of a received text or XLIFF',
  help: `Usage: npm run desk -- import <file> [options]

  --bulletin <slug>      the bulletin that a .txt belongs to
  --language <language>  the language that it is in
  --leave-changed        from XLIFF, take the passages whose source text is as it was, and leave the others
  --site <folder>        take content/ and locales/ of another folder

A .txt becomes a new translation; one that is there is never overwritten.
An .xlf or .xliff, which names bulletin and language itself, renews the words of a translation or begins one.

Exit status: 0 the translation was written, 1 not, 2 it could not run.

Examples:
  npm run desk -- import mail/taarifa.txt --bulletin demonstration-cities --language sw
  npm run desk -- import demonstration-cities.sw.xlf
`,
  run: (options) =>
    attempt(() => {
      let parsed;
      try {
        parsed = parseArgs({
          args: [...options],
          allowPositionals: true,
          options: {
            bulletin: { type: 'string' },
            language: { type: 'string' },
            'leave-changed': { type: 'boolean', default: false },
            site: { type: 'string', default: projectFolder },
          },
        });
      } catch (error) {
        return sayTrouble((error as Error).message, importCommand.help);
      }
      const { positionals, values } = parsed;
      const [file, ...others] = positionals;
      if (file === undefined || others.length > 0)
        return sayTrouble('import takes one file.', importCommand.help);
      const { bulletin: slug, language: tag, site: siteFolder } = values;
      const kind = path.extname(file).toLowerCase();
      const lines: string[] = [];
      if (['.xlf', '.xliff'].includes(kind)) {
        lines.push(...importXliff(textOf(file), { siteFolder, leaveChanged: values['leave-changed'] }));
      } else if (kind === '.txt') {
        if (slug === undefined || tag === undefined)
          return sayTrouble('A .txt file needs --bulletin and --language.', importCommand.help);
        lines.push(...importReceived(textOf(file), { siteFolder, slug, tag }));
      } else {
        throw new Trouble(
          `import does not know files such as ${path.basename(file)}.`,
          'Save the text as .txt or .xlf.',
        );
      }
      process.stdout.write(lines.map((line) => `${line}\n`).join(''));
      return 0;
    }),
};

function bytesOf(file: string): Buffer {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined)
    throw new Trouble(`There is no file ${file}.`, 'Write the path of the file as it is seen from here.');
  if (size > mostBytes) throw new Trouble(`${file} is larger than 10 MB.`, 'Take the text alone.');
  return readFileSync(file);
}

function textOf(file: string): string {
  const bytes = bytesOf(file);
  if (!isUtf8(bytes)) throw new Trouble(`${file} is not in UTF-8.`, 'Save it with the encoding "UTF-8".');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
