import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { hashFolder, pageRoutes } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { targetsOf } from '../support/links.ts';
import { build, run } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { serve } from '../support/serve.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

const script = 'src/tools/changes/main.ts';
const siteUrl = 'https://tiny.example/';

interface Step {
  readonly do: 'upload' | 'delete';
  readonly what: string;
  readonly files: readonly { readonly path: string }[];
}

/** The files of the site that a page, a feed or the sitemap names. */
function namedIn(folder: string, file: string): string[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const written = file.endsWith('.html')
    ? [...targetsOf(text), ...[...text.matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url)]
    : [...text.matchAll(/https:\/\/tiny\.example\/[^"'<\s\\]*/g)].map(([url]) => url);
  return written
    .filter((target) => !target.startsWith('data:'))
    .map((target) => new URL(target, new URL(file, siteUrl)))
    .filter(({ href }) => href.startsWith(siteUrl))
    .map(({ pathname }) => decodeURI(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html'));
}

const isRead = (file: string) => /\.(?:html|xml|json|css)$/.test(file);

/** What is named and not there, by pages that are led to from the given ones. */
function missingFrom(folder: string, begin: readonly string[]): string[] {
  const seen = new Set(begin.filter((file) => existsSync(path.join(folder, file))));
  const missing: string[] = [];
  for (const file of seen) {
    if (!isRead(file)) continue;
    for (const named of namedIn(folder, file))
      if (existsSync(path.join(folder, named))) seen.add(named);
      else missing.push(`${file} names ${named}`);
  }
  return missing;
}

/** Brings a host from one site to another by what the command says, and looks after each file what readers are led to. */
async function bring(from: string, to: string): Promise<readonly string[]> {
  const host = path.join(makeScratch(), 'host');
  cpSync(from, host, { recursive: true });
  const pagesOf = (folder: string) =>
    pageRoutes(folder).map((route) => route.slice(1).replace(/(^|\/)$/, '$1index.html'));
  const stay = new Set(pagesOf(to));
  const begin = [...pagesOf(from).filter((page) => stay.has(page)), 'sitemap.xml'];
  const served = await serve(host);
  try {
    const { status, stdout, stderr } = await run(script, [served.url, '--out', to, '--json']);
    expect(status, stderr).toBe(0);
    const { steps } = JSON.parse(stdout) as { readonly steps: readonly Step[] };
    for (const { do: does, what, files } of steps) {
      for (const { path: file } of files) {
        if (does === 'delete') rmSync(path.join(host, file));
        else {
          mkdirSync(path.dirname(path.join(host, file)), { recursive: true });
          cpSync(path.join(to, file), path.join(host, file));
        }
        expect(missingFrom(host, begin), `${does} ${file}`).toEqual([]);
      }
      // Whoever looks at any page between two steps, even at one that nothing leads to, finds all that it names.
      expect(missingFrom(host, pagesOf(host)), what).toEqual([]);
    }
    expect(hashFolder(host)).toBe(hashFolder(to));
    const again = await run(script, [`${served.url}SHA256SUMS`, '--out', to]);
    expect(again.stdout).toBe(`${served.url}SHA256SUMS is what ${to} holds: nothing to upload or delete.\n`);
    return steps.map((step) => `${step.do} ${step.what}`);
  } finally {
    served.stop();
  }
}

test('whoever reads while a site is brought to a host is led to nothing that is not there', async () => {
  test.setTimeout(240_000);
  const [tiny, site] = [await tinyBuilt(), copySite('tiny', ['en', 'is', 'sw'])];
  // Another title has another card; another bulletin is in all lists; another language is on every page.
  site.replace('content/bulletins/new-well/en.mdx', 'A new well', 'A new and deep well');
  site.write('content/bulletins/old-road/bulletin.yaml', 'published: 2026-03-03\n');
  for (const [tag, title] of [
    ['en', 'The old road'],
    ['is', 'Gamli vegurinn'],
    ['sw', 'Barabara ya zamani'],
  ])
    site.write(
      `content/bulletins/old-road/${tag ?? ''}.mdx`,
      `---\ntitle: "${title ?? ''}"\nsummary: "${title ?? ''}."\n---\n\n${title ?? ''}.\n`,
    );
  const { status, stderr } = await build(site);
  expect(status, stderr).toBe(0);
  const [more, less] = [await bring(tiny.out, site.out), await bring(site.out, tiny.out)];
  for (const what of [
    'what pages show',
    'new pages and lists',
    'pages that have changed',
    'lists of pages that have changed',
  ])
    expect(more).toContain(`upload ${what}`);
  expect(less).toContain('delete pages and lists that are gone');
  expect(less).toContain('delete what only these have shown');
  expect(less.at(-1)).toBe('upload the manifest, which tells what is there');
});

test('lists are written step by step, and none of an earlier run stays', async () => {
  const { out } = await tinyBuilt();
  const lists = path.join(makeScratch(), 'lists');
  mkdirSync(lists);
  cpSync(path.join(out, 'robots.txt'), path.join(lists, '42-delete.txt'));
  cpSync(path.join(out, 'robots.txt'), path.join(lists, 'mine.txt'));
  const { status, stdout } = await run(script, ['--first', '--out', out, '--lists', lists]);
  expect(status).toBe(0);
  const named = stdout
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('  ')[0] ?? '');
  expect(named[0]).toBe(`${lists}/01-upload.txt`);
  expect(named.every((file) => file.endsWith('-upload.txt') && existsSync(file))).toBe(true);
  expect(existsSync(path.join(lists, '42-delete.txt'))).toBe(false);
  expect(existsSync(path.join(lists, 'mine.txt'))).toBe(true);
  const listed = named.flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
  const copy = path.join(makeScratch(), 'copy');
  for (const file of listed) cpSync(path.join(out, file), path.join(copy, file));
  expect(hashFolder(copy)).toBe(hashFolder(out));
  expect(stdout).toMatch(
    new RegExp(`\n${String(listed.length)} files to upload, 0 to delete, 0 that stay\\.\n$`),
  );
});

test('what cannot be compared is said, and what to do', async () => {
  const { out } = await tinyBuilt();
  const scratch = makeScratch();
  const served = await serve(scratch, '/a/b/');
  const damaged = path.join(scratch, 'damaged');
  const hidden = path.join(scratch, 'hidden');
  const nowhere = path.join(scratch, 'nowhere');
  writeFileSync(path.join(scratch, '404.html'), 'Not here');
  writeFileSync(damaged, `${'0'.repeat(64)}  a\n<html>\n`);
  writeFileSync(hidden, `${'0'.repeat(64)}  a\u001b[2Jb\n`);
  const expected = 'lines of a SHA-256, two spaces and a path, as every build writes them to SHA256SUMS';
  const first = 'Name the site or its manifest; where nothing is there yet, write --first instead.';
  const said = (place: string, why: string, found: string, hint = first) =>
    `${place}  error  changes/manifest\n  ${why}: what the site holds is not known.\n  found:     ${found}\n  expected:  ${expected}\n  to do:     ${hint}\n\n1 error.\n`;
  const none = 'There is no manifest here';
  for (const [words, status, stderr] of [
    [[served.url], 1, said(`${served.url}SHA256SUMS`, none, 'status 404')],
    [[nowhere], 1, said(nowhere, none, `ENOENT: no such file or directory, open '${nowhere}'`)],
    [[damaged], 1, said(`${damaged}:2`, 'The manifest is damaged', '<html>')],
    [
      ['--first', '--out', scratch],
      1,
      said(
        path.join(scratch, 'SHA256SUMS'),
        none,
        `ENOENT: no such file or directory, open '${path.join(scratch, 'SHA256SUMS')}'`,
        'Run npm run build first, or name the folder with --out.',
      ),
    ],
    [
      [hidden],
      1,
      `${hidden}  error  changes/name
  A file has a sign in its name that no list can show.
  found:     a\\u{1b}[2Jb
  expected:  names of signs that can be seen
  to do:     Give the file another name, and build again; if no build of yours wrote it, look who can write to the host.

1 error.
`,
    ],
    [
      [],
      2,
      'It is not said which site is there.\n  to do:     Write the address of the site or its manifest, or --first alone where nothing is there yet.\n',
    ],
    [
      [damaged, '--first'],
      2,
      `It is said that nothing is there yet, and that "${damaged}" is.\n  to do:     Write the address of the site or its manifest, or --first alone where nothing is there yet.\n`,
    ],
    [
      [damaged, '--json', '--aws', 's3://b'],
      2,
      'Both "--json" and "--aws" are written.\n  to do:     Write one of them.\n',
    ],
    [
      [damaged, '--aws', 'b'],
      2,
      '"b" is no place in a bucket.\n  to do:     Write --aws s3://<bucket>, or s3://<bucket>/<folder>.\n',
    ],
  ] as const)
    expect(await run(script, words.includes('--out' as never) ? words : [...words, '--out', out])).toEqual({
      status,
      stdout: '',
      stderr,
    });
  served.stop();
});
