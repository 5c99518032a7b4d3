import { isUtf8 } from 'node:buffer';
import path from 'node:path';

import { DocxFault } from '../docx/docx-fault.ts';
import { readDocx } from '../docx/read-docx.ts';
import { printableLines } from '../reading/printable.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { partsOfText } from '../received/part.ts';
import type { Command } from './command.ts';
import { DeskFault } from './desk-fault.ts';
import { readGivenFile } from './given-file.ts';
import { importReceived, type Received } from './import-received.ts';
import { importXliff } from './import-xliff.ts';
import { readArguments, seeHelp, type Written } from './options.ts';

/** `import`: a received text, a document or XLIFF into a translation. */
export const importCommand: Command = {
  help: `Usage: npm run desk -- import <file> [options]

  --bulletin <slug>      the bulletin that a .txt or .docx belongs to
  --language <language>  the language that it is in
  --leave-changed        from XLIFF, take the passages whose source text is as it was, and leave the others
  --site <folder>        take content/ and locales/ of another folder

A .txt or .docx becomes a new translation; one that is there is never overwritten.
An .xlf or .xliff, which names bulletin and language itself, renews the words of a translation or begins one.

Exit status: 0 the translation was written, 1 not, 2 it could not run.

Examples:
  npm run desk -- import mail/taarifa.txt --bulletin demonstration-cities --language sw
  npm run desk -- import mail/taarifa.docx --bulletin demonstration-cities --language sw
  npm run desk -- import demonstration-cities.sw.xlf
`,
  run(args, { print }) {
    const written = readArguments(
      {
        command: 'import',
        words: ['file'],
        flags: ['leave-changed'],
        options: { bulletin: '', language: '', site: projectFolder },
      },
      args,
    );
    const [file = ''] = written.words;
    const kind = path.extname(file).toLowerCase();
    const take = Object.hasOwn(ways, kind) ? ways[kind] : undefined;
    if (take === undefined)
      throw new DeskFault(
        `import does not know files such as ${path.basename(file)}.`,
        'Save the text as .docx, .txt or .xlf.',
        1,
      );
    print(printableLines(take(file, written)));
    return Promise.resolve(0);
  },
};

type Asked = Written<'leave-changed', 'bulletin' | 'language' | 'site'>;

/** How a file is taken, by what its name ends in; each way gives what was done, in lines. */
const ways: Readonly<Record<string, (file: string, asked: Asked) => string[]>> = {
  '.txt': (file, asked) => takeReceived(file, asked, partsOfTextFile),
  '.docx': (file, asked) => takeReceived(file, asked, partsOfDocx),
  '.xlf': takeXliff,
  '.xliff': takeXliff,
};

function takeXliff(file: string, { options, flags }: Asked): string[] {
  return importXliff(textOf(file), { siteFolder: options.site, leaveChanged: flags['leave-changed'] });
}

function takeReceived(file: string, { options }: Asked, read: (file: string) => Received): string[] {
  const { bulletin: slug, language: tag, site: siteFolder } = options;
  if (slug === '' || tag === '')
    throw new DeskFault(
      `A ${path.extname(file)} file needs --bulletin and --language: it names neither itself.`,
      seeHelp('import'),
    );
  return importReceived(read(file), { siteFolder, slug, tag });
}

function partsOfTextFile(file: string): Received {
  const text = textOf(file);
  return { parts: partsOfText(text), outside: [], remarks: [], bytes: Buffer.from(text), ending: '.txt' };
}

function partsOfDocx(file: string): Received {
  const bytes = readGivenFile(file);
  try {
    return { ...readDocx(bytes), bytes, ending: '.docx' };
  } catch (error) {
    if (!(error instanceof DocxFault)) throw error;
    throw new DeskFault(`${error.message} Nothing was written.`, error.hint, 1);
  }
}

function textOf(file: string): string {
  const bytes = readGivenFile(file);
  if (!isUtf8(bytes))
    throw new DeskFault(`${file} is not in UTF-8.`, 'Save it with the encoding "UTF-8".', 1);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
