import { isUtf8 } from 'node:buffer';
import path from 'node:path';

import { DocxError } from '../exchange/docx/docx-error.ts';
import { readDocx } from '../exchange/docx/read-docx.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { partsOfText } from '../exchange/received/part.ts';
import type { Command } from './command.ts';
import { DeskError } from './desk-error.ts';
import { destinationIn, destinationOfNew } from './destination.ts';
import { readGivenFile } from './given-file.ts';
import { importReceived, type Received } from './import-received.ts';
import { importXliff } from './import-xliff.ts';
import { today } from './today.ts';
import { readArguments, seeHelp, type Written } from './options.ts';

/** `import`: a received text, a document or XLIFF into a text of a bulletin. */
export const importCommand: Command = {
  help: `Usage: npm run desk -- import <file> [options]

  --new <name>           make a bulletin of that name of a .txt or .docx
  --bulletin <slug>      the bulletin that a .txt or .docx belongs to
  --language <language>  the language that it is in; a new bulletin's else is the
                         publication's
  --date <day>           the day that a new bulletin is published; else the day that
                         the text says, or today
  --leave-changed        from XLIFF, take the passages whose source text is as it was, and leave the others
  --site <folder>        take content/ and locales/ of another folder

A .txt or .docx becomes a text, a draft at first, with its pictures in media/. One that is there is never
overwritten, unless it was only begun and nobody has written in it yet.
An .xlf or .xliff, which names bulletin and language itself, renews the words of a translation or begins one.

Exit status: 0 the text was written, 1 not, 2 it could not run.

Examples:
  npm run desk -- import mail/report.docx --new measles-campaign --language en
  npm run desk -- import mail/taarifa.txt --bulletin demonstration-cities --language sw
  npm run desk -- import mail/taarifa.docx --bulletin demonstration-cities --language sw
  npm run desk -- import demonstration-cities.sw.xlf
`,
  async run(args, { print }) {
    const written = readArguments(
      {
        command: 'import',
        words: ['file'],
        flags: ['leave-changed'],
        options: { new: '', bulletin: '', language: '', date: '', site: projectFolder },
      },
      args,
    );
    const [file = ''] = written.words;
    const kind = path.extname(file).toLowerCase();
    const take = Object.hasOwn(ways, kind) ? ways[kind] : undefined;
    if (take === undefined)
      throw new DeskError(
        `import does not know files such as ${path.basename(file)}.`,
        'Save the text as .docx, .txt or .xlf.',
        1,
      );
    print(printableLines(await take(file, written)));
    return 0;
  },
};

type Asked = Written<'leave-changed', 'new' | 'bulletin' | 'language' | 'date' | 'site'>;

/** How a file is taken, by what its name ends in; each way gives what was done, in lines. */
const ways: Readonly<Record<string, (file: string, asked: Asked) => string[] | Promise<string[]>>> = {
  '.txt': (file, asked) => takeReceived(file, asked, partsOfTextFile),
  '.docx': (file, asked) => takeReceived(file, asked, partsOfDocx),
  '.xlf': takeXliff,
  '.xliff': takeXliff,
};

function takeXliff(file: string, { options, flags }: Asked): string[] {
  return importXliff(textOf(file), { siteFolder: options.site, leaveChanged: flags['leave-changed'] });
}

function takeReceived(file: string, { options }: Asked, read: (file: string) => Received): Promise<string[]> {
  const { new: name, bulletin, language: tag, date, site: siteFolder } = options;
  refuseUnclear(file, options);
  const received = read(file);
  const to =
    name === ''
      ? destinationIn({ siteFolder, slug: bulletin, tag })
      : destinationOfNew({ siteFolder, slug: name, tag }, date);
  return importReceived(received, to, { siteFolder, today: today() });
}

function refuseUnclear(file: string, { new: name, bulletin, language, date }: Asked['options']): void {
  if (name !== '' && bulletin !== '')
    throw new DeskError(
      'A text belongs to a new bulletin or to one that is there.',
      'Write --new or --bulletin, not both.',
    );
  if (name === '' && (bulletin === '' || language === ''))
    throw new DeskError(
      `A ${path.extname(file)} file needs --bulletin and --language, or --new: it names neither itself.`,
      seeHelp('import'),
    );
  if (name === '' && date !== '')
    throw new DeskError(
      'The option "--date" is for a new bulletin.',
      'Leave it out: the day of this bulletin stands in its bulletin.yaml.',
    );
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
    if (!(error instanceof DocxError)) throw error;
    throw new DeskError(`${error.message} Nothing was written.`, error.hint, 1);
  }
}

function textOf(file: string): string {
  const bytes = readGivenFile(file);
  if (!isUtf8(bytes))
    throw new DeskError(`${file} is not in UTF-8.`, 'Save it with the encoding "UTF-8".', 1);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
