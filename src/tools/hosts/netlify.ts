import { listQuery } from '../../publication/routes.ts';
import { headersFile } from './headers-file.ts';
import type { HostRules } from './host-rules.ts';
import type { Host } from './host.ts';

/** Netlify: two files beside the site's own. */
export const netlify: Host = {
  name: 'netlify',
  title: 'Netlify',
  isServer: false,
  hasLanguageAtRoot: true,
  write: (rules) => [
    { path: '_headers', text: headersFile(rules) },
    { path: '_redirects', text: `${redirects(rules).join('\n')}\n` },
  ],
  next: (folder, { url }) => [
    `mkdir -p deploy${url.pathname} && cp -r dist/. deploy${url.pathname} && cp ${folder}/_* deploy/`,
    'npx netlify deploy --dir deploy --prod',
  ],
};

/** The first rule that fits counts; one with an exclamation mark wins over a file. */
function redirects({ url, moved, locales, notFound, localNotFound, languageAtRoot }: HostRules): string[] {
  const base = url.pathname;
  const [key = ''] = listQuery.split('=');
  return [
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
    ...(languageAtRoot
      ? [
          `${base} ${key}=:list ${base}index.html 200!`,
          ...locales.map((tag) => `${base} ${base}${tag}/ 302! Language=${tag.toLowerCase()}`),
        ]
      : []),
    ...localNotFound.map(({ below, page }) => `${below}/* ${page} 404`),
    `/* ${notFound} 404`,
  ];
}
