import { filesBeside, gatherCommand } from './files-beside.ts';
import type { HostRules } from './host-rules.ts';
import type { Host } from './host.ts';

/**
 * Cloudflare Pages: two files beside the site's own. It finds the nearest `404.html` by itself. Its limits:
 * developers.cloudflare.com/pages/platform/limits (files), and below /pages/configuration the pages redirects (2000 static
 * ones, which all of ours are, beside 100 with patterns; 1000 characters each) and headers.
 */
export const cloudflare: Host = {
  name: 'cloudflare',
  title: 'Cloudflare Pages',
  isServer: false,
  sendsPrecompressed: false,
  hasLanguageAtRoot: false,
  limits: {
    files: [
      {
        most: 20_000,
        where: 'on its free plan',
        past: 'Choose a paid plan and set PAGES_WRANGLER_MAJOR_VERSION=4 in its settings, or choose another host.',
      },
      { most: 100_000 },
    ],
    fileBytes: [{ most: 25 * 2 ** 20 }],
    redirects: [{ most: 2000 }],
    redirectLine: [{ most: 1000 }],
    headerRules: [{ most: 100 }],
    headerLine: [{ most: 2000 }],
  },
  write: (rules) => filesBeside(rules, redirects(rules)),
  next: (folder, rules) => [gatherCommand(folder, rules), 'npx wrangler pages deploy deploy'],
};

/** An address with its last slash is another one than that without. */
function redirects({ moved }: HostRules): string[] {
  return moved.flatMap(({ from, to }) =>
    (from.endsWith('/') ? [from, from.slice(0, -1)] : [from]).map((each) => `${each} ${to} 301`),
  );
}
