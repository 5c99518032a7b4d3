import { apacheLanguageHeaders, apacheLanguageRules } from './apache-language.ts';
import { apacheExpression, apacheHeader, apacheWord } from './apache-syntax.ts';
import { firstNamed, inRegExp } from './first-named.ts';
import type { HostRules } from './host-rules.ts';
import type { Host } from './host.ts';

/** Apache: a file for the site's own folder, which shared hosting reads too, and one for whoever runs the server. */
export const apache: Host = {
  name: 'apache',
  title: 'Apache',
  isServer: true,
  sendsPrecompressed: true,
  hasLanguageAtRoot: true,
  limits: {},
  write: (rules) => [
    { path: '.htaccess', text: `${htaccess(rules).join('\n')}\n` },
    { path: 'bulletin.conf', text: virtualHost(rules) },
  ],
  next: (folder, { url, documentRoot }) => [
    `sudo cp ${folder}/.htaccess ${documentRoot}${url.pathname}`,
    `sudo cp ${folder}/bulletin.conf /etc/apache2/sites-available/ && sudo a2ensite bulletin`,
    'sudo a2enmod headers rewrite && sudo apachectl configtest && sudo systemctl restart apache2',
  ],
};

function virtualHost({ url, documentRoot }: HostRules): string {
  const port = url.protocol === 'https:' || url.port === '' ? '80' : url.port;
  return `# For whoever runs the server: /etc/apache2/sites-available/bulletin.conf

<VirtualHost *:${port}>
    ServerName ${apacheWord(url.hostname)}
    DocumentRoot ${apacheWord(documentRoot)}
    # An encoded slash is not a slash: no file has such a name, and the reader sees the page that says so.
    AllowEncodedSlashes NoDecode
    <Directory ${apacheWord(documentRoot)}>
        Require all granted
        AllowOverride FileInfo Indexes Options=Indexes,MultiViews
    </Directory>
</VirtualHost>
`;
}

function htaccess(rules: HostRules): string[] {
  return [
    "# What Apache does with the addresses of the site: .htaccess in the site's folder",
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'FileETag MTime Size',
    '',
    `ErrorDocument 404 ${rules.notFound}`,
    ...rules.localNotFound.flatMap(({ below, page }) => [
      `<If "%{REQUEST_URI} =~ m#^${inRegExp(below)}(?:/|$)#">`,
      `    ErrorDocument 404 ${page}`,
      '</If>',
    ]),
    '',
    ...typesAndHeaders(rules),
    '',
    ...rewriting(rules),
  ];
}

function typesAndHeaders(rules: HostRules): string[] {
  const { types, headers, cacheControl, immutable, immutableFolders, languageAtRoot } = rules;
  const folders = immutableFolders.map(inRegExp).join('|');
  return [
    // Were a server to add its own, there would be two.
    'RemoveEncoding .br .gz',
    'AddDefaultCharset Off',
    // The last one that fits counts.
    ...[...types].reverse().flatMap(({ ending, type, hasPrecompressed }) => {
      const name = inRegExp(ending).replace(/^\//, '^');
      return [
        `<FilesMatch ${apacheExpression(`${name}${hasPrecompressed ? String.raw`(?:\.br|\.gz)?` : ''}$`)}>`,
        `    ForceType ${apacheWord(type)}`,
        '</FilesMatch>',
      ];
    }),
    ...['br', 'gz'].flatMap((ending) => [
      `<FilesMatch "\\.${ending}$">`,
      `    Header set Content-Encoding ${ending === 'br' ? 'br' : 'gzip'}`,
      '</FilesMatch>',
    ]),
    // Asked for by its own name, it is a file like any other.
    '<If "-z reqenv(\'REDIRECT_STATUS\') && %{REQUEST_URI} =~ m#\\.(?:br|gz)$#">',
    '    ForceType "application/octet-stream"',
    '    Header unset Content-Encoding',
    '</If>',
    'SetEnv no-gzip 1',
    'SetEnv no-brotli 1',
    ...headers.map(({ name, value }) => `Header always set ${name} ${apacheHeader(value)}`),
    `Header always set Cache-Control ${apacheHeader(cacheControl)}`,
    `Header always set Cache-Control ${apacheHeader(immutable)} "expr=%{REQUEST_URI} =~ m#^(?:${folders})# && -f %{REQUEST_FILENAME}"`,
    'Header unset Vary',
    'Header always set Vary "Accept-Encoding"',
    ...(languageAtRoot ? apacheLanguageHeaders(rules) : []),
  ];
}

function rewriting(rules: HostRules): string[] {
  const { url, moved, types, languageAtRoot } = rules;
  const base = url.pathname;
  const texts = types
    .filter(({ hasPrecompressed }) => hasPrecompressed)
    .map(({ ending }) => inRegExp(ending.replace(/^\//, '')));
  const compressed = (name: string, ending: string) => [
    `RewriteCond %{HTTP:Accept-Encoding} ${apacheExpression(firstNamed([name]))} [NC]`,
    `RewriteCond %{REQUEST_FILENAME}${ending} -f`,
    `RewriteRule ${apacheExpression(`^(.*(?:${texts.join('|')}))$`)} ${apacheWord(`$1${ending}`)} [L]`,
  ];
  return [
    'RewriteEngine On',
    `RewriteBase ${apacheWord(base)}`,
    'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$',
    'RewriteRule "^" "-" [R=405,L]',
    ...moved.map(({ from, to }) => {
      const old = inRegExp(from.slice(base.length)).replace(/\/$/, '/?');
      return `RewriteRule ${apacheExpression(`^${old}$`)} ${apacheWord(url.origin + to)} [R=301,L]`;
    }),
    ...(languageAtRoot ? apacheLanguageRules(rules) : []),
    '# A folder without its slash, one without a page, and one with a page.',
    'RewriteCond %{REQUEST_FILENAME}/index.html -f',
    `RewriteRule "^(.*[^/])$" ${apacheWord(`${url.href}$1/`)} [R=301,L]`,
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule "^" "-" [R=404,L]',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteRule "^(.*)$" "$1index.html"',
    '# A text in the compression that the browser takes.',
    ...compressed('br', '.br'),
    ...compressed('gzip', '.gz'),
  ];
}
