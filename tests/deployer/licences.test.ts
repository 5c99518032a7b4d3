import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fontLicences } from '../../src/outputs/licences/font-licences.ts';
import { expect, test } from '../support/fixtures.ts';
import { projectFolder } from '../support/site.ts';

/** Licences under which a part may be used, changed and passed on; `OFL-1.1` is the typefaces'. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unicode-3.0',
  'Zlib',
];

test('every package that a build may use has a licence of the list, and the list names no other', () => {
  const lock = JSON.parse(readFileSync(path.join(projectFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; license?: string }>;
  };
  const used = Object.entries(lock.packages).filter(([folder, { dev }]) => folder !== '' && dev !== true);
  const licences = used.map(([folder, { license = '' }]) => ({ folder, all: license.split(/[() ]+|AND/) }));
  expect(used.length).toBeGreaterThan(100);
  const words = licences.map(({ folder, all }) => ({ folder, all: all.filter((word) => word !== '') }));
  expect(words.filter(({ all }) => all.length === 0 || all.some((word) => !allowed.includes(word)))).toEqual(
    [],
  );
  expect([...new Set(words.flatMap(({ all }) => all))].sort()).toEqual(allowed);
});

test('a site carries the licence of each typeface that it carries', ({ published }) => {
  const licences = readFileSync(path.join(published.site.out, 'licences.txt'), 'utf8');
  for (const name of ['noto-serif-bengali', 'noto-serif-gujarati', 'source-serif-4']) {
    expect(licences).toMatch(
      new RegExp(`^Typeface from the package @fontsource/${name} \\d+\\.\\d+\\.\\d+, cut`, 'm'),
    );
  }
  expect(licences.match(/^SIL OPEN FONT LICENSE Version 1\.1/gm)).toHaveLength(3);
});

test('a font of a language folder is left to its owner, and a package without a licence is refused', () => {
  expect(fontLicences([])).toBe('');
  expect(fontLicences(['locales/ar/own.woff2'])).toBe('');
  expect(() => fontLicences(['nosuchpackage/x.woff2'])).toThrow(/nosuchpackage/);
});
