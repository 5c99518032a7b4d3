import { statSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../read/files/files-below.ts';
import type { Header } from '../../site/policy/security-headers.ts';
import type { HostFile } from './host.ts';
import type { Amounts } from './limits.ts';

/**
 * Counts what hosts count.
 * @param dist the built site
 * @param files what the host is told
 * @param headers what every answer carries
 * @returns how much there is of each
 */
export function amountsOf(dist: string, files: readonly HostFile[], headers: readonly Header[]): Amounts {
  const sizes = filesBelow(dist).map((file) => ({ of: file, count: statSync(path.join(dist, file)).size }));
  const folders = Map.groupBy(sizes, ({ of }) => path.posix.dirname(of));
  const linesOf = (name: string) =>
    (files.find((file) => file.path === name)?.text ?? '').split('\n').filter((line) => line !== '');
  const redirects = linesOf('_redirects');
  return {
    files: { count: sizes.length },
    filesInFolder: most([...folders].map(([of, inside]) => ({ of, count: inside.length }))),
    fileBytes: most(sizes),
    siteBytes: { count: sizes.reduce((sum, { count }) => sum + count, 0) },
    redirects: { count: redirects.length },
    redirectLine: most(redirects.map((line) => ({ of: line.split(' ')[0] ?? '', count: line.length }))),
    headerRules: { count: linesOf('_headers').filter((line) => !line.startsWith(' ')).length },
    // As they stand in `_headers`, indented by two spaces.
    headerLine: most(headers.map(({ name, value }) => ({ of: name, count: `  ${name}: ${value}`.length }))),
  };
}

function most(amounts: readonly { readonly of: string; readonly count: number }[]) {
  return amounts.reduce((a, b) => (b.count > a.count ? b : a), { of: '', count: 0 });
}
