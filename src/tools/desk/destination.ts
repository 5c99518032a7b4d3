import { isCalendarDate } from '../../publication/calendar-date.ts';
import type { Locale } from '../../publication/locale.ts';
import { kinds, worksOf } from '../../publication/work.ts';
import { isUntouched } from '../../publication/untouched.ts';
import { readSourceFile } from '../../read/files/source-file.ts';
import { fieldsOfSource, fieldsOfTranslation, type TextField } from '../exchange/received/text-fields.ts';
import type { Belonging } from '../exchange/received/sort-out.ts';
import { takeAtHand } from './work-at-hand.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { knownLocale } from './known.ts';
import { facts, refuseSlug } from './new/bulletin-file.ts';
import { siteAtHand } from './site-at-hand.ts';
import { isThere } from './site-files.ts';

/** Where a received text goes. */
export interface ImportDestination extends Pick<Belonging, 'locale' | 'source'> {
  readonly slug: string;
  /** The folder of its work below the site folder. */
  readonly folder: string;
  /** The text's file, which is not there, or in which nobody has written yet. */
  readonly file: string;
  readonly isThere: boolean;
  /** The bulletin's day; undefined where nobody has said it, and of a standing page. */
  readonly published: string | undefined;
  /** The fields of the text's front matter. */
  readonly fields: readonly TextField[];
  /** Pictures that the bulletin has, by their files below its folder. */
  readonly media: readonly string[];
  /** Gives what `bulletin.yaml` is to hold, by the bulletin's day, where the bulletin is new. */
  readonly factsOf: ((published: string) => string) | undefined;
}

/** Whether a bulletin is new, and which it is. */
export interface Asked {
  readonly siteFolder: string;
  readonly slug: string;
  /** The text's language; empty for the publication's. */
  readonly tag: string;
}

/**
 * @param asked a bulletin or standing page that is there
 * @returns its translation in a language, or its source text, still to be written
 * @throws {CommandError} where it cannot be read, or the text is there
 */
export function destinationIn({ siteFolder, slug, tag }: Asked): ImportDestination {
  const site = siteAtHand(siteFolder);
  const found = site.publication.workFolders.find(({ name }) => name === slug);
  const folder = found?.folder ?? `${kinds.bulletin.folder}/${slug}`;
  const file = `${folder}/${tag}.mdx`;
  const isBegun = isThere(siteFolder, file);
  if (isBegun && !isUntouched(readSourceFile(siteFolder, file, () => undefined)?.text ?? ''))
    throw new CommandError(
      `There is a text ${file} already. Nothing was written.`,
      'Move it away first, or change it by hand.',
      1,
    );
  const own = worksOf(site.publication).find((each) => each.folder === folder);
  const locale = site.publication.locales.find((each) => each.tag === tag);
  const media = (own?.media ?? []).map((picture) => picture.slice(folder.length + 1));
  const to = { slug, folder, file, isThere: isBegun, media, factsOf: undefined };
  if (own?.sourceLocale === tag && locale !== undefined)
    return { ...to, ...asSource(locale), published: found?.published, fields: fieldsOfSource(own.figures) };
  const atHand = takeAtHand(siteFolder, slug, tag, site);
  const body = atHand.source.passages.filter(({ field }) => field === undefined);
  return {
    ...to,
    locale: atHand.locale,
    published: found?.published,
    fields: fieldsOfTranslation(atHand.source),
    source: { passages: body.length, endsWithCall: body.at(-1)?.kind === 'follow' },
  };
}

/**
 * @param asked a bulletin that is to be begun
 * @param date the day that it is published; empty where nobody has said it
 * @returns its source text
 * @throws {CommandError} where its name, its day or its language cannot be
 */
export function destinationOfNew({ siteFolder, slug, tag }: Asked, date: string): ImportDestination {
  const { publication } = siteAtHand(siteFolder);
  refuseSlug(publication, slug);
  if (date !== '' && !isCalendarDate(date))
    throw new CommandError(`There is no day "${date}".`, 'Write a day that exists like 2026-01-31.');
  const { sourceLocale } = publication.site;
  const locale = knownLocale(publication, tag === '' ? sourceLocale : tag);
  const folder = `${kinds.bulletin.folder}/${slug}`;
  return {
    ...asSource(locale),
    slug,
    folder,
    file: `${folder}/${locale.tag}.mdx`,
    isThere: false,
    media: [],
    fields: fieldsOfSource([]),
    published: date === '' ? undefined : date,
    factsOf: (published) => facts(published, locale.tag === sourceLocale ? undefined : locale.tag),
  };
}

/** A source text is compared with no other. */
function asSource(locale: Locale): Pick<ImportDestination, 'locale' | 'source'> {
  return { locale, source: { passages: 0, endsWithCall: false } };
}
