import path from 'node:path';

import { terminalReport } from '../../check/reporters/terminal.ts';
import { readTextFile } from '../../text/text-file.ts';
import type { Glossary } from '../../publication/glossary.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Work } from '../../publication/model.ts';
import type { Translation } from '../../publication/translation.ts';
import { kinds, worksOf } from '../../publication/work.ts';
import { sortFindings } from '../../read/findings/finding.ts';
import type { TextInPlace } from '../exchange/xliff/units-of.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { knownFolder, knownLocale } from './known.ts';
import { siteAtHand } from './site-at-hand.ts';

/** A bulletin or standing page and one of its languages, as a command was asked for them. */
export interface AtHand {
  readonly siteFolder: string;
  readonly work: Work;
  readonly glossary: Glossary;
  readonly locale: Locale;
  readonly source: Translation;
  /** Path of the translation's file, whether it is there or not. */
  readonly file: string;
  /** Whether it is there. */
  readonly isThere: boolean;
  /** Undefined where there is none yet, or one that cannot be read, as those that are begun. */
  readonly translation: Translation | undefined;
  /** What makes the work unreadable, as lines of text. */
  readonly report: string;
}

/**
 * Finds what a command is about.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param slug the work
 * @param tag the language
 * @param site the site, where it was read already
 * @returns the work and what it has in this language
 * @throws {CommandError} where one of them is not there, or the source text cannot be read
 */
export function takeAtHand(
  siteFolder: string,
  slug: string,
  tag: string,
  { publication, findings } = siteAtHand(siteFolder),
): AtHand {
  const found = knownFolder(publication, slug, 1);
  const { folder } = found;
  const locale = knownLocale(publication, tag, 1);
  const own = findings.filter(({ file, severity }) => severity === 'error' && file.startsWith(`${folder}/`));
  const work = worksOf(publication).find((each) => each.folder === folder);
  const source = work?.source;
  const file = `${folder}/${tag}.mdx`;
  const translation = work?.translations.find((each) => each.locale === locale);
  const report = terminalReport(sortFindings(own));
  if (work === undefined || source === undefined) throw unreadable(found, report);
  const isThere = work.texts.some((text) => text.locale === tag);
  const { glossary } = publication;
  return { siteFolder, work, glossary, locale, source, file, isThere, translation, report };
}

/**
 * @param work a work
 * @param report what makes it unreadable, as lines of text
 * @returns the problem that says so
 */
export function unreadable({ kind, folder }: Pick<Work, 'kind' | 'folder'>, report: string): CommandError {
  return new CommandError(
    `The ${kinds[kind].noun} "${path.posix.basename(folder)}" cannot be read.`,
    'Mend what npm run desk -- check reports of it.',
    1,
    report,
  );
}

/**
 * @param siteFolder folder that holds `content/`
 * @param translation a text
 * @returns the text with the places of its words
 */
export function inPlace(siteFolder: string, translation: Translation): TextInPlace {
  return { translation, file: readTextFile(siteFolder, translation.file) };
}
