import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { addManifest } from '../support/add-manifest.ts';
import { manifestFile, readManifest, type Manifest } from '../../src/outputs/manifest/manifest.ts';
import { stageOf } from '../../src/outputs/output-of.ts';
import { awsScript } from '../../src/tools/changes/aws.ts';
import { headersOf } from '../../src/tools/changes/headers.ts';
import { rcloneScript } from '../../src/tools/changes/rclone.ts';
import { shellWord } from '../../src/tools/changes/shell.ts';
import { stepsBetween } from '../../src/tools/changes/steps.ts';
import { filesBelow, hashFolder } from '../support/files.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

/** Files by their paths, each with a letter that stands for its bytes. */
type Files = Readonly<Record<string, string>>;

const siteOf = (files: Files): Manifest => new Map(Object.entries(files));

const stepLines = (last: Files, next: Files) =>
  stepsBetween(siteOf(last), siteOf(next)).map((step) => `${step.do} ${step.files.join(' ')}`);

const page = 'en/well/index.html';

for (const [name, last, next, steps] of [
  ['nothing, where nothing differs', { [page]: 'a' }, { [page]: 'a' }, []],
  ['nothing, where nothing is there or shall be', {}, {}, []],
  ['the manifest after all else', {}, { 'index.html': 'a' }, ['upload index.html', 'upload SHA256SUMS']],
  [
    'type, pictures and cards before styles, these before pages, and lists after them',
    { 'en/index.html': 'a', 'en/feed.css': 'a', 'sw/well/index.html': 'a' },
    {
      'en/feed.css': 'b',
      'en/index.html': 'b',
      [page]: 'b',
      'en/well/card-1.png': 'b',
      'fonts/1.woff2': 'b',
      'media/1.webp': 'b',
      'sitemap.xml': 'b',
      'sw/well/index.html': 'b',
    },
    [
      'upload en/well/card-1.png fonts/1.woff2 media/1.webp',
      'upload en/feed.css',
      // New ones may name each other; nobody is led to them yet.
      `upload ${page} sitemap.xml`,
      'upload sw/well/index.html',
      'upload en/index.html',
      'upload SHA256SUMS',
    ],
  ],
  [
    'what is gone the other way round, when nothing leads to it any more',
    {
      'en/index.html': 'a',
      'sw/feed.css': 'a',
      'sw/feed.xml': 'a',
      'sw/well/index.html': 'a',
      'fonts/1.woff2': 'a',
    },
    { 'en/index.html': 'b' },
    [
      'upload en/index.html',
      'delete sw/feed.xml sw/well/index.html',
      'delete sw/feed.css',
      'delete fonts/1.woff2',
      'upload SHA256SUMS',
    ],
  ],
  [
    'a precompressed file before its text',
    { [page]: 'a', [`${page}.br`]: 'a' },
    { [page]: 'b', [`${page}.br`]: 'b', [`${page}.gz`]: 'b' },
    [`upload ${page}.br ${page}.gz`, `upload ${page}`, 'upload SHA256SUMS'],
  ],
  [
    'no precompressed file of an old text beside the new one',
    { [page]: 'a', [`${page}.br`]: 'a', [`${page}.gz`]: 'a' },
    { [page]: 'b', [`${page}.gz`]: 'b' },
    [`delete ${page}.br`, `upload ${page}.gz`, `upload ${page}`, 'upload SHA256SUMS'],
  ],
  [
    'precompressed files that are no longer wished, after all',
    { 'en/index.html': 'a', [page]: 'a', [`${page}.br`]: 'a' },
    { 'en/index.html': 'b', [page]: 'a' },
    ['upload en/index.html', `delete ${page}.br`, 'upload SHA256SUMS'],
  ],
  [
    'a precompressed file of what is gone before its text, which a server would still send it for',
    { [page]: 'a', [`${page}.br`]: 'a' },
    {},
    [`delete ${page}.br`, `delete ${page}`, 'upload SHA256SUMS'],
  ],
  [
    'a file of its own that is called like a precompressed one',
    { 'data.gz': 'a' },
    { 'data.gz': 'b', 'other.br': 'b' },
    ['upload data.gz other.br', 'upload SHA256SUMS'],
  ],
] as const satisfies readonly (readonly [string, Files, Files, readonly string[]])[])
  test(`uploads and deletes ${name}`, () => {
    expect(stepLines(last, next)).toEqual(steps);
  });

for (const [file, stage] of [
  ['index.html', 'list'],
  ['en/index.html', 'list'],
  ['en/well/index.html', 'page'],
  ['en/follow/index.html', 'page'],
  ['en/well/well-en.html', 'page'],
  ['404.html', 'page'],
  ['en/404.html', 'page'],
  ['en/feed.xml', 'list'],
  ['en/feed.json', 'list'],
  ['sitemap.xml', 'list'],
  ['sitemap-2.xml', 'list'],
  ['robots.txt', 'list'],
  ['en/feed.css', 'style'],
  ['_astro/owner.css', 'style'],
  ['_astro/owner.js', 'asset'],
  ['en/well/card-1.png', 'asset'],
  ['fonts/1.woff2', 'asset'],
  ['media/1.webp', 'asset'],
  ['favicon.svg', 'asset'],
  ['SHA256SUMS', 'manifest'],
] as const)
  test(`${file} is put on a host as ${stage}`, () => {
    expect(stageOf(file)).toBe(stage);
  });

for (const [file, type, cacheControl] of [
  ['en/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['en/feed.xml', 'application/xml; charset=utf-8', 'no-cache'],
  ['en/feed.json', 'application/feed+json; charset=utf-8', 'no-cache'],
  ['fonts/1.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ['media/1.avif', 'image/avif', 'public, max-age=31536000, immutable'],
  ['en/well/card-1.png', 'image/png', 'no-cache'],
  ['SHA256SUMS', 'text/plain; charset=utf-8', 'no-cache'],
  ['what.unknown', undefined, 'no-cache'],
] as const)
  test(`${file} is sent as ${String(type)}, ${cacheControl}`, () => {
    expect(headersOf(file)).toEqual({ type, cacheControl });
  });

for (const [word, quoted] of [
  ['dist', 'dist'],
  ['s3://b/a_b-c.d', 's3://b/a_b-c.d'],
  ['', "''"],
  ['*', "'*'"],
  ['it\'s $(x) `y` \\ "z"', "'it'\\''s $(x) `y` \\ \"z\"'"],
] as const)
  test(`a shell is given ${quoted}`, () => {
    expect(shellWord(word)).toBe(quoted);
  });

/** Names that a shell, rclone or the AWS command line would take for something other. */
const hard = [
  'a b.txt',
  'it\'s $(touch here) `x` "y" z.txt',
  '# no comment.txt',
  '; no comment.txt',
  '-option.txt',
  'END',
  'all*.txt',
  'all but one.txt',
  'o[n]e?.txt',
  'one!.txt',
  'નવો કૂવો.txt',
  'en/index.html',
  'fonts/1.woff2',
];

for (const [tool, scriptOf] of [
  ['rclone', rcloneScript],
  ['aws', awsScript],
] as const)
  test(`the script for ${tool} makes the host what was built, whatever files are called`, () => {
    test.skip(process.platform === 'win32', 'there is no POSIX shell');
    const home = makeScratch();
    const at = (name: string) => path.join(home, name);
    const write = (folder: string, files: Files) => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(at(folder), file)), { recursive: true });
        writeFileSync(path.join(at(folder), file), text);
      }
      addManifest(at(folder));
    };
    write('host', {
      ...Object.fromEntries(hard.slice(4).map((file) => [file, 'old'])),
      'gone [1].txt': 'old',
      'en/gone.css': 'old',
    });
    write('it is built', {
      ...Object.fromEntries(hard.map((file) => [file, 'new'])),
      'all but one.txt': 'old',
    });
    const manifestIn = (folder: string) =>
      readManifest(readFileSync(path.join(at(folder), manifestFile), 'utf8')) as Manifest;
    const steps = stepsBetween(manifestIn('host'), manifestIn('it is built'));
    const to = tool === 'aws' ? 's3://host/' : 'host';
    writeFileSync(at('changes.sh'), scriptOf(steps, 'it is built', to));
    mkdirSync(at('bin'));
    cpSync(new URL('../support/fake-uploader.ts', import.meta.url), at('fake-uploader.ts'));
    writeFileSync(
      at(`bin/${tool}`),
      `#!/bin/sh\nexec '${process.execPath}' '${at('fake-uploader.ts')}' ${tool} "$@"\n`,
    );
    chmodSync(at(`bin/${tool}`), 0o755);
    // Had a command touched more than it named, this would be gone, or there.
    writeFileSync(at('host/.htaccess'), 'of the host');
    const { status, stderr } = spawnSync('sh', ['changes.sh'], {
      cwd: home,
      env: { ...process.env, PATH: `${at('bin')}:${process.env.PATH ?? ''}` },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    expect(filesBelow(home).filter((file) => path.basename(file) === 'here')).toEqual([]);
    rmSync(at('host/.htaccess'));
    expect(filesBelow(at('host'))).toEqual(filesBelow(at('it is built')));
    expect(hashFolder(at('host'))).toBe(hashFolder(at('it is built')));
    const done = readFileSync(at('done.txt'), 'utf8').trimEnd().split('\n');
    expect(done).toContain('fonts/1.woff2 font/woff2 public, max-age=31536000, immutable');
    expect(done).toContain('en/index.html text/html; charset=utf-8 no-cache');
    expect(done).not.toContain('all but one.txt text/plain; charset=utf-8 no-cache');
    const doneFiles = done.map((line) =>
      steps.findIndex(({ files }) => files.some((file) => line.startsWith(`${file} `))),
    );
    expect(doneFiles).toEqual(doneFiles.toSorted((a, b) => a - b));
  });
