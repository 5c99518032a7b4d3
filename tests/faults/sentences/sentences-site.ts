import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse, parseDocument } from 'yaml';

import { revisionOf } from '../../../src/publication/revision.ts';
import { siteAtHand } from '../../../src/tools/desk/site-at-hand.ts';
import { stampRevision } from '../../../src/tools/desk/stamp.ts';
import { deskOn } from '../../support/desk.ts';
import { copyLanguages, languages } from '../../support/languages.ts';
import { makeScratch } from '../../support/scratch.ts';
import { siteIn, type TestSite } from '../../support/site.ts';
import { sentencesFolder } from './sentence.ts';

/** A passage and its rendering, by the name of the bulletin that they stand in. */
export type Passages = ReadonlyMap<string, { readonly source: string; readonly here: string }>;

/** The bulletin that holds nothing but neighbours. */
export const quiet = 'neighbours';

const neighbours = parse(readFileSync(path.join(sentencesFolder, 'neighbours.yaml'), 'utf8')) as Record<
  string,
  readonly string[]
>;

/** The languages that sentences can be tried in. */
export const neighbourly = Object.keys(neighbours).filter((locale) => locale !== 'en');

/**
 * Makes a site of English and one other language, with a bulletin for each passage, which stands there among neighbours.
 * @param locale the other language: as it is published, or as the desk begins it
 * @param passages what is tried
 * @returns the site
 */
export async function sentencesSite(locale: string, passages: Passages): Promise<TestSite> {
  const site = siteIn(makeScratch());
  const isPublished = (languages as readonly string[]).includes(locale);
  copyLanguages(site.folder, isPublished ? ['en', locale] : ['en']);
  site.write(
    'content/site.yaml',
    `url: https://sentences.example/\nsourceLocale: en\nname:\n  en: Valley News\n  ${locale}: "${line(locale, 0)}"\n`,
  );
  if (!isPublished) await beginLanguage(site, locale);
  for (const [slug, { source, here }] of [[quiet, { source: '', here: '' }] as const, ...passages]) {
    const folder = `content/bulletins/${slug}`;
    site.write(`${folder}/bulletin.yaml`, 'published: 2026-02-28\n');
    site.write(`${folder}/en.mdx`, bulletin('en', source));
    site.write(`${folder}/${locale}.mdx`, bulletin(locale, here));
  }
  stampAll(site, locale);
  return site;
}

async function beginLanguage(site: TestSite, locale: string): Promise<void> {
  const { status, stderr } = await deskOn(site, 'new', 'language', locale);
  if (status !== 0) throw new Error(`"${locale}" could not be begun:\n${stderr}`);
  const scripts = parseDocument(site.read('locales/scripts.json'));
  const { script } = JSON.parse(site.read(`locales/${locale}/locale.json`)) as { script: string };
  if (scripts.has(script)) return;
  scripts.set(script, { ...(scripts.toJS() as Record<string, object>).Arab });
  site.write('locales/scripts.json', JSON.stringify(scripts.toJS()));
}

/** Says of each translation that it renders its source text as that is. */
function stampAll(site: TestSite, locale: string): void {
  for (const { folder, source } of siteAtHand(site.folder).publication.bulletins) {
    const file = `${folder}/${locale}.mdx`;
    const stamped = source && stampRevision(site.read(file), revisionOf(source));
    if (stamped !== undefined) site.write(file, stamped);
  }
}

function bulletin(locale: string, passage: string): string {
  const [title, summary, above, ...below] = neighbours[locale] ?? [];
  const body = [above, passage, ...below].filter((text) => text !== '').join('\n\n');
  return `---\ntitle: "${title ?? ''}"\nsummary: "${summary ?? ''}"\n---\n\n${body}\n`;
}

const line = (locale: string, index: number) => neighbours[locale]?.[index] ?? '';
