import { check } from '../../../src/check/check.ts';
import type { Finding } from '../../../src/read/findings/finding.ts';
import { makeScratch } from '../../support/scratch.ts';
import { siteIn } from '../../support/site.ts';
import { makeSite, passageNames, writePairs, type Pair } from './news-site.ts';
import type { News } from './texts.ts';

/** What the check says of a line that a professional wrote: right, unless it is a slip of theirs. */
export interface Alarm extends Pick<Finding, 'rule' | 'severity' | 'message' | 'found' | 'expected'> {
  /** Language in which it was found. */
  readonly tag: string;
  readonly article: string;
  /** Number of the line among all lines, from 1; 0 where no line of it is meant. */
  readonly line: number;
  readonly source: string;
  readonly translation: string;
  /** How many findings it stands for. */
  readonly times: number;
}

/**
 * Puts the articles in a language beside those in English into a site of their own, and checks it.
 * @param news the articles
 * @param tag the language; that of the source where this alone is checked
 * @param areMade whether a language that the project has is begun anew
 * @returns all that the check says
 */
export async function alarmsIn(news: News, tag: string, areMade: boolean): Promise<Alarm[]> {
  const site = siteIn(makeScratch());
  await makeSite(site, [...new Set(['en', tag])], areMade);
  const [sources, translations] = [news.linesIn('en'), news.linesIn(tag)];
  const pairs = pairsOf(news, tag);
  writePairs(site, ['en', tag], pairs);
  const found = check({ siteFolder: site.folder, isAlone: true }).findings;
  // What is found in the source is told of English, and not once more of each language.
  const findings = found.filter(({ file }) => tag === 'en' || !file.endsWith('/en.mdx'));
  const articles = new Map(news.articles.map((article) => [slugOf(article.name), article]));
  return findings.map(({ rule, severity, message, found, expected, file, passage, more = 1 }) => {
    const [, , slug = ''] = file.split('/');
    const article = articles.get(slug);
    const own = article?.lines ?? [];
    const names = passageNames(own.map((index) => translations[index] ?? ''));
    const index = own[names.indexOf(passage ?? 'none')];
    return {
      ...{ tag, rule, severity, message, found, expected, times: more },
      article: article?.name ?? file,
      line: index === undefined ? 0 : index + 1,
      source: index === undefined ? '' : (sources[index] ?? ''),
      translation: index === undefined ? '' : (translations[index] ?? ''),
    };
  });
}

/**
 * @param news the articles
 * @param tag a language
 * @returns each article in English and in that language
 */
export function pairsOf(news: News, tag: string): Pair[] {
  const [sources, translations] = [news.linesIn('en'), news.linesIn(tag)];
  return news.articles.map(({ name, lines }) => ({
    slug: slugOf(name),
    source: lines.map((index) => sources[index] ?? ''),
    translation: lines.map((index) => translations[index] ?? ''),
  }));
}

/** @returns an article's name as a file may have it */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
