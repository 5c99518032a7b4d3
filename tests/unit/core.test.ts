import { readFileSync } from 'node:fs';

import { readScripts } from '../../src/publication/scripts.ts';
import type { Publication } from '../../src/publication/model.ts';
import { coreOf } from '../../src/site/typefaces/core.ts';
import { coverage } from '../../src/site/typefaces/coverage.ts';
import { cut } from '../../src/site/typefaces/cut.ts';
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

test('faces of few bulletins have no core, those of many do; what is rare is in those of text alone', () => {
  expect(coreOf(withBulletins(3), 'Beng')(text)).toBe('');
  expect(coreOf(withBulletins(4), 'Hebr')(text)).toBe('');
  const core = coreOf(withBulletins(4), 'Beng');
  expect(core(text).split('\n')).toEqual(expect.arrayContaining(['a', 'প্র', 'জ্ব']));
  for (const other of [
    { weight: '600', style: 'normal' },
    { weight: '400', style: 'italic' },
  ] as const) {
    expect(core(other).split('\n')).toContain('প্র');
    expect(core(other).split('\n')).not.toContain('জ্ব');
  }
  expect(core({ weight: '100 900', style: 'normal' })).toBe(core(text));
});

for (const [script, { core, faces }] of Object.entries(scripts)) {
  if (core.common.length === 0) continue;
  test(`the faces of ${script} draw all of its core, and words that are made of it change none`, async () => {
    const fonts = faces.map(({ file }) => readFileSync(packageFile(file)));
    const held = new Set((await Promise.all(fonts.map(coverage))).flatMap((characters) => [...characters]));
    const pieces = coreOf(withBulletins(4), script)(text).split('\n');
    expect(pieces.filter((piece) => !Array.from(piece).every((sign) => held.has(sign)))).toEqual([]);
    const [font = Buffer.of()] = fonts;
    const { bytes: before } = await cut(font, pieces.join('\n'));
    const words = [0, 7, 31].map((at) => pieces.slice(at, at + 2).join(''));
    expect((await cut(font, [...pieces, ...words].join('\n'))).bytes).toEqual(before);
  });
}
