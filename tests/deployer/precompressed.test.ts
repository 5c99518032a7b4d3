import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';

import { precompress } from '../../src/tools/precompressed/precompress.ts';
import { filesBelow } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { makeScratch } from '../support/scratch.ts';

const texts = /\.(?:css|html|json|txt|xml|svg)$/;

test('every text has precompressed files that hold its bytes and are smaller; type and pictures have none', ({
  published,
}) => {
  const { out } = published.site;
  const read = (file: string) => readFileSync(path.join(out, file));
  const files = filesBelow(out);
  const withPrecompressed = files.filter((file) => texts.test(file));
  expect(withPrecompressed.length).toBeGreaterThan(20);
  // A standalone edition is mostly type.
  const isStandalone = (file: string) => /\/(?<slug>[^/]+)\/\k<slug>-\w+\.html$/.test(file);
  expect(withPrecompressed.filter(isStandalone)).toHaveLength(5);
  // So few words that what gzip puts around them outweighs what it spares.
  const isTiny = (file: string) => file === 'robots.txt';
  expect(files.filter((file) => /\.(?:br|gz)$/.test(file))).toEqual(
    withPrecompressed
      .flatMap((file) => [
        ...(isStandalone(file) ? [] : [`${file}.br`]),
        ...(isTiny(file) ? [] : [`${file}.gz`]),
      ])
      .sort(),
  );
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
  const page = read('en/index.html');
  expect(read('en/index.html.br').length).toBeLessThanOrEqual(brotliCompressSync(page).length);
});

test('a precompressed file that would be no smaller than its text is left out', async () => {
  const folder = makeScratch();
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(path.join(folder, 'word.txt'), 'Water');
  // One that brotli knows words of, and gzip does not.
  writeFileSync(path.join(folder, 'known.txt'), 'information about the government');
  writeFileSync(path.join(folder, 'type.woff2'), 'water '.repeat(100));
  await precompress(folder);
  expect(readdirSync(folder).sort()).toEqual([
    'empty.txt',
    'known.txt',
    'known.txt.br',
    'type.woff2',
    'word.txt',
  ]);
});
