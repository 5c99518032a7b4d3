import type { Publication } from '../../../publication/model.ts';
import { siteFile } from '../../../publication/site.ts';
import { kinds } from '../../../publication/work.ts';
import { CommandError } from '../../../read/terminal/command-error.ts';
import { siteOption } from '../../../read/terminal/command-line.ts';
import { deskCommand } from '../command.ts';
import { siteAtHand } from '../site-at-hand.ts';
import { refuseSlug } from './bulletin-file.ts';
import { writeNewFiles, type NewFiles } from './new-files.ts';

/** `new page`: begins a standing page. */
export const command = deskCommand(
  {
    call: 'npm run desk -- new page',
    words: { '<name>': 'a–z, 0–9 and single hyphens; it stands in every address' },
    options: { site: siteOption },
    notes: `It makes the folder of a standing page, such as one about privacy, with its text
in the publication's language to be written. That is a draft at first, which is in
no build and stops nobody. What is there already is never overwritten.`,
    exit: ['it is written', 'something is in the way'],
    examples: ['npm run desk -- new page privacy'],
  },
  ({ words: [name = ''], options: { site } }, { print }) => {
    print(writeNewFiles(site, newPage(siteAtHand(site).publication, name)));
    return 0;
  },
);

/**
 * Begins a standing page: its source text, to be written.
 * @param publication what there is
 * @param name its name
 * @returns its file and the next steps
 * @throws a {@link CommandError} where the name cannot be, or nobody knows the language
 */
function newPage(publication: Publication, name: string): NewFiles {
  refuseSlug(publication, name);
  const locale = publication.site.sourceLocale;
  if (locale === '')
    throw new CommandError(
      `${siteFile} cannot be read, and says in which language standing pages are written first.`,
      'Mend what npm run desk -- check finds in it first.',
      1,
    );
  const file = `${kinds.page.folder}/${name}/${locale}.mdx`;
  return {
    files: { [file]: sourceText },
    next: [
      `Write the title, the summary and the text in ${file}. The title stands at the foot of every page: make it short.`,
      `npm run format, then npm run desk -- check ${name}, until it finds no errors.`,
      `npm run dev shows it at /${locale}/${name}/, drafts included.`,
      `When it is ready to be published: npm run desk -- ready ${name} ${locale}.`,
      `npm run desk -- new translation ${name} <language> for each other language.`,
    ],
  };
}

const sourceText = `---
state: draft
# The title: the link at the foot of every page is called so.
title: ""
# One sentence: search engines show it.
summary: ""
---

{/* Write the text here, with an empty line between paragraphs. docs/editors/text.md lists what else it may hold. */}
`;
