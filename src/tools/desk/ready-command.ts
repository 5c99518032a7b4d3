import { readAll } from '../../check/check.ts';
import { findingName } from '../../check/findings/finding-name.ts';
import { summary } from '../../check/reporters/common.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { withoutState } from '../../publication/text-state.ts';
import { hasErrors } from '../../read/findings/finding.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { siteOption } from '../../read/terminal/command-line.ts';
import { withPictures } from './check-all.ts';
import { deskCommand } from './command.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { goingOut, stillWaiting } from './going-out.ts';
import { knownText } from './known.ts';
import { movedSince } from './moved-since.ts';
import { readAgain, rewriteFile } from './site-files.ts';

/** `ready`: lets a text be published that was a draft or in review. */
export const command = deskCommand(
  {
    call: 'npm run desk -- ready',
    words: {
      '<bulletin>': 'the name of its folder in content/bulletins/',
      '<language>': 'the language of the text',
    },
    options: { site: siteOption },
    notes: `It checks the text, and takes the line "state" out of it; or it says what is
missing. It never says that a translation renders the source text as it is: where
that has changed since, npm run desk -- fresh does.`,
    exit: ['the text is ready', 'something is missing'],
    examples: ['npm run desk -- ready measles-campaign is'],
  },
  async ({ words: [slug = '', tag = ''], options }, { print, paint, siteUrl }) => {
    const reading = readAll({ siteFolder: options.site, siteUrl });
    const text = knownText(reading.whole, slug, tag);
    if (text.isUntouched)
      throw new CommandError(`${text.file} is still to be written.`, 'Write it first.', 1);
    const { checked, concerns, why } = goingOut(reading, slug, text);
    const { findings } = await withPictures(checked, options.site, (other) => other === slug);
    // What is about to go out is judged as what does.
    const found = findings.filter(concerns).map(({ draft: _, ...finding }) => finding);
    if (hasErrors(found))
      throw new CommandError(
        `${text.file} is not ready: ${summary(found)}`,
        'Correct the errors, then run this command again.',
        1,
        terminalReport(found, { paint, nameOf: findingName }),
      );
    const moved = movedSince(reading.whole, slug, tag);
    if (moved !== undefined) throw new CommandError(moved.message, moved.hint, 1);
    if (text.state !== 'ready') {
      const written = readAgain(options.site, text.file);
      rewriteFile(options.site, text.file, withoutState(written));
    }
    print(terminalReport(found, { paint, nameOf: findingName }));
    print(printableLines([`${text.file} is ready. ${stillWaiting(why)}`]));
    return 0;
  },
);
