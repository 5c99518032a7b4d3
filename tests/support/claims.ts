import { readFileSync } from 'node:fs';
import path from 'node:path';

import { elementsOf, property } from './html.ts';

/** What a page says of itself and its other languages. */
export interface Claims {
  /** The language that it is in; `mul` for all of them. */
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  /** Its `hreflang` links: addresses by language. */
  readonly alternates: Readonly<Record<string, string>>;
  /** The languages that it offers readers, and where each link leads, in the order of its links. */
  readonly offered: readonly (readonly [language: string, href: string])[];
  /** Whether search engines may list it. */
  readonly mayBeListed: boolean;
}

/**
 * @param folder a built site
 * @param route route of a page
 * @returns what the page claims
 * @throws where it names a language or a canonical page twice
 */
export function claimsOf(folder: string, route: string): Claims {
  const file = path.join(folder, route.replace(/\/$/, '/index.html'));
  // Its foot leads to other pages, some of them in other languages.
  const html = readFileSync(file, 'utf8').replace(/<footer class="foot">.*?<\/footer>/s, '');
  const elements = elementsOf(html);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const page = named('html')[0];
  const canonical = named('link').filter((link) => property(link, 'rel') === 'canonical');
  if (canonical.length > 1) throw new Error(`${route} names two canonical pages.`);
  const robots = named('meta').find((meta) => property(meta, 'name') === 'robots');
  return {
    language: page && property(page, 'lang'),
    canonical: canonical[0] && property(canonical[0], 'href'),
    alternates: onceEach(byLanguage(named('link')), route),
    // What changed in an original is linked to at its paragraph.
    offered: byLanguage(named('a')).map(([language, href]) => [language, href.replace(/#.*/, '')]),
    mayBeListed: !(robots && property(robots, 'content'))?.includes('noindex'),
  };
}

type Elements = ReturnType<typeof elementsOf>;

function byLanguage(links: Elements): [string, string][] {
  return links.flatMap((link) => {
    const language = property(link, 'hrefLang');
    return language === undefined ? [] : [[language, property(link, 'href') ?? '']];
  });
}

function onceEach(pairs: [string, string][], route: string): Record<string, string> {
  const alternates = Object.fromEntries(pairs);
  if (Object.keys(alternates).length < pairs.length) throw new Error(`${route} names a language twice.`);
  return alternates;
}
