import { readFileSync } from 'node:fs';

import { readScripts } from '../../src/publication/scripts.ts';
import type { Publication } from '../../src/publication/model.ts';
import { coreOf, type Core } from '../../src/site/typefaces/core.ts';
import { coverage } from '../../src/site/typefaces/coverage.ts';
import { cut } from '../../src/site/typefaces/cut.ts';
import { partedAt, rareIn } from '../../src/site/typefaces/rare-letters.ts';
import { packageFile } from '../../src/store/package-file.ts';
import { projectFolder } from '../../src/store/project-folder.ts';
import { expect, test } from '../support/quick.ts';

const scripts = readScripts(projectFolder, ({ message }) => {
  throw new Error(message);
});
const text = { weight: '400', style: 'normal' } as const;

/** As much of a publication as decides which core its faces have. */
const withBulletins = (count: number) =>
  ({ scripts, bulletins: Array.from({ length: count }) }) as unknown as Publication;

const linesOf = (core: Core | undefined) => core?.pieces.split('\n') ?? [];

test('faces of few bulletins have no core, those of many do; what is rare is in those of text alone', () => {
  expect(coreOf(withBulletins(3), 'Beng')(text)).toBeUndefined();
  expect(coreOf(withBulletins(4), 'Hebr')(text)).toBeUndefined();
  const core = coreOf(withBulletins(4), 'Beng');
  expect(linesOf(core(text))).toEqual(expect.arrayContaining(['1', 'প্র', 'জ্ব']));
  for (const other of [
    { weight: '600', style: 'normal' },
    { weight: '400', style: 'italic' },
  ] as const) {
    expect(linesOf(core(other))).toContain('প্র');
    expect(linesOf(core(other))).not.toContain('জ্ব');
  }
  expect(linesOf(core({ weight: '100 900', style: 'normal' }))).toEqual(linesOf(core(text)));
});

test('letters of alphabets and signs may come in a font of their own, and nothing that joins', () => {
  const core = coreOf(withBulletins(4), 'Beng')(text);
  const separable = Array.from('AłжΩ5$%…').filter((sign) => core?.isSeparable(sign));
  expect(separable.join('')).toBe('AłжΩ5$%…');
  const joined = ['জ', 'া', '।', '৫', '\u0301', '\u200C', '\u25CC', ' ', '\u00AD', 'א'];
  expect(joined.filter((sign) => core?.isSeparable(sign))).toEqual([]);
});

const rare: [words: string, usual: string, rare: string][] = [
  ['Łódź', '', 'Łź'],
  ['Łódź', 'Ł', 'ź'],
  ['Zo\u0301', '', ''],
  // Browsers draw a letter and the marks on it in one font.
  ['ẹ́kọ́ẹ', '', ''],
  ['$5\n€5', '', '$€'],
];
for (const [words, usual, expected] of rare) {
  test(`of "${words}" beside usual "${usual}" what is rare is "${expected}"`, () => {
    const core = coreOf(withBulletins(4), 'Latn')(text);
    expect([...rareIn(words, core ?? { pieces: '', isSeparable: () => false }, usual)].join('')).toBe(
      expected,
    );
  });
}

test('words are parted before and after what is rare', () => {
  expect(partedAt('a$b\nŁód$$', new Set('$Ł'))).toEqual(['a\nb\nód\n', '\n$\nŁ\n$$']);
});

for (const [script, { core, faces }] of Object.entries(scripts)) {
  if (core.common.length === 0) continue;
  test(`the faces of ${script} draw all of its core, and words that are made of it change none`, async () => {
    const fonts = faces.map(({ file }) => readFileSync(packageFile(file)));
    const held = new Set((await Promise.all(fonts.map(coverage))).flatMap((characters) => [...characters]));
    const pieces = linesOf(coreOf(withBulletins(4), script)(text));
    expect(pieces.filter((piece) => !Array.from(piece).every((sign) => held.has(sign)))).toEqual([]);
    const [font = Buffer.of()] = fonts;
    const { bytes: before } = await cut(font, pieces.join('\n'));
    const words = [0, 7, 31].map((at) => pieces.slice(at, at + 2).join(''));
    expect((await cut(font, [...pieces, ...words].join('\n'))).bytes).toEqual(before);
  });
}
