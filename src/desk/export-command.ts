import { lstatSync, writeFileSync } from 'node:fs';

import { printableLines } from '../reading/printable.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { writeXliff } from '../xliff/write-xliff.ts';
import { takeAtHand } from './bulletin-at-hand.ts';
import type { Command } from './command.ts';
import { readArguments } from './options.ts';
import { DeskFault } from './desk-fault.ts';
import { unitsAtHand } from './units-at-hand.ts';

/** `export`: a bulletin as XLIFF, for a translator's tool. */
export const exportCommand: Command = {
  help: `Usage: npm run desk -- export <bulletin> <language> [--to <file>] [--site <folder>]

  --to <file>      the file to write; without it, <bulletin>.<language>.xlf here
  --site <folder>  take content/ and locales/ of another folder

The file is XLIFF 2.1. What was translated already goes with it.
"npm run desk -- import <file>" takes it back.

Exit status: 0 the file was written, 1 not, 2 it could not run.

Examples:
  npm run desk -- export demonstration-cities sw
  npm run desk -- export demonstration-cities fr --to ../for-marie.xlf
`,
  run(args, { print }) {
    const { words, options } = readArguments(
      { command: 'export', words: ['bulletin', 'language'], options: { to: '', site: projectFolder } },
      args,
    );
    const [slug = '', tag = ''] = words;
    const atHand = takeAtHand(options.site, slug, tag);
    const { file, bulletin } = atHand;
    const { sourceLocale } = bulletin;
    if (tag === sourceLocale)
      throw new DeskFault(
        `"${tag}" is the language that this bulletin was written in.`,
        'Name another language.',
        1,
      );
    const to = options.to || `${slug}.${tag}.xlf`;
    // A link that leads nowhere is there as well: a file would be written at its other end.
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined)
      throw new DeskFault(`There is a file ${to} already.`, 'Name another with --to, or move it away.', 1);
    const { units } = unitsAtHand(atHand);
    writeFileSync(to, writeXliff({ slug, sourceLocale, locale: tag, file, units }), { flag: 'wx' });
    const done = units.filter(({ state }) => state === 'translated').length;
    print(
      printableLines([
        `${to} was written: ${String(units.length)} passages from "${sourceLocale}" to "${tag}", ${String(done)} of them translated.`,
      ]),
    );
    return Promise.resolve(0);
  },
};
