import { findingName } from '../editorial/finding-name.ts';
import { summary, terminalReport } from '../editorial/reporters/terminal.ts';
import { toBeWrittenRule } from '../editorial/to-be-written.ts';
import { withState } from '../publication/text-state.ts';
import { hasErrors } from '../reading/finding.ts';
import { openFile } from '../reading/open-file.ts';
import { printableLines } from '../reading/printable.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { checkAll } from './check-all.ts';
import type { Command } from './command.ts';
import { DeskFault } from './desk-fault.ts';
import { readArguments } from './options.ts';
import { goingOut, stillWaiting } from './going-out.ts';
import { movedSince } from './moved-since.ts';
import { knownText } from './known.ts';
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
    const checked = await checkAll(options.site, siteUrl, [slug]);
    const { whole } = checked;
    const text = knownText(whole, slug, tag);
    const going = goingOut(checked, slug, text);
    // What is about to go out is judged as what does.
    const found = going.findings.map(({ draft: _, ...finding }) => finding);
    if (found.some(({ rule, file }) => rule === toBeWrittenRule && file === text.file))
      throw new DeskFault(`${text.file} is still to be written.`, 'Write it first.', 1);
    if (hasErrors(found))
      throw new DeskFault(
        `${text.file} is not ready: ${summary(found)}`,
        'Correct the errors, then run this command again.',
        1,
        terminalReport(found, { paint, nameOf: findingName }),
      );
    const moved = movedSince(whole, slug, tag);
    if (moved !== undefined) throw new DeskFault(moved.message, moved.hint, 1);
    if (text.state !== 'ready') {
      const written = String(openFile(options.site, text.file, () => undefined) ?? '');
      rewriteFile(options.site, text.file, withState(written, 'ready') ?? written);
    }
    print(terminalReport(found, { paint, nameOf: findingName }));
    print(printableLines([`${text.file} is ready. ${stillWaiting(going.why)}`]));
    return 0;
  },
};
