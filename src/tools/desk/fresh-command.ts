import { namePassage } from '../../check/findings/passage-names.ts';
import { lostNumbers } from '../../check/numbers/lost-numbers.ts';
import type { Publication, Work } from '../../publication/model.ts';
import { changesSince, revisionOf } from '../../publication/revision.ts';
import { kinds } from '../../publication/work.ts';
import { suggest } from '../../read/findings/nearest.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { seeHelp, siteOption, type CommandLine } from '../../read/terminal/command-line.ts';
import { tellErrors } from '../../read/terminal/run-command.ts';
import { deskCommand } from './command.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { knownWork, nameOfWork } from './known.ts';
import { siteAtHand } from './site-at-hand.ts';
import { readAgain, rewriteFile } from './site-files.ts';
import { stampRevision } from './stamp.ts';

const line = {
  call: 'npm run desk -- fresh',
  words: {
    '<bulletin>': nameOfWork,
    '[<language> …]': 'the language of a translation that you have looked at; there may be several',
  },
  options: {
    all: { help: 'every translation of it that somebody has written in' },
    site: siteOption,
  },
  notes: `It writes the revision of the source text into the front matter, and changes nothing else. The check then warns when
the source text changes. A text that lacks a number of a passage that has changed is not noted.`,
  exit: ['all were noted', 'a text cannot be noted before it is corrected'],
  examples: [
    'npm run desk -- fresh demonstration-cities sw',
    'npm run desk -- fresh demonstration-cities sw is',
    'npm run desk -- fresh demonstration-cities --all',
  ],
} as const satisfies CommandLine;

/** `fresh`: says that a translation was looked at and renders the source text as it is. */
export const command = deskCommand(line, async ({ words: [slug = '', ...locales], options }, context) => {
  if (locales.length === 0 && !options.all)
    throw new CommandError('The command "fresh" needs languages, or --all.', seeHelp(line));
  if (locales.length > 0 && options.all)
    throw new CommandError('The option "--all" means every language.', 'Write languages, or only "--all".');
  const { publication } = siteAtHand(options.site);
  const work = knownWork(publication, slug);
  const wanted = options.all ? writtenIn(work) : [...new Set(locales)];
  refuseUnknown(work, wanted);
  let status = 0;
  // What one of several lacks keeps none of the others from it.
  for (const locale of wanted)
    status = Math.max(
      status,
      await tellErrors(() => {
        context.print(printableLines([stamp(options.site, publication, work, locale)]));
        return 0;
      }, context),
    );
  return status;
});

function translationsOf({ texts, sourceLocale }: Work): string[] {
  return texts.map(({ locale }) => locale).filter((locale) => locale !== sourceLocale);
}

/** Those that somebody has written in, if there are any. */
function writtenIn(work: Work): string[] {
  const all = translationsOf(work);
  const written = all.filter((locale) => !isToBeWritten(work, locale));
  return written.length > 0 ? written : all;
}

function isToBeWritten({ texts }: Work, locale: string): boolean {
  return texts.some((text) => text.locale === locale && text.isUntouched);
}

function refuseUnknown(work: Work, wanted: readonly string[]): void {
  const { kind, slug, sourceLocale } = work;
  const noun = `${kinds[kind].noun} "${slug}"`;
  const there = translationsOf(work);
  if (there.length === 0)
    throw new CommandError(
      `The ${noun} has no translation.`,
      `Begin one with npm run desk -- new translation ${slug}.`,
    );
  if (wanted.includes(sourceLocale))
    throw new CommandError(
      `"${sourceLocale}" is the source language of "${slug}": its text is no translation, so it is noted nowhere.`,
      `Name one of ${there.join(', ')}.`,
    );
  const unknown = wanted.filter((locale) => !there.includes(locale));
  const [first] = unknown;
  if (first === undefined) return;
  throw new CommandError(
    `The ${noun} has no translation in ${unknown.map((locale) => `"${locale}"`).join(', ')}.`,
    suggest(first, unknown.length === 1 ? there : [], `Name one of ${there.join(', ')}.`),
  );
}

/** Stamps a translation, and says so. */
function stamp(siteFolder: string, publication: Publication, work: Work, locale: string): string {
  const { source } = work;
  const translation = work.translations.find((text) => text.locale.tag === locale);
  if (source === undefined || translation === undefined) {
    const unreadable = source === undefined ? work.sourceLocale : locale;
    const file = `${work.folder}/${unreadable}.mdx`;
    if (isToBeWritten(work, unreadable))
      throw new CommandError(`${file} is still to be written.`, 'Write it first.', 1);
    throw new CommandError(`${file} cannot be read.`, 'Run npm run desk -- check, and correct it.', 1);
  }
  const { file } = translation;
  const revision = revisionOf(source);
  if (translation.revision === revision)
    return `${file} is noted already as a translation of ${source.file} as it is now.`;
  const moved = changesSince(translation.revision, source).flatMap((change) =>
    change.kind === 'removed' ? [] : [change.passage],
  );
  const lost = lostNumbers(work, publication, locale, moved);
  if (lost.length > 0) {
    const places = lost.map(({ number, passage }) => `${number.text} (${namePassage(passage)})`);
    throw new CommandError(
      `${file} does not give every number of the passages that have changed: ${places.join(', ')}.`,
      `Bring it up to date with ${source.file}, then run this command again.`,
      1,
    );
  }
  const stamped = stampRevision(readAgain(siteFolder, file), revision);
  if (stamped === undefined)
    throw new CommandError(
      `The front matter of ${file} is written in an unusual way.`,
      `Write into it: revision: "${revision}"`,
      1,
    );
  rewriteFile(siteFolder, file, stamped);
  return `${file} is noted as a translation of ${source.file} as it is now.`;
}
