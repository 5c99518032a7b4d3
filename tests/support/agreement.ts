import { isDeepStrictEqual } from 'node:util';

import type { Claims } from './claims.ts';
import type { Listed } from './sitemap.ts';

/** Addresses by language. */
type Addresses = Readonly<Record<string, string>>;

/** A page or a copy of one, and what it says of itself. */
export interface PageClaims extends Claims {
  readonly address: string;
}

/** What a site says of its pages, wherever it says it. */
export interface SiteClaims {
  /** Every HTML file. Pages have an address that ends in `/`; other files are copies of the page whose folder they are in. */
  readonly files: readonly PageClaims[];
  /** What the sitemap lists. */
  readonly listed: readonly Listed[];
  /** Gives the page for readers of no language that a page is in. */
  readonly defaultOf: (address: string) => string;
}

/**
 * Holds everything that a site says of its pages' languages against everything else that it says of them.
 * @param site what it says
 * @returns where it disagrees with itself, a sentence each
 */
export function disagreements({ files, listed, defaultOf }: SiteClaims): string[] {
  const pages = new Map(files.filter(isPage).map((page) => [page.address, page]));
  const entries = new Map(listed.map((entry) => [entry.address, entry]));
  return [
    ...[...pages.values()].flatMap((page) => [
      ...faultsOfPage(page, pages, defaultOf(page.address)),
      ...faultsOfEntry(page, entries.get(page.address)),
    ]),
    ...files.filter((file) => !isPage(file)).flatMap((file) => faultsOfOther(file, pages)),
    ...files.flatMap((file) => faultsOfLinks(file, pages)),
    ...listed.flatMap((entry, index) => [
      ...(pages.has(entry.address) ? [] : [`The sitemap lists ${entry.address}, which is no page.`]),
      ...(entries.get(entry.address) === listed[index] ? [] : [`The sitemap lists ${entry.address} twice.`]),
    ]),
  ];
}

/** @returns whether a file is a page that search engines may list, and no copy of one */
export const isPage = ({ address, mayBeListed }: PageClaims) => mayBeListed && address.endsWith('/');

type Pages = ReadonlyMap<string, PageClaims>;

function faultsOfPage(page: PageClaims, pages: Pages, xDefault: string): string[] {
  const { address, canonical, alternates, offered } = page;
  // The page of all languages is in none of them.
  const own = page.language === 'mul' ? 'x-default' : (page.language ?? '');
  const problems: string[] = [];
  if (canonical !== address) problems.push(`${address} calls ${String(canonical)} canonical.`);
  if (alternates['x-default'] !== xDefault)
    problems.push(`${address} has ${String(alternates['x-default'])} for others, not ${xDefault}.`);
  if (alternates[own] !== address) problems.push(`${address} leaves itself out.`);
  for (const [language, target] of Object.entries(alternates)) {
    const other = pages.get(target);
    if (other === undefined) problems.push(`${address} names ${target}, which is no page.`);
    else if (language !== 'x-default' && other.language !== language)
      problems.push(`${address} names ${target} as "${language}".`);
    // The page for readers of no language of these is one of these, or it has languages of its own.
    else if (language !== 'x-default' && !isDeepStrictEqual(other.alternates, alternates))
      problems.push(`${address} and ${target} name different pages.`);
  }
  const links = offered.map(([language, href]) => [language, new URL(href, address).href] as const);
  const led = Object.fromEntries(links);
  if (
    !isDeepStrictEqual(led, languagesOf(alternates)) ||
    links.some(([language, to]) => led[language] !== to)
  )
    problems.push(`${address} offers readers other languages: ${wordsOf(led)}.`);
  return problems;
}

function faultsOfEntry({ address, alternates }: PageClaims, entry: Listed | undefined): string[] {
  if (entry === undefined) return [`The sitemap does not list ${address}.`];
  return isDeepStrictEqual(entry.alternates, alternates)
    ? []
    : [`The sitemap names other languages than ${address}: ${wordsOf(entry.alternates)}.`];
}

/** A page for what does not exist makes no claims; a copy says whose copy it is. */
function faultsOfOther({ address, canonical, alternates, mayBeListed }: PageClaims, pages: Pages): string[] {
  const problems: string[] = [];
  const original = mayBeListed ? new URL('.', address).href : undefined;
  if (canonical !== original) problems.push(`${address} calls ${String(canonical)} canonical.`);
  if (original !== undefined && !pages.has(original)) problems.push(`${address} is a copy of no page.`);
  if (Object.keys(alternates).length > 0)
    problems.push(`${address} is no page, and names languages: ${wordsOf(alternates)}.`);
  return problems;
}

/** Readers are led to pages alone, from wherever they are. */
function faultsOfLinks({ address, offered }: PageClaims, pages: Pages): string[] {
  return offered
    .map(([language, href]) => [language, new URL(href, address).href] as const)
    .filter(([language, to]) => pages.get(to)?.language !== language)
    .map(([language, to]) => `${address} offers ${to}, no page in "${language}".`);
}

/** @returns alternates without the page for readers of none of their languages */
export function languagesOf(alternates: Addresses): Addresses {
  return Object.fromEntries(Object.entries(alternates).filter(([language]) => language !== 'x-default'));
}

/** @returns addresses by language, in words for a problem */
export function wordsOf(addresses: Addresses): string {
  const words = Object.entries(addresses).map(([language, address]) => `${language} ${address}`);
  return words.length === 0 ? 'none' : words.join(', ');
}
