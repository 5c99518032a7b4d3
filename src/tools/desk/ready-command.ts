import { readAll } from '../../check/check.ts';
import { findingName } from '../../check/findings/finding-name.ts';
import { summary } from '../../check/reporters/common.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { nameChange } from '../../check/rules/content/freshness.ts';
import type { Publication } from '../../publication/model.ts';
import { changesSince, isRevision } from '../../publication/revision.ts';
import { withoutState } from '../../publication/text-state.ts';
import { worksOf } from '../../publication/work.ts';
import { hasErrors } from '../../read/findings/finding.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { siteOption } from '../../read/terminal/command-line.ts';
import { withPictures } from './check-all.ts';
import { deskCommand } from './command.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { goingOut, stillWaiting } from './going-out.ts';
import { knownFolder, knownText, nameOfWork } from './known.ts';
import { readAgain, rewriteFile } from './site-files.ts';

/** `ready`: lets a text be published that was a draft or in review. */
export const command = deskCommand(
  {
    call: 'npm run desk -- ready',
    words: {
      '<bulletin>': nameOfWork,
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
    const folder = knownFolder(reading.whole, slug);
    const text = knownText(reading.whole, slug, tag);
    if (text.isUntouched)
      throw new CommandError(`${text.file} is still to be written.`, 'Write it first.', 1);
    const { checked, concerns, why } = goingOut(reading, folder, text);
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
    refuseMoved(reading.whole, slug, tag);
    if (text.state !== 'ready') {
      const written = readAgain(options.site, text.file);
      rewriteFile(options.site, text.file, withoutState(written));
    }
    print(terminalReport(found, { paint, nameOf: findingName }));
    print(printableLines([`${text.file} is ready. ${stillWaiting(why)}`]));
    return 0;
  },
);

/** Refuses a translation that may not render the source text as it is. */
function refuseMoved(publication: Publication, slug: string, tag: string): void {
  const work = worksOf(publication).find((each) => each.slug === slug);
  const source = work?.source;
  const text = work?.translations.find(({ locale }) => locale.tag === tag);
  if (source === undefined || text === undefined || text === source) return;
  const command = `npm run desk -- fresh ${slug} ${tag}`;
  if (text.revision === undefined || !isRevision(text.revision))
    throw new CommandError(
      `${text.file} does not say which source text it renders.`,
      `Make sure that it renders ${source.file} as it is now, then run: ${command}`,
      1,
    );
  const changes = changesSince(text.revision, source);
  if (changes.length > 0)
    throw new CommandError(
      `The source text has changed since ${text.file} was begun: ${changes.map(nameChange).join(', ')}.`,
      `Look at these passages of ${source.file}, then run: ${command}`,
      1,
    );
}
