import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { revisionOf } from '../../../src/publication/revision.ts';
import { readAll } from '../../../src/check/check.ts';
import { writeInline } from '../../../src/text/write-mdx.ts';
import { deskOn } from '../../support/desk.ts';
import { projectFolder, type TestSite } from '../../support/site.ts';

/**
 * Makes an empty site that speaks some languages: those of the project as they stand in `locales/`, others as
 * `desk new language` begins them.
 * @param site where it is made
 * @param tags the languages, that of the source first
 * @param areMade whether those of the project are begun anew too
 */
export async function makeSite(site: TestSite, tags: readonly string[], areMade = false): Promise<void> {
  const source = tags[0] ?? '';
  const ownFile = (tag: string, name: string) => path.join(projectFolder, 'locales', tag, name);
  site.write(
    'content/site.yaml',
    `url: https://news.example/\nsourceLocale: ${source}\nname: { ${source}: News }\n`,
  );
  // How scripts are set matters to no text: one is enough, since it is read each time.
  const scripts = JSON.parse(readFileSync(path.join(projectFolder, 'locales/scripts.json'), 'utf8')) as {
    Latn: object;
  };
  site.write('locales/scripts.json', JSON.stringify({ Latn: scripts.Latn }));
  for (const tag of tags) {
    if (existsSync(ownFile(tag, 'locale.json')) && (tag === source || !areMade)) {
      for (const name of ['locale.json', 'ui.json'])
        site.write(`locales/${tag}/${name}`, readFileSync(ownFile(tag, name)));
    } else await beginLanguage(site, tag);
  }
}

/** What is left empty is filled, and the language is no draft: nothing that matters to its texts. */
async function beginLanguage(site: TestSite, tag: string): Promise<void> {
  const { status, stderr } = await deskOn(site, 'new', 'language', tag);
  if (status !== 0) throw new Error(`The language "${tag}" could not be begun:\n${stderr}`);
  const file = `locales/${tag}/locale.json`;
  const { state: _, ...begun } = JSON.parse(site.read(file)) as Record<string, unknown>;
  const language = new Intl.Locale(tag).language;
  const filled = { name: tag, openGraph: `${language}_XX`, formatLike: 'en' };
  const known = Object.entries(begun).map(([name, value]) => [
    name,
    value === '' ? filled[name as keyof typeof filled] : value,
  ]);
  site.write(file, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
}

/** An article in two languages. */
export interface Pair {
  /** Where it stands, as a file's name may be. */
  readonly slug: string;
  readonly source: readonly string[];
  readonly translation: readonly string[];
}

/**
 * Writes articles into a site: of each, the first line is the title, the second the summary, each other a paragraph.
 * @param site a site that speaks their languages
 * @param tags language of the source, and of the translation
 * @param pairs the articles
 */
export function writePairs(
  site: TestSite,
  [source, tag]: readonly [string, string],
  pairs: readonly Pair[],
): void {
  for (const pair of pairs) {
    site.write(`content/bulletins/${pair.slug}/bulletin.yaml`, 'published: 2018-10-01\n');
    site.write(fileOf(pair.slug, source), textOf(pair.source));
  }
  if (source === tag) return;
  const { bulletins } = readAll({ siteFolder: site.folder }).whole;
  const sources = new Map(bulletins.map((bulletin) => [bulletin.slug, bulletin.source]));
  for (const { slug, translation } of pairs) {
    const text = sources.get(slug);
    site.write(fileOf(slug, tag), textOf(translation, text && revisionOf(text)));
  }
}

/**
 * @param slug an article
 * @param tag a language
 * @returns path of its text
 */
export function fileOf(slug: string, tag: string): string {
  return `content/bulletins/${slug}/${tag}.mdx`;
}

/**
 * @param lines an article
 * @param revision the revision of its source that it is a translation of, if it is one
 * @returns the file of it
 */
export function textOf(
  [title = '', summary = '', ...paragraphs]: readonly string[],
  revision?: string,
): string {
  const fields = [
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(summary)}`,
    ...(revision === undefined ? [] : [`revision: "${revision}"`]),
  ];
  const words = paragraphs.map((value) => writeInline([{ type: 'text', value }]));
  return `---\n${fields.join('\n')}\n---\n\n${words.join('\n\n')}\n`;
}

/**
 * @param lines an article
 * @returns the names of its passages, in the order of its lines
 */
export function passageNames(lines: readonly string[]): string[] {
  let paragraphs = 0;
  return lines.map((line, index) => {
    if (index < 2) return index === 0 ? 'title' : 'summary';
    return line === '' ? '' : `paragraph-${String((paragraphs += 1))}`;
  });
}
