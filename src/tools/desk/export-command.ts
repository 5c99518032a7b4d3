import { lstatSync, writeFileSync } from 'node:fs';

import { kinds } from '../../publication/work.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { siteOption } from '../../read/terminal/command-line.ts';
import { writers } from '../exchange/xliff/write-xliff.ts';
import { takeAtHand } from './work-at-hand.ts';
import { deskCommand } from './command.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { unitsAtHand } from './units-at-hand.ts';
import { nameOfWork } from './known.ts';

/** It says the most of marks and states; a file that a program cannot read is noticed, and written again in 1.2. */
const usualVersion = '2.1';

/** `export`: a bulletin or standing page as XLIFF, for a translator's tool. */
export const command = deskCommand(
  {
    call: 'npm run desk -- export',
    words: {
      '<bulletin>': nameOfWork,
      '<language>': 'the language that it is translated into',
    },
    options: {
      xliff: {
        value: '<version>',
        help: '2.1, or 1.2 for a program that shows nothing of it; without it, 2.1',
        default: usualVersion,
      },
      to: { value: '<file>', help: 'the file to write; without it, <bulletin>.<language>.xlf here' },
      site: siteOption,
    },
    notes: `What was translated already goes with it.
"npm run desk -- import <file>" takes it back.`,
    exit: ['the file was written', 'not'],
    examples: [
      'npm run desk -- export demonstration-cities sw',
      'npm run desk -- export demonstration-cities sw --xliff 1.2',
      'npm run desk -- export demonstration-cities fr --to ../for-marie.xlf',
    ],
  },
  ({ words: [slug = '', tag = ''], options }, { print }) => {
    if (!isVersion(options.xliff))
      throw new CommandError(
        `There is no way to write XLIFF ${options.xliff}.`,
        `Write --xliff ${Object.keys(writers).join(' or --xliff ')}.`,
      );
    const write = writers[options.xliff];
    const atHand = takeAtHand(options.site, slug, tag);
    const { file, work } = atHand;
    const { kind, sourceLocale } = work;
    if (tag === sourceLocale)
      throw new CommandError(
        `"${tag}" is the language that this ${kinds[kind].noun} was written in.`,
        'Name another language.',
        1,
      );
    const to = options.to || `${slug}.${tag}.xlf`;
    // A link that leads nowhere is there as well: a file would be written at its other end.
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined)
      throw new CommandError(`There is a file ${to} already.`, 'Name another with --to, or move it away.', 1);
    const { units } = unitsAtHand(atHand);
    writeFileSync(to, write({ slug, sourceLocale, locale: tag, file, units }), { flag: 'wx' });
    const done = units.filter(({ state }) => state === 'translated').length;
    print(
      printableLines([
        `${to} was written: ${String(units.length)} passages from "${sourceLocale}" to "${tag}", ${String(done)} of them translated.`,
        ...(options.xliff === usualVersion
          ? ['A program that shows nothing of it may need --xliff 1.2.']
          : []),
      ]),
    );
    return 0;
  },
);

function isVersion(word: string): word is keyof typeof writers {
  return Object.hasOwn(writers, word);
}
