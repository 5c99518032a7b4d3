import { isCalendarDate } from '../../../publication/calendar-date.ts';
import type { Publication } from '../../../publication/model.ts';
import { siteFile } from '../../../publication/site.ts';
import { kinds } from '../../../publication/work.ts';
import { CommandError } from '../../../read/terminal/command-error.ts';
import { siteOption } from '../../../read/terminal/command-line.ts';
import { deskCommand } from '../command.ts';
import { knownTag } from '../known.ts';
import { siteAtHand } from '../site-at-hand.ts';
import { today } from '../today.ts';
import { facts, refuseSlug } from './bulletin-file.ts';
import { writeNewFiles, type NewFiles } from './new-files.ts';

/** `new bulletin`: begins a bulletin. */
export const command = deskCommand(
  {
    call: 'npm run desk -- new bulletin',
    words: { '<name>': 'a–z, 0–9 and single hyphens; it stands in every address' },
    options: {
      date: { value: '<day>', help: 'the day it is published, such as 2026-01-31; else today' },
      language: { value: '<language>', help: "the language it is written in first; else the publication's" },
      site: siteOption,
    },
    notes: `It makes the folder of a bulletin, with its source text to be written. That is a
draft at first, which is in no build and stops nobody. What is there already is
never overwritten.`,
    exit: ['it is written', 'something is in the way'],
    examples: ['npm run desk -- new bulletin harvest-report --date 2026-01-31'],
  },
  ({ words: [slug = ''], options: { date, language, site } }, { print }) => {
    const { publication } = siteAtHand(site);
    print(writeNewFiles(site, newBulletin(publication, slug, date || today(), language)));
    return 0;
  },
);

/**
 * Begins a bulletin: its folder with what is the same in every language, and its source text, to be written.
 * @param publication what there is
 * @param slug its name
 * @param date the day that it is published
 * @param language tag of the language that it is written in first; empty for the publication's
 * @returns its files and the next steps
 * @throws a {@link CommandError} where the name, the day or the language cannot be
 */
function newBulletin(publication: Publication, slug: string, date: string, language: string): NewFiles {
  refuseSlug(publication, slug);
  if (!isCalendarDate(date)) {
    throw new CommandError(`There is no day "${date}".`, 'Write a day that exists like 2026-01-31.');
  }
  const source = publication.site.sourceLocale;
  if (source === '' && language === '') {
    throw new CommandError(
      `${siteFile} cannot be read, and says in which language bulletins are written first.`,
      'Mend what npm run desk -- check finds in it first, or name the language: --language en.',
      1,
    );
  }
  const locale = language === '' ? source : knownTag(publication, language);
  const folder = `${kinds.bulletin.folder}/${slug}`;
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
