import type { Finding } from '../../read/findings/finding.ts';
import { filesBeside, gatherCommand } from './files-beside.ts';
import type { HostRules } from './host-rules.ts';
import type { Host } from './host.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/** What Cloudflare Pages takes: static redirects, and characters in a line of headers. */
const limits = { redirects: 2000, line: 2000 } as const;

/** Cloudflare Pages: two files beside the site's own. It finds the nearest `404.html` by itself. */
export const cloudflare: Host = {
  name: 'cloudflare',
  title: 'Cloudflare Pages',
  isServer: false,
  hasLanguageAtRoot: false,
  write: (rules) => filesBeside(rules, redirects(rules)),
  problems(rules) {
    const count = redirects(rules).length;
    const [{ text }] = filesBeside(rules, []);
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    return [
      ...(count > limits.redirects ? [tooMany('redirects', count, limits.redirects)] : []),
      ...(longest > limits.line ? [tooMany('characters in one header', longest, limits.line)] : []),
    ];
  },
  next: (folder, rules) => [gatherCommand(folder, rules), 'npx wrangler pages deploy deploy'],
};

/** An address with its last slash is another one than that without. */
function redirects({ moved }: HostRules): string[] {
  return moved.flatMap(({ from, to }) =>
    (from.endsWith('/') ? [from, from.slice(0, -1)] : [from]).map((each) => `${each} ${to} 301`),
  );
}

function tooMany(what: string, count: number, limit: number): Finding {
  return errorAt('host/limit', 'content/', {
    message: `Cloudflare Pages takes no more than ${String(limit)} ${what}.`,
    found: String(count),
    expected: `no more than ${String(limit)}`,
    hint: 'Choose another host, or take the oldest slugs but the first out of "formerly": feed readers know a bulletin by that.',
  });
}
