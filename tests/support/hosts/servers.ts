import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isHere, type Server } from './server.ts';

const nginx: Server = {
  name: 'nginx',
  program: 'nginx',
  isHere: isHere('nginx', '-v'),
  prepare(folder) {
    const at = (name: string) => path.join(folder, name);
    // The snippet works in a server that has a root of its own.
    const conf = readFileSync(at('bulletin.conf'), 'utf8');
    writeFileSync(at('bulletin.conf'), conf.replace('server_tokens off;', '$& root /nowhere;'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${at(name)};`,
    );
    writeFileSync(
      at('nginx.conf'),
      `pid ${at('pid')}; daemon off; worker_processes 1; events {}
http { access_log off; ${temporary.join(' ')} include bulletin.conf; }`,
    );
    return ['-e', 'stderr', '-p', folder, '-c', at('nginx.conf')];
  },
};

/** The modules that Debian's Apache has on from the start, and the two that the guide turns on. */
const apacheModules = [
  ...['mpm_event', 'authz_core', 'alias', 'autoindex', 'deflate', 'dir', 'env', 'filter', 'mime'],
  ...['negotiation', 'setenvif', 'status', 'headers', 'rewrite'],
];

const apache: Server = {
  name: 'apache',
  program: 'apache2',
  isHere: isHere('apache2', '-v'),
  prepare(folder, siteFolder) {
    const at = (name: string) => path.join(folder, name);
    const modules = apacheModules.map(
      (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
    );
    // Apache refuses to serve as root.
    const user = process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : [];
    const port = /<VirtualHost \*:(\d+)>/;
    writeFileSync(
      at('httpd.conf'),
      [
        ...modules,
        ...user,
        `ServerRoot ${folder}`,
        'ServerName localhost',
        `PidFile ${at('pid')}`,
        `ErrorLog ${at('error.log')}`,
        // As Debian has it.
        '<Directory />\nAllowOverride None\nRequire all denied\n</Directory>',
        'TypesConfig /etc/mime.types',
        'AddOutputFilterByType DEFLATE text/html application/xml',
        `Listen 127.0.0.1:${port.exec(readFileSync(at('bulletin.conf'), 'utf8'))?.[1] ?? ''}`,
        `Include ${at('bulletin.conf')}`,
        '',
      ].join('\n'),
    );
    renameSync(at('.htaccess'), path.join(siteFolder, '.htaccess'));
    return ['-f', at('httpd.conf'), '-DFOREGROUND'];
  },
};

const caddy: Server = {
  name: 'caddy',
  program: 'caddy',
  isHere: isHere('caddy', 'version'),
  prepare(folder) {
    const file = path.join(folder, 'run.Caddyfile');
    writeFileSync(file, '{\n\tadmin off\n}\nimport Caddyfile\n');
    return ['run', '--adapter', 'caddyfile', '--config', file];
  },
};

/** The servers that the generated files are held against. */
export const servers: readonly Server[] = [nginx, apache, caddy];
