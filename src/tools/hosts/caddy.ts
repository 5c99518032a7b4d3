import { caddyChoiceRules, caddyLanguageRules } from './caddy-language.ts';
import { block, caddyVerbatim, caddyWord } from './caddy-syntax.ts';
import { inRegExp } from './first-named.ts';
import type { HostRules } from './host-rules.ts';
import type { Host } from './host.ts';
import { rootVary } from './language-choice.ts';

/** Caddy. */
export const caddy: Host = {
  name: 'caddy',
  title: 'Caddy',
  isServer: true,
  sendsPrecompressed: true,
  hasLanguageAtRoot: true,
  limits: {},
  write: (rules) => [{ path: 'Caddyfile', text: caddyfile(rules) }],
  next: (folder) => [
    `caddy validate --config ${folder}/Caddyfile`,
    `sudo cp ${folder}/Caddyfile /etc/caddy/Caddyfile`,
    'sudo systemctl reload caddy',
  ],
};

function caddyfile(rules: HostRules): string {
  const { url, documentRoot, languageAtRoot } = rules;
  const base = url.pathname;
  const withoutSlash =
    base === '/'
      ? []
      : block(
          `handle ${caddyWord(base.slice(0, -1))}`,
          block('route', [...everyAnswer(rules), `redir ${redirection(url.href)} 301`]),
        );
  const vary = [`${caddyWord(base)} ${caddyWord(rootVary)}`, 'default "Accept-Encoding"'];
  const lines = block(caddyWord(url.origin), [
    `root * ${caddyWord(documentRoot)}`,
    ...block('map {query} {bulletin.query}', ['~.+ "?${0}"', 'default ""']),
    ...(languageAtRoot ? block('map {path} {bulletin.vary}', vary) : []),
    ...block('route', [
      ...refusals(base),
      ...withoutSlash,
      ...block(`handle ${caddyWord(`${base}*`)}`, block('route', answers(rules))),
      'error 404',
    ]),
    ...block('handle_errors', block('route', notFound(rules))),
  ]);
  return `# What Caddy does with the site: /etc/caddy/Caddyfile, or a part of it\n\n${lines.join('\n')}\n`;
}

/** What other servers refuse by themselves; a path that is cleaned first no longer shows it. */
function refusals(base: string): string[] {
  return [
    '# An encoded slash is not a slash: no file has such a name.',
    `@hidesSlash vars_regexp {http.request.orig_uri} ${caddyVerbatim(`(?i)^${inRegExp(base)}[^?]*%2f`)}`,
    'error @hidesSlash 404',
    '@hostile vars_regexp {http.request.orig_uri} `(?i)^[^?]*(?:/(?:\\.|%2e){2}(?:[/?]|$)|%00)`',
    'error @hostile 400',
  ];
}

/** In this order, which `route` keeps. */
function answers(rules: HostRules): string[] {
  const { url, languageAtRoot, types, moved, immutable, immutableFolders } = rules;
  return [
    ...everyAnswer(rules),
    '@written not method GET HEAD',
    'error @written 405',
    ...block('map {path} {bulletin.moved}', [
      ...moved.map(({ from, to }) => {
        const old = inRegExp(from).replace(/\/$/, '/?');
        return `${caddyVerbatim(`~^${old}$`)} ${caddyWord(to)}`;
      }),
      'default ""',
    ]),
    '@moved not vars {bulletin.moved} ""',
    `redir @moved ${redirection(url.origin, '{bulletin.moved}')} 301`,
    ...block('@withoutSlash', ['file {path}/index.html', 'not path */']),
    `redir @withoutSlash ${redirection(url.origin, '{path}/')} 301`,
    ...(languageAtRoot ? caddyLanguageRules(rules, redirection) : []),
    // The last one that fits counts.
    ...[...types]
      .reverse()
      .flatMap(({ ending, type }, index) => [
        `@type${String(index)} path ${ending === '.html' ? '*/ ' : ''}*${ending}`,
        `header @type${String(index)} Content-Type ${caddyWord(type)}`,
      ]),
    ...block('@immutable', [
      'file',
      `path ${immutableFolders.map((folder) => caddyWord(`${folder}*`)).join(' ')}`,
    ]),
    `header @immutable Cache-Control ${caddyWord(immutable)}`,
    ...(languageAtRoot ? caddyChoiceRules(rules) : []),
    ...block('file_server', ['index index.html', 'precompressed br gzip']),
  ];
}

function everyAnswer({ headers, cacheControl, languageAtRoot }: HostRules): string[] {
  return [
    ...block('header', [
      ...headers.map(({ name, value }) => `${name} ${caddyWord(value)}`),
      `Cache-Control ${caddyWord(cacheControl)}`,
    ]),
    // Set last, in place of what the file server adds.
    ...block('header', [`Vary ${languageAtRoot ? '{bulletin.vary}' : '"Accept-Encoding"'}`, 'defer']),
  ];
}

function notFound(rules: HostRules): string[] {
  const { url, types } = rules;
  const html = types.find(({ ending }) => ending === '.html')?.type ?? '';
  return [
    ...everyAnswer(rules),
    ...block('@missing', [
      `vars_regexp {http.request.orig_uri} ${caddyVerbatim(`^${inRegExp(url.pathname)}`)}`,
      'expression {http.error.status_code} == 404',
    ]),
    ...block('handle @missing', [
      ...block('map {http.request.orig_uri} {bulletin.notFound}', [
        ...rules.localNotFound.map(
          ({ below, page }) => `${caddyVerbatim(`~^${inRegExp(below)}(?:[/?]|$)`)} ${caddyWord(page)}`,
        ),
        `default ${caddyWord(rules.notFound)}`,
      ]),
      'rewrite * {bulletin.notFound}',
      `header Content-Type ${caddyWord(html)}`,
      ...block('file_server', ['precompressed br gzip']),
    ]),
  ];
}

/** The query goes along. */
function redirection(target: string, placeholders = ''): string {
  return caddyWord(target, `${placeholders}{bulletin.query}`);
}
