import type { Row, Setting } from './table.ts';

/** `Accept-Language` as browsers, tools and mischief write it, and the language of three that it leads to. */
export const acceptLanguages: readonly (readonly [header: string, language: string | undefined])[] = [
  ['sw', 'sw'],
  ['sw-KE,sw;q=0.9,en;q=0.8', 'sw'],
  ['fr-FR, BN-in;q=0.8, en;q=0.9', 'bn'],
  ['en;q=0, bn;q=0.000, sw;q=0.5', 'sw'],
  ['en-US,en;q=0.5', 'en'],
  ['  bn ; q = 0.2 ,en', 'bn'],
  ['*', undefined],
  ['', undefined],
  ['fr, de;q=0.9', undefined],
  ['english, swa', undefined],
  ['en;q=1.5, sw;q=abc, bn;q=1.000', 'bn'],
  [',,;;q=,=', undefined],
  ['en;q=0.5;x=y, sw', 'sw'],
  [`${'x,'.repeat(1500)}sw`, 'sw'],
];

/** Languages that browsers call otherwise. */
export const likeLanguages = ['ar-EG', 'en', 'es-419', 'no', 'pt-BR', 'sr-Latn', 'yo', 'zh-Hans', 'zh-Hant'];

/** `Accept-Language` as browsers of many countries write it, and which of those it leads to. */
export const likeHeaders: readonly (readonly [header: string, language: string | undefined])[] = [
  ['zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', 'zh-Hant'],
  ['zh-HK,zh-TW;q=0.9,zh;q=0.8,en-US;q=0.7', 'zh-Hant'],
  ['zh-hant-tw', 'zh-Hant'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['pt-PT,pt;q=0.9,en;q=0.8', 'pt-BR'],
  ['PT-br', 'pt-BR'],
  ['es-MX,es;q=0.9,en-US;q=0.8,en;q=0.7', 'es-419'],
  ['sr-RS,sr;q=0.9,en;q=0.8', 'sr-Latn'],
  ['nb,en;q=0.5', 'no'],
  ['nn-NO', 'no'],
  ['ar,en;q=0.5', 'ar-EG'],
  ['ar-MA', 'ar-EG'],
  ['nb;q=0, pt', 'pt-BR'],
  // Whom CLDR would give English at last has not asked for it.
  ['cy', undefined],
  ['bn-BD,en;q=0.5', 'en'],
  ['fr', undefined],
];

/**
 * What is asked of `/`, and of pages that a reader chose.
 * @param setting where the site lies; the rows hold where `/` answers in the reader's language and where it doesn't
 * @returns the rows
 */
export function languageRows({ base, languageAtRoot }: Setting): Row[] {
  const caching = languageAtRoot ? 'private, no-cache' : 'no-cache';
  const vary = languageAtRoot ? 'Accept-Encoding, Accept-Language, Cookie' : 'Accept-Encoding';
  const root = (query: string, headers: Record<string, string>, language: string | undefined): Row => ({
    question: { path: base + query, headers },
    expected:
      languageAtRoot && language !== undefined
        ? { status: 302, location: `${base}${language}/${query}`, caching, vary }
        : { status: 200, shows: 'index.html', caching, vary },
  });
  const page = (path: string, site: string, destination: string, cookie?: string): Row => ({
    question: {
      path: base + path,
      headers: { 'Sec-Fetch-Site': site, 'Sec-Fetch-Dest': destination, 'Accept-Language': 'en' },
    },
    expected: {
      status: path.includes('nowhere') ? 404 : 200,
      caching,
      vary: 'Accept-Encoding',
      ...(languageAtRoot &&
        cookie !== undefined && {
          cookie: `bulletin_language=${cookie}; Path=${base}; Max-Age=31536000; SameSite=Lax; HttpOnly`,
        }),
    },
  });
  return [
    ...acceptLanguages.map(([header, language]) => root('', { 'Accept-Language': header }, language)),
    root('', {}, undefined),
    root('?x=1&y', { 'Accept-Language': 'sw' }, 'sw'),
    root('?languages=all', { 'Accept-Language': 'sw', Cookie: 'bulletin_language=sw' }, undefined),
    root('?x=1&languages=all&y', { 'Accept-Language': 'sw' }, undefined),
    root('', { 'Accept-Language': 'sw', Cookie: 'a=b; bulletin_language=bn; c=d' }, 'bn'),
    root('', { Cookie: 'bulletin_language=en' }, 'en'),
    root('', { 'Accept-Language': 'sw', Cookie: 'bulletin_language=xx' }, 'sw'),
    root('', { Cookie: 'bulletin_language=%0d%0aX:y' }, undefined),
    page('sw/new-well/', 'same-origin', 'document', 'sw'),
    page('bn/?x', 'same-origin', 'document', 'bn'),
    page('sw/new-well/', 'same-origin', 'empty'),
    page('sw/new-well/', 'cross-site', 'document'),
    page('sw/new-well/', 'none', 'document'),
    page('sw/feed.xml', 'same-origin', 'document'),
    page('sw/nowhere/', 'same-origin', 'document'),
  ];
}
