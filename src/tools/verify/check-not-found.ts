import { hash } from 'node:crypto';

import type { Finding } from '../../read/findings/finding.ts';
import { writeManifest } from '../../outputs/manifest/manifest.ts';
import { noAnswer } from './check-file.ts';
import { expectedType } from './content-type.ts';
import { NoAnswer } from './no-answer.ts';
import { maxBytesOf, type Visit } from './visit.ts';
import { localNotFoundRoute, notFoundRoute, pageFile } from '../../publication/routes.ts';
import { errorAt } from '../../read/findings/error-at.ts';

const page = pageFile(notFoundRoute);

/**
 * Asks for what cannot exist, at the site's root and in a folder that it has.
 * @param visit the site
 * @returns the problems
 * @throws a {@link GaveUp} where the host does not answer any more
 */
export async function checkNotFound(visit: Visit): Promise<Finding[]> {
  const { manifest } = visit.expected;
  // A name that no site has, and a cache has never seen for another build.
  const name = `no-such-page-${hash('sha256', writeManifest(manifest)).slice(0, 12)}`;
  const [folder = ''] = [...manifest.keys()].filter((file) => file.endsWith('/index.html'));
  const inFolder = folder.replace(/index\.html$/, '');
  const routes = new Set([`${name}/`, `${inFolder}${name}/`]);
  return (await Array.fromAsync(routes, (route) => problemsAt(route, visit))).flat();
}

async function problemsAt(route: string, visit: Visit): Promise<Finding[]> {
  const url = new URL(route, visit.site);
  const answer = await visit.client.ask(url, 'identity', maxBytesOf(visit, page));
  if (answer instanceof NoAnswer) return [noAnswer(url, answer)];
  const { manifest } = visit.expected;
  const { 'content-type': type } = answer.headers;
  // A host that can tell by the address shows the page in the language of the folder.
  const inLanguage = pageFile(localNotFoundRoute(route.split('/')[0] ?? ''));
  const shown = [page, inLanguage].map((file) => manifest.get(file));
  const found = [
    ...(answer.status === 404 ? [] : [`status ${String(answer.status)}`]),
    ...(shown.includes(hash('sha256', answer.body)) ? [] : ['another page']),
    ...(expectedType(page, type) === undefined ? [] : [`Content-Type: ${type ?? 'none'}`]),
  ];
  return found.length === 0 ? [] : [wrong(url, found.join(', '))];
}

function wrong(url: URL, found: string): Finding {
  return errorAt('verify/not-found', url.href, {
    message: 'An address that does not exist is not answered by the page for that.',
    found,
    expected: `status 404 with ${page}, as text/html; charset=utf-8`,
    hint: `Make ${page} the host's page for what it does not find, with status 404.`,
  });
}
