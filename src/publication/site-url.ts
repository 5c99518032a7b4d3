import { errorAt } from '../read/findings/error-at.ts';
import type { Finding, Report } from '../read/findings/finding.ts';

/** The address that stands in a new site until its owner writes a real one. */
export const placeholderHost = 'bulletin.example';

/**
 * Reads the publication's own address. Its path becomes the base of every link.
 * @param text what was written, such as `https://host.example/a/b/`
 * @param place the file and line where it was written
 * @param report takes the problem
 * @returns the address, its path ended by `/`, or undefined after a problem
 */
export function parseSiteUrl(
  text: string,
  { file, line }: Pick<Finding, 'file' | 'line'>,
  report: Report,
): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const problem = problemOf(text, url);
  if (url === undefined || problem !== undefined) {
    const refused = errorAt('site/url', file, {
      line,
      message: problem ?? 'The address of the site is not a web address.',
      found: text === '' ? 'nothing' : text,
      expected:
        'an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it',
      hint: 'Write the address under which the site is published, such as https://news.example/bulletin/.',
    });
    report(refused);
    return undefined;
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function problemOf(text: string, url: URL | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(text)) {
    return 'The address of the site is not an absolute http or https address.';
  }
  if (url.username !== '' || url.password !== '') {
    return 'The address of the site holds a name or password, which every reader would see.';
  }
  if (text.includes('?')) return 'The address of the site holds a query, so no page could lie below it.';
  if (text.includes('#')) return 'The address of the site holds a fragment, so no page could lie below it.';
  // A browser takes others too, but no host has such a name, and servers' files give them meanings of their own.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(url.hostname)) {
    return 'The host in the address of the site has signs in its name that no host has.';
  }
  if (!/^(?:\/[A-Za-z0-9._~-]+)*\/?$/.test(url.pathname)) {
    return 'The path in the address of the site holds signs that not every host can serve.';
  }
  return undefined;
}
