import { isCalendarDate } from '../../../publication/calendar-date.ts';
import type { Publication } from '../../../publication/model.ts';
import { siteFile } from '../../../publication/site.ts';
import { slugProblem } from '../../../publication/slug.ts';
import { DeskError } from '../desk-error.ts';
import { knownLocale } from '../known.ts';
import type { NewFiles } from './new-files.ts';

/** What a bulletin is begun with. */
export interface NewBulletin {
  readonly slug: string;
  /** Calendar date. */
  readonly date: string;
  /** Tag of the language that it is written in first; empty for the publication's. */
  readonly language: string;
}

/**
 * Begins a bulletin: its folder with what is the same in every language, and its source text, to be written.
 * @param publication what there is
 * @param bulletin what it is begun with
 * @returns its files and the next steps
 * @throws a {@link DeskError} where the name, the day or the language cannot be
 */
export function newBulletin(publication: Publication, { slug, date, language }: NewBulletin): NewFiles {
  refuseSlug(publication, slug);
  if (!isCalendarDate(date)) {
    throw new DeskError(`There is no day "${date}".`, 'Write a day that exists like 2026-01-31.');
  }
  const source = publication.site.sourceLocale;
  if (source === '' && language === '') {
    throw new DeskError(
      `${siteFile} cannot be read, and says in which language bulletins are written first.`,
      'Mend what npm run desk -- check finds in it first, or name the language: --language en.',
      1,
    );
  }
  const locale = language === '' ? source : knownLocale(publication, language);
  const folder = `content/bulletins/${slug}`;
  return {
    files: {
      [`${folder}/bulletin.yaml`]: facts(date, locale === source ? undefined : locale),
      [`${folder}/${locale}.mdx`]: sourceText,
    },
    next: [
      `Write the title, the summary and the text in ${folder}/${locale}.mdx.`,
      `Write its key figures, where it has them, in ${folder}/bulletin.yaml, and their labels in the text.`,
      `npm run format, then npm run desk -- check ${slug}, until it finds no errors.`,
      'npm run dev shows it, drafts included.',
      `When it is ready to be published: npm run desk -- ready ${slug} ${locale}.`,
      `npm run desk -- new translation ${slug} <language> for each other language.`,
    ],
  };
}

/**
 * @param publication what there is
 * @param slug the name of a bulletin that is to be begun
 * @throws a {@link DeskError} where it cannot stand in an address, or is another's
 */
export function refuseSlug({ bulletins, bulletinFolders }: Publication, slug: string): void {
  const problem = slugProblem(slug);
  if (problem !== undefined) {
    const { predicate, expected, suggestion } = problem;
    throw new DeskError(
      `The name "${slug}" ${predicate}.`,
      suggestion === undefined ? `Write ${expected}.` : `Write "${suggestion}".`,
    );
  }
  if (bulletinFolders.some(({ name }) => name === slug)) {
    throw new DeskError(
      `content/bulletins/${slug} is there already, so nothing was written.`,
      'Write another name, or go on with that bulletin.',
      1,
    );
  }
  const former = bulletins.find(({ formerly }) => formerly.includes(slug));
  if (former !== undefined) {
    throw new DeskError(
      `The name "${slug}" once was that of "${former.slug}", whose old address still leads there.`,
      'Write another name.',
      1,
    );
  }
}

/**
 * @param date the day that a bulletin is published
 * @param sourceLocale the language that it was written in first, where that is not the publication's
 * @returns what its `bulletin.yaml` begins with
 */
export function facts(date: string, sourceLocale: string | undefined): string {
  const source = sourceLocale === undefined ? [] : [`sourceLocale: ${sourceLocale}`];
  return [
    `published: ${date}`,
    ...source,
    "# Key figures, where it has them. Their labels stand in each language's own file.",
    '# figures:',
    '#   - { id: wells, value: 12 }',
    '',
  ].join('\n');
}

const sourceText = `---
state: draft
# The title.
title: ""
# One sentence: lists, feeds and search engines show it.
summary: ""
# Only where bulletin.yaml has figures:
# figures: { wells: "wells in the village" }
# figuresCaption: "Whose figures these are."
---

{/* Write the text here, with an empty line between paragraphs. docs/editors/text.md lists what else it may hold. */}
`;
