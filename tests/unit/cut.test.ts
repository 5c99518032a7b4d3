import { readFileSync } from 'node:fs';

import { cut } from '../../src/site/typefaces/cut.ts';
import { drawnRuns } from '../../src/site/typefaces/drawn-runs.ts';
import { fontFeatures } from '../../src/site/typefaces/features.ts';
import { reachedBy } from '../../src/site/typefaces/reached.ts';
import { scriptRuns } from '../../src/site/typefaces/script-runs.ts';
import { openShaper } from '../../src/site/typefaces/shaper.ts';
import { subset } from '../../src/site/typefaces/subset.ts';
import { packageFile } from '../../src/store/package-file.ts';
import { hardWordsOf } from '../support/hard-words.ts';
import { expect, test } from '../support/quick.ts';
import { shaper } from '../support/shape.ts';

const fontOf = (file: string) => readFileSync(packageFile(`@fontsource/${file}-normal.woff2`));

const faces = [
  ['bengali', 'noto-serif-bengali/files/noto-serif-bengali-bengali-400'],
  ['bengali', 'noto-serif-bengali/files/noto-serif-bengali-bengali-600'],
  ['bengali', 'noto-serif-bengali/files/noto-serif-bengali-latin-400'],
  ['gujarati', 'noto-serif-gujarati/files/noto-serif-gujarati-gujarati-400'],
  ['gujarati', 'noto-serif-gujarati/files/noto-serif-gujarati-gujarati-600'],
  ['latin', 'source-serif-4/files/source-serif-4-latin-400'],
  ['latin', 'source-serif-4/files/source-serif-4-latin-600'],
] as const;

/** The runs of some words that two fonts draw otherwise, or the second not at all. */
async function drawnOtherwise(whole: Buffer, small: Buffer, words: readonly string[]): Promise<string[]> {
  const [asWhole, asSmall] = await Promise.all([shaper(whole), shaper(small)]);
  const runs = drawnRuns(await openShaper(whole), words, new Set());
  return [...runs].filter((run) => JSON.stringify(asSmall(run)) !== JSON.stringify(asWhole(run)));
}

for (const [language, file] of faces) {
  test(`hard words of ${language} are drawn with a cut as with the whole of ${file}`, async () => {
    const [font, words] = [fontOf(file), hardWordsOf(language)];
    const { bytes } = await cut(font, [' ', ...words].join('\n'));
    const small = bytes;
    expect(small.length).toBeLessThan(font.length * 0.75);
    // In a line too, and each character by itself.
    const samples = [...words, words.join(' '), ...new Set(words.join(''))];
    expect(await drawnOtherwise(font, small, samples)).toEqual([]);
  });
}

test('very many marks on one letter hold nobody up', () => {
  const holds = (character: string) => character === 'a';
  const word = `a${'\u0301\u0327'.repeat(50_000)}`;
  const began = performance.now();
  expect(drawnRuns({ holds }, [`${word}b\u0301a`], new Set())).toEqual(new Set([word, 'a']));
  expect(performance.now() - began).toBeLessThan(2000);
});

test('a cut that lacks what words reach is found out by the same comparison', async () => {
  const font = fontOf('noto-serif-bengali/files/noto-serif-bengali-bengali-400');
  const words = hardWordsOf('bengali');
  const whole = await openShaper(font);
  const [some, every] = [drawnRuns(whole, words.slice(0, 5), new Set()), drawnRuns(whole, words, new Set())];
  const kept = await reachedBy(whole, every, fontFeatures);
  const ofSome = await reachedBy(whole, some, fontFeatures);
  if (kept === undefined || ofSome === undefined) throw new Error('The font cannot be cut.');
  // The glyphs of some words alone.
  const fewWords = await subset(whole.sfnt, { ...kept, glyphs: ofSome.glyphs });
  expect(await drawnOtherwise(font, fewWords, words.slice(0, 5))).toEqual([]);
  expect((await drawnOtherwise(font, fewWords, words)).length).toBeGreaterThan(20);
  // What all words end in, without what lies on the way there.
  const ends = words.map((text) => whole.shape({ text, features: [] }));
  const glyphs = ends.flatMap((drawn) => [...drawn.matchAll(/[[|](\d+)/g)].map(([, glyph]) => Number(glyph)));
  const fewSteps = await subset(whole.sfnt, { ...kept, glyphs });
  expect((await drawnOtherwise(font, fewSteps, words)).length).toBeGreaterThan(5);
});

test('a cut depends on which words there are, not on their order, and is kept', async () => {
  const font = fontOf('source-serif-4/files/source-serif-4-latin-400');
  const { bytes: anew } = await cut(font, 'office\nwell');
  expect((await cut(font, 'well\noffice\nwell')).bytes).toEqual(anew);
  expect((await cut(font, 'office')).bytes).not.toEqual(anew);
});

test('a cut holds no character that another font draws, and nothing where it has nothing of the words', async () => {
  const font = fontOf('source-serif-4/files/source-serif-4-latin-400');
  expect((await cut(font, 'abc')).characters).toEqual(['a', 'b', 'c']);
  expect((await cut(font, 'abc', new Set('b'))).characters).toEqual(['a', 'c']);
  expect((await cut(font, 'ક')).characters).toEqual([]);
});

test('a font whose texts are drawn otherwise by every cut stays whole', async () => {
  const font = fontOf('source-serif-4/files/source-serif-4-latin-400');
  const whole = await openShaper(font);
  const odd = { ...whole, shape: () => '[1=0+500]' };
  expect(await reachedBy(odd, new Set(['abc']), fontFeatures)).toBeUndefined();
});

const runs: [string, string[]][] = [
  ['', []],
  ['12', ['12']],
  ['well,', ['well,']],
  ['PDF-ફાઇલ', ['PDF-', 'ફાઇલ']],
  ['“বাংলা”', ['“বাংলা”']],
  ['(UNICEF)-এর', ['(UNICEF)-', 'এর']],
  ['ক্রἀ', ['ক্র', 'ἀ']],
];
for (const [text, expected] of runs) {
  test(`"${text}" is shaped in ${String(expected.length)} runs`, () => {
    expect(scriptRuns(text)).toEqual(expected);
  });
}
