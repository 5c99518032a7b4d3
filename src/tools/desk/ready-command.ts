import { readAll } from '../../check/check.ts';
import { findingName } from '../../check/findings/finding-name.ts';
import { summary, terminalReport } from '../../check/reporters/terminal.ts';
import { withState } from '../../publication/text-state.ts';
import { hasErrors } from '../../read/findings/finding.ts';
import { openFile } from '../../read/files/open-file.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { withPictures } from './check-all.ts';
import type { Command } from './command.ts';
import { DeskError } from './desk-error.ts';
import { goingOut, stillWaiting } from './going-out.ts';
import { knownText } from './known.ts';
import { movedSince } from './moved-since.ts';
import { readArguments } from './options.ts';
import { rewriteFile } from './site-files.ts';

/** `ready`: lets a text be published that was a draft or in review. */
export const readyCommand: Command = {
  help: `Usage: npm run desk -- ready <bulletin> <language> [--site <folder>]

  <bulletin>       the name of its folder in content/bulletins/
  <language>       the language of the text
  --site <folder>  work on the content/ and locales/ of another folder

It checks the text, and takes the line "state" out of it; or it says what is
missing. It never says that a translation renders the source text as it is: where
that has changed since, npm run desk -- fresh does.

Exit status: 0 the text is ready, 1 something is missing, 2 it could not run.

Examples:
  npm run desk -- ready measles-campaign is
`,
  async run(args, { print, paint, siteUrl }) {
    const { words, options } = readArguments(
      { command: 'ready', words: ['bulletin', 'language'], options: { site: projectFolder } },
      args,
    );
    const [slug = '', tag = ''] = words;
    const reading = readAll({ siteFolder: options.site, siteUrl });
    const text = knownText(reading.whole, slug, tag);
    if (text.isUntouched) throw new DeskError(`${text.file} is still to be written.`, 'Write it first.', 1);
    const { checked, concerns, why } = goingOut(reading, slug, text);
    const { findings } = await withPictures(checked, options.site, (other) => other === slug);
    // What is about to go out is judged as what does.
    const found = findings.filter(concerns).map(({ draft: _, ...finding }) => finding);
    if (hasErrors(found))
      throw new DeskError(
        `${text.file} is not ready: ${summary(found)}`,
        'Correct the errors, then run this command again.',
        1,
        terminalReport(found, { paint, nameOf: findingName }),
      );
    const moved = movedSince(reading.whole, slug, tag);
    if (moved !== undefined) throw new DeskError(moved.message, moved.hint, 1);
    if (text.state !== 'ready') {
      const written = String(openFile(options.site, text.file, () => undefined) ?? '');
      rewriteFile(options.site, text.file, withState(written, 'ready') ?? written);
    }
    print(terminalReport(found, { paint, nameOf: findingName }));
    print(printableLines([`${text.file} is ready. ${stillWaiting(why)}`]));
    return 0;
  },
};
