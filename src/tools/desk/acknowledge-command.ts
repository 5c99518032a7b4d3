import { printableLines } from '../../read/terminal/printable.ts';
import { siteOption } from '../../read/terminal/command-line.ts';
import { isWritten } from '../../read/data/written.ts';
import { checkAll } from './check-all.ts';
import { deskCommand } from './command.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { namedWarning, type NamedWarning } from './named-warning.ts';
import { isThere, readAgain, rewriteFile, writeNewFile } from './site-files.ts';
import { acknowledgeInList, acknowledgeInText, entryOf } from './write-acknowledgement.ts';

/** `acknowledge`: notes that a warning was looked at and is right as it is. */
export const command = deskCommand(
  {
    call: 'npm run desk -- acknowledge',
    words: { '<warning>': 'its name, which npm run desk -- check prints behind it' },
    options: {
      why: { value: '"…"', help: 'why it is right as it is, for who looks at it after you' },
      site: siteOption,
    },
    notes: `It writes the acknowledgement into the front matter of the text; of a language's
strings, into acknowledged.json beside them. Where the same stands in several
places of the file, it is for all of these. The check then says no more of it.
An error cannot be acknowledged.`,
    exit: ['it is written', 'it cannot be'],
    examples: ['npm run desk -- acknowledge k7f3a --why "so in the source"'],
  },
  async ({ words: [name = ''], options }, { print, siteUrl }) => {
    const why = options.why.trim();
    if (!isWritten(why))
      throw new CommandError(
        'The command "acknowledge" needs the reason.',
        'Write why the warning is right as it is: --why "…".',
      );
    const { findings } = await checkAll(options.site, siteUrl);
    const warning = namedWarning(findings, name);
    const file = write(options.site, warning, why);
    const places = warning.times === 1 ? '' : ` in ${String(warning.times)} places`;
    print(printableLines([`${file} acknowledges ${warning.rule}: ${warning.what}${places}.`]));
    return 0;
  },
);

/** Gives the file that it was written into. */
function write(site: string, warning: NamedWarning, why: string): string {
  const beside = warning.file.replace(/\/ui\.json$/, '/acknowledged.json');
  if (beside !== warning.file) {
    const list = isThere(site, beside) ? readAgain(site, beside) : undefined;
    const written = acknowledgeInList(list, { ...warning, why });
    if (list === undefined) writeNewFile(site, beside, written);
    else rewriteFile(site, beside, written);
    return beside;
  }
  const text = acknowledgeInText(readAgain(site, warning.file), { ...warning, why });
  if (text === undefined)
    throw new CommandError(
      `The front matter of ${warning.file} is written in an unusual way.`,
      `Write into its list "acknowledged": - ${entryOf({ ...warning, why })}`,
      1,
    );
  rewriteFile(site, warning.file, text);
  return warning.file;
}
