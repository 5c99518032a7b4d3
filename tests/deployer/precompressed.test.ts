import {
  appendFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { addManifest } from '../support/add-manifest.ts';
import { Store } from '../../src/store/store.ts';
import { takeLock } from '../../src/tools/build/lock.ts';
import { compressBuilt } from '../../src/tools/hosts/compress-built.ts';
import { precompress } from '../../src/tools/precompressed/precompress.ts';
import { expectedOf } from '../../src/tools/verify/expected.ts';
import { verifyFolder } from '../../src/tools/verify/verify-folder.ts';
import { damages } from '../support/damages.ts';
import { filesBelow, hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { buildHere } from '../support/build-here.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

const texts = /\.(?:css|html|json|txt|xml|svg)$/;
const forms = /\.(?:br|gz)$/;

/** A copy of a built site. */
function copyOf(built: string): string {
  const out = path.join(makeScratch(), 'dist');
  cpSync(built, out, { recursive: true });
  return out;
}

/** Compresses what was built, as `npm run host` does, but keeps what it makes somewhere else. */
async function compressed(folder: string, kept: Store) {
  const expected = expectedOf(folder);
  if ('rule' in expected) throw new Error(expected.message);
  return precompress(folder, expected.manifest, { kept });
}

/** What is wrong with a site by its manifest, but that it has no address of its own. */
const wrong = (folder: string) =>
  verifyFolder(folder).findings.filter(({ rule }) => rule !== 'verify/placeholder');

test('every text has precompressed files that hold its bytes and are smaller; type and pictures have none', async ({
  published,
}) => {
  const out = copyOf(published.site.out);
  const read = (file: string) => readFileSync(path.join(out, file));
  expect(filesBelow(out).filter((file) => forms.test(file))).toEqual([]);
  const ended = await compressBuilt(out);
  const files = filesBelow(out);
  const withPrecompressed = files.filter((file) => texts.test(file));
  expect(withPrecompressed.length).toBeGreaterThan(20);
  // A standalone edition is mostly type.
  const isStandalone = (file: string) => /\/(?<slug>[^/]+)\/\k<slug>-\w+\.html$/.test(file);
  expect(withPrecompressed.filter(isStandalone)).toHaveLength(5);
  // So few words that what gzip puts around them outweighs what it spares.
  const isTiny = (file: string) => file === 'robots.txt';
  const beside = withPrecompressed
    .flatMap((file) => [
      ...(isStandalone(file) ? [] : [`${file}.br`]),
      ...(isTiny(file) ? [] : [`${file}.gz`]),
    ])
    .sort();
  expect(files.filter((file) => forms.test(file))).toEqual(beside);
  expect(ended).toMatchObject({ problems: [], files: beside.length });
  expect(brotliDecompressSync(read('robots.txt.br')).equals(read('robots.txt'))).toBe(true);
  expect(read('robots.txt.br').length).toBeLessThan(read('robots.txt').length);
  for (const file of withPrecompressed.filter((each) => !isTiny(each))) {
    const bytes = read(file);
    const gz = read(`${file}.gz`);
    expect(gunzipSync(gz).equals(bytes), file).toBe(true);
    if (!isStandalone(file)) {
      const br = read(`${file}.br`);
      expect(brotliDecompressSync(br).equals(bytes), file).toBe(true);
      expect(br.length, file).toBeLessThan(gz.length);
    }
    expect(gz.length, file).toBeLessThan(bytes.length);
    // No flags, so no name; no time; the slowest compression, on no system in particular.
    expect(gz.subarray(2, 10).toString('hex'), file).toBe('080000000000' + '02ff');
  }
  // What readers get of a page is a tenth less than gzip would make of it.
  const page = read('en/demonstration-cities/index.html');
  expect(read('en/demonstration-cities/index.html.br').length).toBeLessThan(0.9 * gzipSync(page).length);
  expect(wrong(out)).toEqual([]);
});

test('a precompressed file that would be no smaller than its text is left out', async () => {
  const folder = makeScratch();
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(path.join(folder, 'word.txt'), 'Water');
  // One that brotli knows words of, and gzip does not.
  writeFileSync(path.join(folder, 'known.txt'), 'information about the government');
  writeFileSync(path.join(folder, 'type.woff2'), 'water '.repeat(100));
  await precompress(folder, addManifest(folder));
  expect(readdirSync(folder).sort()).toEqual([
    'SHA256SUMS',
    'empty.txt',
    'known.txt',
    'known.txt.br',
    'type.woff2',
    'word.txt',
  ]);
});

test('a site is the same bytes, compressed by its build or after it, and the next build takes all of it away', async () => {
  const tiny = await tinyBuilt();
  const after = copyOf(tiny.out);
  await compressBuilt(after);
  const site = copySite('tiny', ['en', 'sw']);
  const settings = path.join(site.folder, 'content/site.yaml');
  const before = readFileSync(settings);
  appendFileSync(settings, '\nprecompress: true\n');
  expect(await buildHere(site)).toEqual([]);
  expect(hashFolder(site.out)).toBe(hashFolder(after));
  expect(hashFolder(after)).not.toBe(hashFolder(tiny.out));
  writeFileSync(settings, before);
  expect(await buildHere(site)).toEqual([]);
  expect(hashFolder(site.out)).toBe(hashFolder(tiny.out));
});

test('a second time nothing is written; what is stale, left or spoilt is put right, and nothing is written into', async () => {
  const out = copyOf((await tinyBuilt()).out);
  const at = (file: string) => path.join(out, file);
  await compressBuilt(out);
  const whole = hashFolder(out);
  const inodes = () =>
    filesBelow(out).map((file) => [file, statSync(at(file)).ino, statSync(at(file)).mtimeMs]);
  const first = inodes();
  expect((await compressBuilt(out)).files).toBeGreaterThan(10);
  expect(inodes()).toEqual(first);

  // As an interrupted run leaves it: files that the manifest does not list yet, one of them half written.
  const sums = readFileSync(at('SHA256SUMS'), 'utf8');
  const lines = sums.split('\n');
  rmSync(at('SHA256SUMS'));
  writeFileSync(at('SHA256SUMS'), lines.filter((line) => !forms.test(line)).join('\n'));
  rmSync(at('en/index.html.gz'));
  writeFileSync(at('en/index.html.gz.part1'), 'half');
  rmSync(at('sw/index.html.br'));
  writeFileSync(path.join(out, '../kept'), 'of another page');
  linkSync(path.join(out, '../kept'), at('sw/index.html.br'));
  const surplus = wrong(out).filter(({ file }) => file.endsWith('/sw/index.html.br'));
  expect(terminalReport(surplus)).toBe(`${out}/sw/index.html.br  error  verify/surplus
  This file is no part of the site that was built.
  found:     a file that the manifest does not list
  expected:  the files of the build and no others
  to do:     Run npm run host again: it was interrupted while it compressed. Or delete the file.

1 error.
`);
  expect((await compressBuilt(out)).problems).toEqual([]);
  expect(hashFolder(out)).toBe(whole);
  expect(readFileSync(path.join(out, '../kept'), 'utf8')).toBe('of another page');
});

test('what is kept and spoilt, of whatever kind, is made anew; so is all where nothing can be kept', async () => {
  const { out: built } = await tinyBuilt();
  const folder = makeScratch();
  const out = copyOf(built);
  await compressed(out, new Store(folder));
  const whole = hashFolder(out);
  const kept = filesBelow(folder);
  expect(readdirSync(folder).sort()).toEqual(['br', 'gzip']);
  for (const [name, damage] of damages) {
    for (const file of kept) damage(path.join(folder, file));
    const again = copyOf(built);
    expect((await compressed(again, new Store(folder))).problems, name).toEqual([]);
    expect(hashFolder(again), name).toBe(whole);
    rmSync(folder, { recursive: true });
    await compressed(copyOf(built), new Store(folder));
  }
  const nowhere = path.join(makeScratch(), 'file');
  writeFileSync(nowhere, '');
  const again = copyOf(built);
  await compressed(again, new Store(nowhere));
  expect(hashFolder(again)).toBe(whole);
});

test('a site that is not as it was built, or that a build holds, is left as it is', async () => {
  const out = copyOf((await tinyBuilt()).out);
  const page = path.join(out, 'en/index.html');
  appendFileSync(page, '<!-- mine -->');
  const before = hashFolder(out);
  const [problem] = (await compressed(out, new Store(makeScratch()))).problems;
  expect(problem).toMatchObject({
    rule: 'verify/changed',
    file: page,
    message: 'This is not as it was built.',
  });
  expect(hashFolder(out)).toBe(before);

  const lock = await takeLock(out);
  if (!('release' in lock)) throw new Error(lock.message);
  writeFileSync(`${out}.lock-${String(process.ppid)}`, '');
  expect((await compressBuilt(out)).problems).toMatchObject([{ rule: 'build/busy' }]);
  lock.release();
  expect(hashFolder(out)).toBe(before);

  const empty = path.join(makeScratch(), 'dist');
  mkdirSync(empty);
  expect((await compressBuilt(empty)).problems).toMatchObject([{ rule: 'verify/manifest' }]);
});
