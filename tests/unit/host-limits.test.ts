import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { amountsOf } from '../../src/tools/hosts/amounts.ts';
import { hosts } from '../../src/tools/hosts/hosts.ts';
import { limitProblems } from '../../src/tools/hosts/limit-problems.ts';
import type { Amounts, Bound, HostLimits } from '../../src/tools/hosts/limits.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

/** A site that every host takes. */
const small: Amounts = {
  files: { count: 100 },
  filesInFolder: { of: 'en', count: 10 },
  fileBytes: { of: 'media/well.webp', count: 100_000 },
  siteBytes: { count: 1_000_000 },
  redirects: { count: 3 },
  redirectLine: { of: '/en/old/', count: 60 },
  headerRules: { count: 3 },
  headerLine: { of: 'Content-Security-Policy', count: 700 },
};

/** What a host says of a site that is small but for one count. */
function said(name: string, kind: keyof HostLimits, count: number): string {
  const host = hosts.find((each) => each.name === name);
  if (host === undefined) throw new Error(`There is no ${name}.`);
  const amounts = { ...small, [kind]: { ...small[kind], count } };
  return terminalReport(limitProblems(host, amounts, 'dist'));
}

const cases: readonly (readonly [host: string, kind: keyof HostLimits, most: number, words: string])[] = [
  [
    'cloudflare',
    'files',
    20_000,
    `dist  warning  host/limit
  Cloudflare Pages takes no more than 20,000 files on its free plan.
  found:     20,001 files
  expected:  no more than 20,000 files
  to do:     Choose a paid plan and set PAGES_WRANGLER_MAJOR_VERSION=4 in its settings, or choose another host.

1 warning.
`,
  ],
  [
    'cloudflare',
    'files',
    100_000,
    `dist  error  host/limit
  Cloudflare Pages takes no more than 100,000 files.
  found:     100,001 files
  expected:  no more than 100,000 files
  to do:     Choose another host.

1 error.
`,
  ],
  [
    'cloudflare',
    'fileBytes',
    26_214_400,
    `dist/media/well.webp  error  host/limit
  Cloudflare Pages takes no file of more than 26,214,400 bytes.
  found:     26,214,401 bytes
  expected:  no more than 26,214,400 bytes
  to do:     Make the file smaller, or choose another host.

1 error.
`,
  ],
  [
    'cloudflare',
    'redirects',
    2000,
    `dist  error  host/limit
  Cloudflare Pages takes no more than 2,000 redirects.
  found:     2,001 redirects
  expected:  no more than 2,000 redirects
  to do:     Choose another host, or take the oldest slugs but the first out of "formerly": feed readers know a bulletin by that.

1 error.
`,
  ],
  [
    'cloudflare',
    'redirectLine',
    1000,
    `dist  error  host/limit
  Cloudflare Pages takes no redirect of more than 1,000 characters.
  found:     1,001 characters, of /en/old/
  expected:  no more than 1,000 characters
  to do:     Choose another host, or a shorter path for the site.

1 error.
`,
  ],
  [
    'cloudflare',
    'headerRules',
    100,
    `dist  error  host/limit
  Cloudflare Pages takes headers for no more than 100 addresses.
  found:     101 addresses
  expected:  no more than 100 addresses
  to do:     Choose another host.

1 error.
`,
  ],
  [
    'cloudflare',
    'headerLine',
    2000,
    `dist  error  host/limit
  Cloudflare Pages takes no header of more than 2,000 characters.
  found:     2,001 characters, of Content-Security-Policy
  expected:  no more than 2,000 characters
  to do:     Choose another host, or let pages of your own hold fewer scripts and styles of their own.

1 error.
`,
  ],
  [
    'netlify',
    'filesInFolder',
    54_000,
    `dist/en  error  host/limit
  Netlify takes no folder of more than 54,000 files.
  found:     54,001 files
  expected:  no more than 54,000 files
  to do:     Choose another host.

1 error.
`,
  ],
  [
    'netlify',
    'redirects',
    9999,
    `dist  warning  host/limit
  Netlify takes no more than 9,999 redirects for sure.
  found:     10,000 redirects
  expected:  no more than 9,999 redirects
  to do:     Try it, and where the deploy fails choose another host, or take the oldest slugs but the first out of "formerly": feed readers know a bulletin by that.

1 warning.
`,
  ],
  [
    'github',
    'siteBytes',
    1_000_000_000,
    `dist  warning  host/limit
  GitHub Pages takes no site of more than 1,000,000,000 bytes for sure.
  found:     1,000,000,001 bytes
  expected:  no more than 1,000,000,000 bytes
  to do:     Choose another host in time: GitHub publishes a larger site only where that takes less than ten minutes.

1 warning.
`,
  ],
  [
    'github',
    'siteBytes',
    10_000_000_000,
    `dist  error  host/limit
  GitHub Pages takes no site of more than 10,000,000,000 bytes.
  found:     10,000,000,001 bytes
  expected:  no more than 10,000,000,000 bytes
  to do:     Choose another host.

1 error.
`,
  ],
  [
    'nginx',
    'headerLine',
    4096,
    `dist  error  host/limit
  nginx takes no header of more than 4,096 characters.
  found:     4,097 characters, of Content-Security-Policy
  expected:  no more than 4,096 characters
  to do:     Choose another host, or let pages of your own hold fewer scripts and styles of their own.

1 error.
`,
  ],
];

test('a site is told where it is one past what a host takes, and not where it is at it', () => {
  for (const [host, kind, most, words] of cases) {
    expect(said(host, kind, most + 1)).toBe(words);
    expect(said(host, kind, most), `${host} ${kind}`).not.toContain(words.split('\n')[1]);
  }
});

test('every limit of every host has its case', () => {
  const stated = hosts.flatMap(({ name, limits }) =>
    (Object.entries(limits) as [string, readonly Bound[]][]).flatMap(([kind, bounds]) =>
      bounds.map(({ most }) => [name, kind, most].join(' ')),
    ),
  );
  expect(cases.map(([host, kind, most]) => [host, kind, most].join(' ')).sort()).toEqual(stated.sort());
});

test('what a host counts is counted in what is uploaded, and in what the host is told', () => {
  const dist = makeScratch();
  for (const folder of ['en', 'en/well']) mkdirSync(path.join(dist, folder));
  for (const file of ['index.html', 'en/index.html', 'en/well/index.html', 'en/well/card-1.png'])
    writeFileSync(path.join(dist, file), 'four');
  truncateSync(path.join(dist, 'en/well/card-1.png'), 30_000_000);
  const files = [
    { path: '_headers', text: '/*\n  A: b\n  C: d\n\n/fonts/*\n  E: f\n' },
    { path: '_redirects', text: '/en/old/ /en/well/ 301\n/en/older/ /en/well/ 301\n' },
  ];
  expect(amountsOf(dist, files, [{ name: 'A', value: 'b' }])).toEqual({
    files: { count: 4 },
    filesInFolder: { of: 'en/well', count: 2 },
    fileBytes: { of: 'en/well/card-1.png', count: 30_000_000 },
    siteBytes: { count: 30_000_012 },
    redirects: { count: 2 },
    redirectLine: { of: '/en/older/', count: 24 },
    headerRules: { count: 2 },
    headerLine: { of: 'A', count: 6 },
  });
});
