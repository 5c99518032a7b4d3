import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { pageRoutes } from './files.ts';
import { elementsOf, property } from './html.ts';

/** A link or asset that leads nowhere, and the page it is on. */
export interface BrokenLink {
  readonly page: string;
  readonly target: string;
  readonly why: string;
}

/** What a crawl saw. */
export interface Crawl {
  readonly broken: readonly BrokenLink[];
  /** How many links, assets and anchors were looked at. */
  readonly count: number;
}

/**
 * Follows every link, asset, anchor and absolute address of a built site, in its files.
 * @param folder the built site
 * @param siteUrl its address
 * @returns what is broken, or leads out of the base
 */
export function crawl(folder: string, siteUrl: URL): Crawl {
  const broken: BrokenLink[] = [];
  let count = 0;
  for (const route of pageRoutes(folder)) {
    const address = new URL(route.slice(1), siteUrl);
    for (const target of targetsOf(read(folder, route))) {
      count += 1;
      const why = problemOf(folder, siteUrl, new URL(target, address));
      if (why !== undefined) broken.push({ page: route, target, why });
    }
  }
  return { broken, count };
}

/**
 * @param html a page
 * @returns what it links to, shows, and names as its own address and card, as it is written there
 */
export function targetsOf(html: string): string[] {
  return elementsOf(html).flatMap((element) =>
    [
      property(element, 'href'),
      property(element, 'src'),
      ['og:image', 'og:url'].includes(property(element, 'property') ?? '')
        ? property(element, 'content')
        : undefined,
    ].filter((target) => target !== undefined),
  );
}

function problemOf(folder: string, siteUrl: URL, target: URL): string | undefined {
  if (target.origin !== siteUrl.origin) return undefined;
  if (!target.pathname.startsWith(siteUrl.pathname)) return 'outside the base';
  const route = `/${decodeURI(target.pathname.slice(siteUrl.pathname.length))}`;
  const file = path.join(folder, route, route.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !statSync(file).isFile()) return 'no such file';
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor === '') return undefined;
  const found = elementsOf(readFileSync(file, 'utf8')).some((element) => property(element, 'id') === anchor);
  return found ? undefined : 'no such anchor';
}

function read(folder: string, route: string): string {
  return readFileSync(path.join(folder, route, route.endsWith('/') ? 'index.html' : ''), 'utf8');
}
