import { listQuery } from '../../publication/routes.ts';
import { block, caddyVerbatim, caddyWord } from './caddy-syntax.ts';
import { firstNamed, inRegExp } from './first-named.ts';
import type { HostRules } from './host-rules.ts';
import { choiceCookie, choiceHeader } from './language-choice.ts';

/**
 * How Caddy sends a reader from `/` to a language.
 * @param rules what is told
 * @param redirection writes a target, what Caddy puts after it, and the query
 * @returns the lines
 */
export function caddyLanguageRules(
  { url, locales, namedLanguages }: HostRules,
  redirection: (target: string, placeholders: string) => string,
): string[] {
  return [
    '# The language that the reader chose before, or the first that the browser names.',
    ...block('map {http.request.header.Accept-Language} {bulletin.named}', [
      `${caddyVerbatim(`~(?i)${firstNamed(namedLanguages.map(([name]) => name))}`)} "\${1}"`,
      'default ""',
    ]),
    ...block('map {bulletin.named} {bulletin.accepted}', [
      ...namedLanguages.map(
        ([name, tag]) => `${caddyVerbatim(`~(?i)^${inRegExp(name)}$`)} ${caddyWord(tag)}`,
      ),
      'default ""',
    ]),
    ...block(`map {http.request.cookie.${choiceCookie}} {bulletin.language}`, [
      ...locales.map((tag) => `${caddyVerbatim(`~^${inRegExp(tag)}$`)} ${caddyWord(tag)}`),
      'default "{bulletin.accepted}"',
    ]),
    ...block('@front', [
      `path ${caddyWord(url.pathname)}`,
      `not query ${listQuery}`,
      'not vars {bulletin.language} ""',
    ]),
    `redir @front ${redirection(url.href, '{bulletin.language}/')} 302`,
  ];
}

/**
 * How Caddy hands out what a reader chose.
 * @param rules what is told
 * @returns the lines
 */
export function caddyChoiceRules(rules: HostRules): string[] {
  return rules.locales.flatMap((tag, index) => [
    ...block(`@chose${String(index)}`, [
      'header Sec-Fetch-Site same-origin',
      'header Sec-Fetch-Dest document',
      `path_regexp ${caddyVerbatim(`^${inRegExp(rules.url.pathname + tag)}/(?:.*/)?$`)}`,
      'file {path}/index.html',
    ]),
    `header @chose${String(index)} Set-Cookie ${caddyWord(choiceHeader(rules, tag))}`,
  ]);
}
