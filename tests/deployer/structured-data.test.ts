import { readFileSync } from 'node:fs';
import path from 'node:path';

import { pageRoutes } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { claimsOf, expandedData } from '../support/json-ld.ts';

const origin = 'https://host.example/a/b/';

/** What a reader sees of a page, and what it says of its other languages. */
interface Shown {
  readonly language: string | null;
  readonly canonical: string | undefined;
  readonly title: string;
  readonly publisher: string;
  readonly name: string;
  readonly dates: readonly string[];
  readonly provenance: string;
  /** Addresses of its other languages, by language. */
  readonly others: Readonly<Record<string, string>>;
}

test('what search engines are told of a bulletin is what its page shows', async ({ page, specimen }) => {
  const { out } = specimen.site;
  const routes = pageRoutes(out).filter((route) =>
    /^\/[a-z]+\/(?:demonstration-cities|specimen)\/$/.test(route),
  );
  expect(routes).toHaveLength(9);
  for (const route of routes) {
    await page.goto(specimen.served.url + route.slice(1));
    const shown = await page.evaluate((): Shown => {
      const textOf = (selector: string) =>
        document.querySelector(selector)?.textContent.replaceAll('\u00AD', '').trim() ?? '';
      const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
      const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
      return {
        language: document.documentElement.getAttribute('lang'),
        canonical,
        title: textOf('h1'),
        publisher: textOf('.foot p'),
        name: textOf('.masthead .name'),
        dates: [...document.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? ''),
        provenance: textOf('.provenance'),
        others: Object.fromEntries(
          alternates
            .filter(({ href }) => href !== canonical)
            .map((link) => [link.getAttribute('hreflang') ?? '', link.href]),
        ),
      };
    });
    const [node, ...more] = await expandedData(out, route);
    expect(more).toEqual([]);
    const { translator, translationOfWork, workTranslation, ...claims } = claimsOf(node ?? {});
    expect(claims, route).toEqual({
      '@type': 'NewsArticle',
      '@id': shown.canonical,
      url: shown.canonical,
      headline: shown.title,
      inLanguage: shown.language,
      datePublished: shown.dates[0],
      dateModified: shown.dates.at(-1),
      isAccessibleForFree: true,
      isPartOf: { '@type': 'WebSite', '@id': `${origin}${shown.language ?? ''}/` },
      publisher: { '@type': 'Organization', name: shown.publisher },
    });
    const { 'x-default': source, ...others } = shown.others;
    const textIn = ([inLanguage, address]: readonly [string, string | undefined]) => ({
      '@type': 'NewsArticle',
      '@id': address,
      inLanguage,
    });
    // The source text's own page is what a reader of no known language gets.
    expect(translationOfWork, route).toEqual(source === undefined ? undefined : textIn(['en', source]));
    expect(workTranslation, route).toEqual(
      source === undefined ? Object.entries(others).map(textIn) : undefined,
    );
    if (translator === undefined) continue;
    const { name, ...rest } = translator as { name: string };
    expect(rest).toEqual({ '@type': 'Person' });
    expect(shown.provenance, route).toContain(` ${name}`);
  }
});

test('a bulletin whose translator is named says so, any other does not', async ({ specimen }) => {
  const named = await expandedData(specimen.site.out, '/bn/specimen/');
  expect(named.map(claimsOf)).toMatchObject([{ translator: { name: 'R. Chowdhury' } }]);
  const [unnamed] = await expandedData(specimen.site.out, '/ar/specimen/');
  expect(claimsOf(unnamed ?? {})).not.toHaveProperty('translator');
});

test('front pages and the root are sites, by the names that they show', async ({ specimen }) => {
  const { out } = specimen.site;
  const [front] = await expandedData(out, '/sw/');
  expect(claimsOf(front ?? {})).toEqual({
    '@type': 'WebSite',
    '@id': `${origin}sw/`,
    url: `${origin}sw/`,
    name: 'Taarifa ya Mpango',
    inLanguage: 'sw',
    publisher: { '@type': 'Organization', name: 'Taarifa ya Mpango' },
  });
  const [root] = await expandedData(out, '/');
  const { alternateName, ...claims } = claimsOf(root ?? {});
  expect(claims).toEqual({
    '@type': 'WebSite',
    '@id': origin,
    url: origin,
    name: 'Program Bulletin',
    inLanguage: ['en', 'is', 'sw', 'ar', 'bn', 'gu'],
  });
  const html = readFileSync(path.join(out, 'index.html'), 'utf8');
  const shown = html.slice(html.indexOf('<body'));
  for (const name of ['Program Bulletin', ...(alternateName as string[])])
    expect(shown).toContain(`>${name}<`);
});

test('no other page says anything of the kind', async ({ specimen }) => {
  const { out } = specimen.site;
  const others = pageRoutes(out).filter((route) => route.endsWith('.html') || route.endsWith('/follow/'));
  expect(others).toContain('/404.html');
  for (const route of others) expect(await expandedData(out, route), route).toEqual([]);
});
