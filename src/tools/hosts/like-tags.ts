import { match } from '@formatjs/intl-localematcher';

import { compare } from '../../read/findings/finding.ts';

/** What the matcher answers where nothing fits: a tag that no language has. */
const none = 'und';

const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index));
const pairs = letters.flatMap((first) => letters.map((second) => first + second));
const languages = named('language', pairs);
const regions = named(
  'region',
  pairs.map((pair) => pair.toUpperCase()),
);

/**
 * Says which tags that browsers send stand for a language of the site though they do not begin with its tag: `zh-TW` for
 * `zh-Hant`, `pt` for `pt-BR`, `nb` for `no`. It is CLDR's matching that says so, where readers of each understand the
 * other: Chinese for readers of Welsh, or English for readers of Bengali, is no choice to make for them.
 * @param locales tags of the site's languages
 * @returns such tags, in order, each with the site's own
 */
export function likeTags(locales: readonly string[]): (readonly [tag: string, locale: string])[] {
  const own = new Set(locales);
  const found = languages
    .filter((language) => !own.has(language))
    .flatMap((language) => {
      const locale = likeOf(language, locales);
      if (locale === undefined) return [];
      const elsewhere = regions
        .map((region) => [`${language}-${region}`, bestOf(`${language}-${region}`, locales)] as const)
        .filter(([tag, other]) => other !== locale && other !== none && !own.has(tag));
      return [[language, locale] as const, ...elsewhere];
    });
  return found.sort(([a], [b]) => compare(a, b));
}

function likeOf(language: string, locales: readonly string[]): string | undefined {
  const locale = bestOf(language, locales);
  return locale !== none && bestOf(locale, [language]) === language ? locale : undefined;
}

function bestOf(tag: string, locales: readonly string[]): string {
  return match([tag], locales, none);
}

/** Those of two letters are what browsers send, beside tags that begin with the site's own. */
function named(type: 'language' | 'region', codes: readonly string[]): readonly string[] {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return codes.filter((code) => names.of(code) !== undefined);
}
