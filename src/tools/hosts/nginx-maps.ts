import { firstNamed, inRegExp } from './first-named.ts';
import type { HostRules } from './host-rules.ts';
import { nginxLanguageMaps } from './nginx-language.ts';
import { nginxExpression, nginxMap, nginxWord } from './nginx-syntax.ts';

/**
 * What nginx chooses by address or by the reader's browser: the part outside its servers.
 * @param rules what is told
 * @returns the blocks
 */
export function nginxMaps(rules: HostRules): string {
  const { cacheControl, immutable, immutableFolders, moved, notFound, localNotFound, languageAtRoot } = rules;
  const starts = (path: string) => `^${inRegExp(path)}`;
  return [
    nginxMap('$uri', '$bulletin_file', [[nginxExpression('~/$'), '"${uri}index.html"']], '$uri'),
    nginxMap('$http_accept_encoding', '$bulletin_brotli', [
      [nginxExpression(`~*${firstNamed(['br'])}`), '.br'],
    ]),
    nginxMap('"$request_uri $uri"', '$bulletin_encoding', [
      [nginxExpression('~^[^? ]*\\.br[? ]'), '""'],
      [nginxExpression('~\\.br$'), 'br'],
    ]),
    nginxMap(
      '$uri',
      '$bulletin_caching',
      immutableFolders.map((folder) => [nginxExpression(`~${starts(folder)}`), nginxWord(immutable)]),
      nginxWord(cacheControl),
    ),
    nginxMap(
      '$uri',
      '$bulletin_not_found',
      localNotFound.map(({ below, page }) => [nginxExpression(`~${starts(below)}(?:/|$)`), nginxWord(page)]),
      nginxWord(notFound),
    ),
    nginxMap(
      '$uri',
      '$bulletin_moved',
      moved.map(({ from, to }) => [nginxExpression(`~${starts(from).replace(/\/$/, '/?')}$`), nginxWord(to)]),
    ),
    // The page that is shown instead has the same request, and must not be sent away again.
    nginxMap(
      '"$request_uri $uri"',
      '$bulletin_hides_slash',
      [notFound, ...localNotFound.map(({ page }) => page)]
        .reverse()
        .map((page) => [
          nginxExpression(
            String.raw`~*${starts(page.replace('404.html', ''))}[^? ]*%2f\S* (?!.*/404\.html$)`,
          ),
          nginxWord(page.replace('404.html', '%2F')),
        ]),
    ),
    ...(languageAtRoot ? nginxLanguageMaps(rules) : []),
  ].join('\n');
}
