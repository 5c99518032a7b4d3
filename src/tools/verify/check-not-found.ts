import { hash } from 'node:crypto';

import type { Finding } from '../../read/findings/finding.ts';
import { writeManifest } from '../../outputs/manifest/manifest.ts';
import { noAnswer } from './check-file.ts';
import { expectedType } from './content-type.ts';
import { NoAnswer } from './no-answer.ts';
import { maxBytesOf, type Visit } from './visit.ts';
import { errorAt } from '../../read/findings/error-at.ts';

const page = '404.html';

/**
 * Asks for what cannot exist, at the site's root and in a folder that it has.
 * @param visit the site; takes the findings
 * @throws a {@link GaveUp} where the host does not answer any more
 */
export async function checkNotFound(visit: Visit): Promise<void> {
  const { manifest } = visit.expected;
  // A name that no site has, and a cache has never seen for another build.
  const name = `no-such-page-${hash('sha256', writeManifest(manifest)).slice(0, 12)}`;
  const [folder = ''] = [...manifest.keys()].filter((file) => file.endsWith('/index.html'));
  const inFolder = folder.replace(/index\.html$/, '');
  // A host that can tell by the address shows the page in the language of the folder.
  const shown = (route: string) => [manifest.get(page), manifest.get(`${route.split('/')[0] ?? ''}/${page}`)];
  for (const route of new Set([`${name}/`, `${inFolder}${name}/`])) {
    const url = new URL(route, visit.site);
    try {
      const { status, headers, body } = await visit.client.ask(url, 'identity', maxBytesOf(visit, page));
      const found = [
        status === 404 ? '' : `status ${String(status)}`,
        shown(route).includes(hash('sha256', body)) ? '' : 'another page',
        expectedType(page, headers['content-type']) === undefined
          ? ''
          : `Content-Type: ${headers['content-type'] ?? 'none'}`,
      ].filter((problem) => problem !== '');
      if (found.length > 0) visit.report(wrong(url, found.join(', ')));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      visit.report(noAnswer(url, error.message));
    }
  }
}

function wrong(url: URL, found: string): Finding {
  return errorAt('verify/not-found', url.href, {
    message: 'An address that does not exist is not answered by the page for that.',
    found,
    expected: `status 404 with ${page}, as text/html; charset=utf-8`,
    hint: `Make ${page} the host's page for what it does not find, with status 404.`,
  });
}
