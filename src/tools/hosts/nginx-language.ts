import { listQuery } from '../../publication/routes.ts';
import { firstNamed, inRegExp } from './first-named.ts';
import type { HostRules } from './host-rules.ts';
import { choiceCookie, choiceHeader, rootVary } from './language-choice.ts';
import { nginxExpression, nginxMap, nginxWord } from './nginx-syntax.ts';

/**
 * How nginx chooses a language for `/`, and keeps what a reader chose.
 * @param rules what is told
 * @returns the blocks
 */
export function nginxLanguageMaps(rules: HostRules): string[] {
  const { locales, namedLanguages } = rules;
  const base = rules.url.pathname;
  const root = inRegExp(base);
  return [
    nginxMap('$http_accept_language', '$bulletin_named', [
      [nginxExpression(`~*${firstNamed(namedLanguages.map(([name]) => name))}`), '$1'],
    ]),
    '# A word, unlike an expression, fits whatever its case.',
    nginxMap(
      '$bulletin_named',
      '$bulletin_accepted',
      namedLanguages.map(([name, tag]) => [nginxWord(name), nginxWord(tag)]),
    ),
    nginxMap(
      `$cookie_${choiceCookie}`,
      '$bulletin_language',
      locales.map((tag) => [nginxExpression(`~^${inRegExp(tag)}$`), nginxWord(tag)]),
      '$bulletin_accepted',
    ),
    nginxMap('"$uri?$args"', '$bulletin_front', [
      [nginxExpression(String.raw`~^${root}\?(?:.*&)?${inRegExp(listQuery)}(?:&|$)`), '""'],
      [nginxExpression(String.raw`~^${root}\?`), '$bulletin_language'],
    ]),
    nginxMap(
      '$request_uri',
      '$bulletin_vary',
      [[nginxExpression(String.raw`~^${root}(?:\?|$)`), nginxWord(rootVary)]],
      '"Accept-Encoding"',
    ),
    nginxMap(
      '"$status $http_sec_fetch_site $http_sec_fetch_dest $request_uri"',
      '$bulletin_choice',
      locales.map((tag) => [
        nginxExpression(
          String.raw`~^(?:200|304) same-origin document ${root}${inRegExp(tag)}/(?:[^?]*/)?(?:\?|$)`,
        ),
        nginxWord(choiceHeader(rules, tag)),
      ]),
    ),
  ];
}
