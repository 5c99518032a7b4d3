import { inRegExp } from './first-named.ts';
import type { HostRules } from './host-rules.ts';
import type { Host } from './host.ts';
import { nginxMaps } from './nginx-maps.ts';
import { nginxExpression, nginxWord } from './nginx-syntax.ts';

const includedFile = 'snippets/bulletin.conf';

/** nginx, as Debian has it: without modules of others. */
export const nginx: Host = {
  name: 'nginx',
  title: 'nginx',
  isServer: true,
  sendsPrecompressed: true,
  hasLanguageAtRoot: true,
  // A word of its configuration fits into one buffer of 4096 bytes (`NGX_CONF_BUFFER` in `ngx_conf_file.c`).
  limits: { headerLine: [{ most: 4096 }] },
  write: (rules) => [
    { path: 'bulletin.conf', text: server(rules) },
    { path: includedFile, text: locations(rules) },
  ],
  next: (folder) => [
    `sudo cp ${folder}/bulletin.conf /etc/nginx/conf.d/`,
    `sudo cp ${folder}/${includedFile} /etc/nginx/snippets/`,
    'sudo nginx -t && sudo systemctl reload nginx',
  ],
};

function server(rules: HostRules): string {
  const { url } = rules;
  // With https, whatever brings the certificate, such as certbot, adds its own port.
  const port = url.protocol === 'https:' || url.port === '' ? '80' : url.port;
  return `# For the part of nginx's configuration outside its servers: /etc/nginx/conf.d/bulletin.conf

${nginxMaps(rules)}
server {
    listen ${port};
    listen [::]:${port};
    server_name ${nginxWord(url.hostname)};
    server_tokens off;
    include ${includedFile};
}
`;
}

function locations(rules: HostRules): string {
  const { url, documentRoot, headers, types, languageAtRoot } = rules;
  const base = url.pathname;
  const always = [
    ...headers.map(({ name, value }) => `add_header ${name} ${nginxWord(value)} always;`),
    'add_header Cache-Control $bulletin_caching always;',
    `add_header Vary ${languageAtRoot ? '$bulletin_vary' : '"Accept-Encoding"'} always;`,
    ...(languageAtRoot ? ['add_header Set-Cookie $bulletin_choice;'] : []),
    'add_header Content-Encoding $bulletin_encoding always;',
  ];
  const moved = `if ($bulletin_moved) { return 301 ${nginxWord(url.origin, '$bulletin_moved$is_args$args')}; }`;
  const front = languageAtRoot
    ? [`if ($bulletin_front) { return 302 ${nginxWord(url.href, '$bulletin_front/$is_args$args')}; }`]
    : [];
  const kinds = types.map(({ ending, type, hasPrecompressed }) =>
    block(
      `location ~ ${nginxExpression(ending === '.html' ? String.raw`(?:/|\.html)$` : `${inRegExp(ending)}$`)}`,
      [
        'types { }',
        `default_type ${nginxWord(type)};`,
        ...(ending === '.html' ? [moved, ...front] : []),
        ...(hasPrecompressed
          ? ['gzip_static on;', 'try_files $bulletin_file$bulletin_brotli $bulletin_file =404;']
          : ['try_files $uri =404;']),
      ],
    ),
  );
  const withoutSlash =
    base === '/'
      ? []
      : [
          block(`location = ${nginxWord(base.slice(0, -1))}`, [
            ...always,
            `return 301 ${nginxWord(url.href, '$is_args$args')};`,
          ]),
        ];
  return [
    '# What nginx does with the addresses of the site, for one of its servers: /etc/nginx/snippets/bulletin.conf',
    '# An encoded slash is not a slash: no file has such a name.',
    `if ($bulletin_hides_slash) { rewrite ^ $bulletin_hides_slash last; }`,
    ...withoutSlash,
    block(`location ${nginxWord(base)}`, [
      // Here, since a server that includes this may have a root of its own.
      `root ${nginxWord(documentRoot)};`,
      ...always,
      'gzip off;',
      'error_page 404 $bulletin_not_found;',
      moved,
      `if (-f $document_root$uri/index.html) { return 301 ${nginxWord(url.origin, '$uri/$is_args$args')}; }`,
      'try_files $uri =404;',
      ...kinds.flatMap((kind) => kind.split('\n')),
    ]),
    '',
  ].join('\n');
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `    ${line}\n`).join('')}}`;
}
