import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Bulletin, Publication } from '../publication/model.ts';
import { readPublication } from '../publication/read-publication.ts';
import { revisionOf } from '../publication/revision.ts';
import { nearest } from '../reading/nearest.ts';
import { projectFolder } from '../reading/project-folder.ts';
import type { Command } from './command.ts';
import { stampRevision } from './stamp.ts';

/** `fresh`: says that a translation was looked at and renders the source text as it is. */
export const freshCommand: Command = {
  summary: 'notes that a translation renders the source text as it is now',
  help: `Usage: npm run desk -- fresh <slug> <locale> … [--site <folder>]
       npm run desk -- fresh <slug> --all [--site <folder>]

  <slug>           the bulletin: the name of its folder in content/bulletins/
  <locale>         the language of a translation that you have looked at; there may be several
  --all            every translation of the bulletin
  --site <folder>  work on the content/ and locales/ of another folder

It writes the revision of the source text into the front matter, and changes nothing else. The check then warns when
the source text changes.

Exit status: 0 all were noted, 1 a text cannot be noted before it is corrected, 2 it could not run.

Examples:
  npm run desk -- fresh demonstration-cities sw
  npm run desk -- fresh demonstration-cities sw is
  npm run desk -- fresh demonstration-cities --all
`,
  run: (options) => Promise.resolve(run(options)),
};

function run(options: readonly string[]): number {
  let given;
  try {
    given = parseArgs({
      args: [...options],
      allowPositionals: true,
      options: { all: { type: 'boolean', default: false }, site: { type: 'string', default: projectFolder } },
    });
  } catch (error) {
    return refuse(`${(error as Error).message}\n\n${freshCommand.help}`);
  }
  const { all, site } = given.values;
  const [slug, ...locales] = given.positionals;
  if (slug === undefined || locales.length > 0 === all)
    return refuse(`Name a bulletin, and its languages or --all.\n\n${freshCommand.help}`);
  const publication = readPublication({ siteFolder: site, withDrafts: true }, () => undefined);
  const bulletin = publication.bulletins.find((candidate) => candidate.slug === slug);
  if (bulletin === undefined) return refuse(unknownBulletin(publication, slug));
  const others = bulletin.localesPresent.filter((locale) => locale !== bulletin.sourceLocale);
  const wanted = all ? others : [...new Set(locales)];
  const faults = wanted.filter((locale) => !others.includes(locale));
  if (faults.length > 0)
    return refuse(faults.map((locale) => unknownLocale(bulletin, locale, others)).join(''));
  if (wanted.length === 0) return refuse(`The bulletin "${slug}" has no translation.\n`);
  return Math.max(...wanted.map((locale) => stamp(site, bulletin, locale)));
}

/** Stamps one translation, and says so. */
function stamp(site: string, bulletin: Bulletin, locale: string): 0 | 1 {
  const find = (tag: string) => bulletin.translations.find((translation) => translation.locale === tag);
  const source = find(bulletin.sourceLocale);
  const translation = find(locale);
  if (source === undefined || translation === undefined) {
    const unreadable = source === undefined ? bulletin.sourceLocale : locale;
    const file = `${path.posix.dirname(bulletin.file)}/${unreadable}.mdx`;
    process.stderr.write(`${file} cannot be read.\n  to do:  Run npm run desk -- check, and correct it.\n`);
    return 1;
  }
  const { file } = translation;
  const revision = revisionOf(source);
  if (translation.revision === revision) {
    process.stdout.write(`${file} is noted already as a translation of ${source.file} as it is now.\n`);
    return 0;
  }
  const stamped = stampRevision(readFileSync(path.join(site, file), 'utf8'), revision);
  if (stamped === undefined) {
    const line = `revision: "${revision}"`;
    process.stderr.write(
      `The front matter of ${file} is written in an unusual way.\n  to do:  Write into it: ${line}\n`,
    );
    return 1;
  }
  writeFileSync(path.join(site, file), stamped);
  process.stdout.write(`${file} is noted as a translation of ${source.file} as it is now.\n`);
  return 0;
}

function unknownBulletin({ bulletins }: Publication, slug: string): string {
  const slugs = bulletins.map((bulletin) => bulletin.slug);
  return `There is no bulletin "${slug}" that can be read.\n${meant(slug, slugs)}`;
}

function unknownLocale({ slug, sourceLocale }: Bulletin, locale: string, others: readonly string[]): string {
  if (locale === sourceLocale)
    return `"${locale}" is the source language of "${slug}": its text is no translation, so it is noted nowhere.\n`;
  return `The bulletin "${slug}" has no translation in "${locale}".\n${meant(locale, others)}`;
}

function meant(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return `  to do:  Write "${near}".\n`;
  return known.length > 0 ? `  there are:  ${known.join(', ')}\n` : '';
}

function refuse(message: string): 2 {
  process.stderr.write(message);
  return 2;
}
