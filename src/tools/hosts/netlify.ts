import { listQuery } from '../../publication/routes.ts';
import { filesBeside, gatherCommand } from './files-beside.ts';
import type { HostRules } from './host-rules.ts';
import type { Host } from './host.ts';

/**
 * Netlify: two files beside the site's own. Its limits: docs.netlify.com/site-deploys/overview ("Files per directory limit")
 * and docs.netlify.com/manage/routing/redirects/overview, which names 10 000 redirects as where deploys begin to fail.
 */
export const netlify: Host = {
  name: 'netlify',
  title: 'Netlify',
  isServer: false,
  sendsPrecompressed: false,
  hasLanguageAtRoot: true,
  limits: {
    filesInFolder: [{ most: 54_000 }],
    redirects: [
      {
        most: 9999,
        where: 'for sure',
        past: 'Try it, and where the deploy fails choose another host, or take the oldest slugs but the first out of "formerly": feed readers know a bulletin by that.',
      },
    ],
  },
  write: (rules) => filesBeside(rules, redirects(rules)),
  next: (folder, rules) => [gatherCommand(folder, rules), 'npx netlify deploy --dir deploy --prod'],
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
