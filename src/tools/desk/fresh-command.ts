import path from 'node:path';

import { namePassage } from '../../check/findings/name-passage.ts';
import { lostNumbers } from '../../check/numbers/lost-numbers.ts';
import type { Bulletin, Publication } from '../../publication/model.ts';
import { changesSince, revisionOf } from '../../publication/revision.ts';
import { nearest } from '../../read/findings/nearest.ts';
import { openFile } from '../../read/files/open-file.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { projectFolder } from '../../store/project-folder.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { DeskError } from './desk-error.ts';
import { knownBulletin } from './known.ts';
import { readArguments, seeHelp } from './options.ts';
import { siteAtHand } from './site-at-hand.ts';
import { rewriteFile } from './site-files.ts';
import { stampRevision } from './stamp.ts';

/** `fresh`: says that a translation was looked at and renders the source text as it is. */
export const freshCommand: Command = {
  help: `Usage: npm run desk -- fresh <slug> <locale> … [--site <folder>]
       npm run desk -- fresh <slug> --all [--site <folder>]

  <slug>           the bulletin: the name of its folder in content/bulletins/
  <locale>         the language of a translation that you have looked at; there may be several
  --all            every translation of the bulletin that somebody has written in
  --site <folder>  work on the content/ and locales/ of another folder

It writes the revision of the source text into the front matter, and changes nothing else. The check then warns when
the source text changes. A text that lacks a number of a passage that has changed is not noted.

Exit status: 0 all were noted, 1 a text cannot be noted before it is corrected, 2 it could not run.

Examples:
  npm run desk -- fresh demonstration-cities sw
  npm run desk -- fresh demonstration-cities sw is
  npm run desk -- fresh demonstration-cities --all
`,
  run(args, context) {
    const { words, flags, options } = readArguments(
      {
        command: 'fresh',
        words: ['bulletin'],
        mayGoOn: true,
        flags: ['all'],
        options: { site: projectFolder },
      },
      args,
    );
    const [slug = '', ...locales] = words;
    if (locales.length === 0 && !flags.all)
      throw new DeskError('The command "fresh" needs languages, or --all.', seeHelp('fresh'));
    if (locales.length > 0 && flags.all)
      throw new DeskError('The option "--all" means every language.', 'Write languages, or only "--all".');
    const { publication } = siteAtHand(options.site);
    const bulletin = knownBulletin(publication, slug);
    const wanted = flags.all ? writtenIn(publication, bulletin) : [...new Set(locales)];
    refuseUnknown(bulletin, wanted);
    return Promise.resolve(
      Math.max(
        ...wanted.map((locale) => stamp({ site: options.site, publication, bulletin, locale, context })),
      ),
    );
  },
};

function translationsOf({ localesPresent, sourceLocale }: Bulletin): string[] {
  return localesPresent.filter((locale) => locale !== sourceLocale);
}

/** Those that somebody has written in, if there are any. */
function writtenIn(publication: Publication, bulletin: Bulletin): string[] {
  const all = translationsOf(bulletin);
  const written = all.filter((locale) => !isToBeWritten(publication, bulletin, locale));
  return written.length > 0 ? written : all;
}

function isToBeWritten({ bulletinFolders }: Publication, { slug }: Bulletin, locale: string): boolean {
  const texts = bulletinFolders.find(({ name }) => name === slug)?.texts ?? [];
  return texts.some((text) => text.locale === locale && text.isUntouched);
}

function refuseUnknown(bulletin: Bulletin, wanted: readonly string[]): void {
  const { slug, sourceLocale } = bulletin;
  const there = translationsOf(bulletin);
  if (there.length === 0)
    throw new DeskError(
      `The bulletin "${slug}" has no translation.`,
      `Begin one with npm run desk -- new translation ${slug}.`,
    );
  if (wanted.includes(sourceLocale))
    throw new DeskError(
      `"${sourceLocale}" is the source language of "${slug}": its text is no translation, so it is noted nowhere.`,
      `Name one of ${there.join(', ')}.`,
    );
  const unknown = wanted.filter((locale) => !there.includes(locale));
  const [first] = unknown;
  if (first === undefined) return;
  const near = unknown.length === 1 ? nearest(first, there) : undefined;
  throw new DeskError(
    `The bulletin "${slug}" has no translation in ${unknown.map((locale) => `"${locale}"`).join(', ')}.`,
    near === undefined ? `Name one of ${there.join(', ')}.` : `Write "${near}".`,
  );
}

/** A translation that is to be stamped. */
interface Stamped {
  readonly site: string;
  readonly publication: Publication;
  readonly bulletin: Bulletin;
  readonly locale: string;
  readonly context: Context;
}

/** Stamps one translation, and says so: what one of several lacks keeps none of the others from it. */
function stamp({ site, publication, bulletin, locale, context }: Stamped): 0 | 1 {
  const find = (tag: string) => bulletin.translations.find((translation) => translation.locale === tag);
  const source = find(bulletin.sourceLocale);
  const translation = find(locale);
  if (source === undefined || translation === undefined) {
    const unreadable = source === undefined ? bulletin.sourceLocale : locale;
    const file = `${path.posix.dirname(bulletin.file)}/${unreadable}.mdx`;
    if (isToBeWritten(publication, bulletin, unreadable))
      return refuse(context, `${file} is still to be written.`, 'Write it first.');
    return refuse(context, `${file} cannot be read.`, 'Run npm run desk -- check, and correct it.');
  }
  const { file } = translation;
  const revision = revisionOf(source);
  if (translation.revision === revision) {
    context.print(
      printableLines([`${file} is noted already as a translation of ${source.file} as it is now.`]),
    );
    return 0;
  }
  const moved = changesSince(translation.revision, source).flatMap((change) =>
    change.kind === 'removed' ? [] : [change.passage],
  );
  const lost = lostNumbers({ ...publication, bulletins: [bulletin] }, locale, new Set(moved));
  if (lost.length > 0) {
    const places = lost.map(({ number, passage }) => `${number} (${namePassage(passage)})`);
    return refuse(
      context,
      `${file} does not give every number of the passages that have changed: ${places.join(', ')}.`,
      `Bring it up to date with ${source.file}, then run this command again.`,
    );
  }
  const stamped = stampRevision(String(openFile(site, file, () => undefined) ?? ''), revision);
  if (stamped === undefined)
    return refuse(
      context,
      `The front matter of ${file} is written in an unusual way.`,
      `Write into it: revision: "${revision}"`,
    );
  rewriteFile(site, file, stamped);
  context.print(printableLines([`${file} is noted as a translation of ${source.file} as it is now.`]));
  return 0;
}

function refuse({ complain }: Context, message: string, hint: string): 1 {
  complain(printableLines([message, `  to do:     ${hint}`]));
  return 1;
}
