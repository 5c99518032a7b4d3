import { stringify } from 'yaml';

import { termLines } from '../../../check/glossary/term-lines.ts';
import { splitMdx } from '../../../text/front-matter.ts';
import { skeletonOf } from '../../../text/skeleton.ts';
import { parseMdx } from '../../../text/syntax.ts';
import type { Publication, Work } from '../../../publication/model.ts';
import { revisionOf } from '../../../publication/revision.ts';
import type { Translation } from '../../../publication/translation.ts';
import { readSourceFile } from '../../../read/files/source-file.ts';
import { CommandError } from '../../../read/terminal/command-error.ts';
import { siteOption } from '../../../read/terminal/command-line.ts';
import { deskCommand } from '../command.ts';
import { knownTag, knownWork, nameOfWork } from '../known.ts';
import { siteAtHand } from '../site-at-hand.ts';
import { writeNewFiles, type NewFiles } from './new-files.ts';

/** `new translation`: begins a text in another language. */
export const command = deskCommand(
  {
    call: 'npm run desk -- new translation',
    words: {
      '<bulletin>': nameOfWork,
      '<language>': 'a language tag, such as fr, pt-BR or zh-Hant',
    },
    options: { site: siteOption },
    notes: `It writes the file of a bulletin or standing page in another language: the source's words in
comments, and a place to write below each. The text is a draft at first, which is
in no build and stops nobody. What is there already is never overwritten.`,
    exit: ['it is written', 'something is in the way'],
    examples: ['npm run desk -- new translation demonstration-cities fr'],
  },
  ({ words: [slug = '', tag = ''], options: { site } }, { print }) => {
    print(writeNewFiles(site, newTranslation(siteAtHand(site).publication, site, slug, tag)));
    return 0;
  },
);

/**
 * Begins a translation: a file with all that its source text has, to be written in another language.
 * @param publication what there is, drafts included
 * @param siteFolder folder that holds `content/`
 * @param slug the bulletin or standing page
 * @param tag the language
 * @returns the file and the next steps
 * @throws a {@link CommandError} where the work, its source text or the language is not there
 */
export function newTranslation(
  publication: Publication,
  siteFolder: string,
  slug: string,
  tag: string,
): NewFiles {
  const locale = knownTag(publication, tag);
  const work = knownWork(publication, slug);
  const { source } = work;
  const file = `${work.folder}/${locale}.mdx`;
  const read = source && readSourceFile(siteFolder, source.file, () => undefined);
  const { body } = splitMdx(read?.text ?? '');
  const tree = parseMdx(file, body, () => undefined);
  if (source === undefined || tree === undefined) {
    throw new CommandError(
      `The source text of "${slug}" cannot be read.`,
      'Mend what npm run desk -- check finds in it first.',
      1,
    );
  }
  const terms = termLines(publication.glossary, source.locale.tag, locale)(source.passages);
  return {
    files: {
      [file]: `---\nstate: draft\n${frontMatter(work, source, terms)}---\n\n${skeletonOf(tree)}\n`,
    },
    next: [
      `Write ${file}: between the quotation marks of the front matter, and below each comment; in lists, quotations and tables, after it.`,
      `npm run format, then npm run desk -- check ${slug} ${locale}, until it finds no errors.`,
      `npm run dev shows it at /${locale}/${slug}/.`,
      `When it is ready to be published: npm run desk -- ready ${slug} ${locale}.`,
    ],
  };
}

function frontMatter({ figures }: Work, source: Translation, terms: readonly string[]): string {
  const labels = figures.flatMap(({ id }) => [
    `  ${comment(source.figures[id] ?? '')}`,
    `  ${stringify(id).trim()}: ""`,
  ]);
  return [
    ...field('title', source.title),
    ...field('summary', source.summary),
    ...(labels.length > 0 ? ['figures:', ...labels] : []),
    ...(labels.length > 0 ? field('figuresCaption', source.figuresCaption ?? '') : []),
    '# Which revision of the source text this renders.',
    `revision: "${revisionOf(source)}"`,
    ...(terms.length > 0 ? ['# From the glossary:', ...terms.map(comment)] : []),
    '',
  ].join('\n');
}

function field(name: string, words: string): string[] {
  return [comment(words), `${name}: ""`];
}

function comment(words: string): string {
  return `# ${words.replaceAll(/\s+/g, ' ').trim()}`;
}
