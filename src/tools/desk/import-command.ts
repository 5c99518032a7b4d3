import { isUtf8 } from 'node:buffer';
import path from 'node:path';

import { DocxError } from '../exchange/docx/docx-error.ts';
import { readDocx } from '../exchange/docx/read-docx.ts';
import { readWhole } from '../../read/files/read-whole.ts';
import { inBytes, sizeLimit } from '../../read/files/size-limits.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { seeHelp, siteOption, type CommandLine, type Given } from '../../read/terminal/command-line.ts';
import { partsOfText } from '../exchange/received/received-block.ts';
import { deskCommand } from './command.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { destinationIn, destinationOfNew } from './destination.ts';
import { importReceived, type Received } from './import-received.ts';
import { importXliff } from './import-xliff.ts';
import { today } from './today.ts';

const line = {
  call: 'npm run desk -- import',
  words: { '<file>': 'a .txt, .docx, .xlf or .xliff' },
  options: {
    new: { value: '<name>', help: 'make a bulletin of that name of a .txt or .docx' },
    bulletin: { value: '<slug>', help: 'the bulletin that a .txt or .docx belongs to' },
    language: {
      value: '<language>',
      help: "the language that it is in; a new bulletin's else is the publication's",
    },
    date: {
      value: '<day>',
      help: 'the day that a new bulletin is published; else the day that the text says, or today',
    },
    'leave-changed': {
      help: 'from XLIFF, take the passages whose source text is as it was, and leave the others',
    },
    site: siteOption,
  },
  notes: `A .txt or .docx becomes a text, a draft at first, with its pictures in media/. One that is there is never
overwritten, unless it was only begun and nobody has written in it yet.
An .xlf or .xliff, which names bulletin and language itself, renews the words of a translation or begins one.`,
  exit: ['the text was written', 'not'],
  examples: [
    'npm run desk -- import mail/report.docx --new measles-campaign --language en',
    'npm run desk -- import mail/taarifa.txt --bulletin demonstration-cities --language sw',
    'npm run desk -- import mail/taarifa.docx --bulletin demonstration-cities --language sw',
    'npm run desk -- import demonstration-cities.sw.xlf',
  ],
} as const satisfies CommandLine;

type Options = Given<typeof line>['options'];

/** `import`: a received text, a document or XLIFF into a text of a bulletin. */
export const command = deskCommand(line, async ({ words: [file = ''], options }, { print }) => {
  const kind = path.extname(file).toLowerCase();
  const take = Object.hasOwn(ways, kind) ? ways[kind] : undefined;
  if (take === undefined)
    throw new CommandError(
      `import does not know files such as ${path.basename(file)}.`,
      'Save the text as .docx, .txt or .xlf.',
      1,
    );
  print(printableLines(await take(file, options)));
  return 0;
});

/** How a file is taken, by what its name ends in; each way gives what was done, in lines. */
const ways: Readonly<Record<string, (file: string, options: Options) => string[] | Promise<string[]>>> = {
  '.txt': (file, options) => takeReceived(file, options, partsOfTextFile),
  '.docx': (file, options) => takeReceived(file, options, partsOfDocx),
  '.xlf': takeXliff,
  '.xliff': takeXliff,
};

function takeXliff(file: string, options: Options): string[] {
  return importXliff(textOf(file), { siteFolder: options.site, leaveChanged: options['leave-changed'] });
}

function takeReceived(file: string, options: Options, read: (file: string) => Received): Promise<string[]> {
  const { new: name, bulletin, language: tag, date, site: siteFolder } = options;
  refuseUnclear(file, options);
  const received = read(file);
  const to =
    name === ''
      ? destinationIn({ siteFolder, slug: bulletin, tag })
      : destinationOfNew({ siteFolder, slug: name, tag }, date);
  return importReceived(received, to, { siteFolder, today: today() });
}

function refuseUnclear(file: string, { new: name, bulletin, language, date }: Options): void {
  if (name !== '' && bulletin !== '')
    throw new CommandError(
      'A text belongs to a new bulletin or to one that is there.',
      'Write --new or --bulletin, not both.',
    );
  if (name === '' && (bulletin === '' || language === ''))
    throw new CommandError(
      `A ${path.extname(file)} file needs --bulletin and --language, or --new: it names neither itself.`,
      seeHelp(line),
    );
  if (name === '' && date !== '')
    throw new CommandError(
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
    throw new CommandError(`${error.message} Nothing was written.`, error.hint, 1);
  }
}

function textOf(file: string): string {
  const bytes = readGivenFile(file);
  if (!isUtf8(bytes))
    throw new CommandError(`${file} is not in UTF-8.`, 'Save it with the encoding "UTF-8".', 1);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Reads a file that an editor named. It may lie anywhere, behind links too, but is a file of bounded size. */
function readGivenFile(file: string): Buffer {
  const { megabytes, hint } = sizeLimit(file);
  const read = readWhole(file, { limit: inBytes(megabytes), mayBeLink: true });
  if (Buffer.isBuffer(read)) return read;
  if ('size' in read) throw new CommandError(`${file} is larger than ${String(megabytes)} MB.`, hint, 1);
  if ('is' in read)
    throw new CommandError(`${file} is a ${read.is}, not a file.`, 'Write the path of the file itself.', 1);
  if (['ENOENT', 'ENOTDIR'].includes(read.code))
    throw new CommandError(
      `There is no file ${file}.`,
      'Write the path of the file as it is seen from here.',
      1,
    );
  throw new CommandError(`${file} cannot be read (${read.code}).`, 'Let the desk read it.', 1);
}
