import { listQuery } from '../../publication/routes.ts';
import { apacheExpression, apacheHeader, apacheWord } from './apache-syntax.ts';
import { firstNamed, inRegExp } from './first-named.ts';
import type { HostRules } from './host-rules.ts';
import { choiceCookie, choiceHeader, rootVary } from './language-choice.ts';

/**
 * How Apache sends a reader from `/` to a language.
 * @param rules what is told
 * @returns the lines
 */
export function apacheLanguageRules({ url, locales, namedLanguages }: HostRules): string[] {
  const isNotList = `RewriteCond %{QUERY_STRING} ${apacheExpression(`!(?:^|&)${inRegExp(listQuery)}(?:&|$)`)}`;
  const meanings = namedLanguages.map((pair) => pair.join('=')).join('/');
  const known = locales.map(inRegExp).join('|');
  return [
    '# The language that the reader chose before, or the first that the browser names.',
    isNotList,
    `RewriteCond %{HTTP_COOKIE} ${apacheExpression(String.raw`(?:^|;\s*)${choiceCookie}=(${known})(?:;|$)`)}`,
    `RewriteRule "^$" ${apacheWord(`${url.href}%1/`)} [R=302,L]`,
    isNotList,
    `RewriteCond %{HTTP:Accept-Language} ${apacheExpression(firstNamed(namedLanguages.map(([name]) => name)))} [NC]`,
    // The language's tag as the site writes it, whatever the browser calls it.
    String.raw`RewriteCond "%1/${meanings}/" "^([^/]+)/(?:[^/]+/)*?\1=([^/]+)/" [NC]`,
    `RewriteRule "^$" ${apacheWord(`${url.href}%2/`)} [R=302,L]`,
  ];
}

/**
 * The headers by which caches know that `/` differs, and browsers keep what a reader chose.
 * @param rules what is told
 * @returns the lines
 */
export function apacheLanguageHeaders(rules: HostRules): string[] {
  const { url, locales } = rules;
  const root = inRegExp(url.pathname);
  // Such an answer is kept nowhere but in the browser, so it need not say what it varies by.
  const isClick =
    "%{REQUEST_STATUS} -lt 400 && req_novary('Sec-Fetch-Site') == 'same-origin' && req_novary('Sec-Fetch-Dest') == 'document'";
  return [
    `Header always set Vary ${apacheHeader(rootVary)} "expr=%{THE_REQUEST} =~ m#^[A-Z]+ ${root}[? ]#"`,
    ...locales.map(
      (tag) =>
        `Header set Set-Cookie ${apacheHeader(choiceHeader(rules, tag))} "expr=${isClick} && %{THE_REQUEST} =~ m#^[A-Z]+ ${root}${inRegExp(tag)}/(?:[^? ]*/)?[? ]#"`,
    ),
  ];
}
