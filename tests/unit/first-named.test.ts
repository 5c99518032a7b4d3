import { firstNamed, inRegExp } from '../../src/tools/hosts/first-named.ts';
import { expect, test } from '../support/quick.ts';
import { acceptLanguages } from '../deployer/hosts/language-table.ts';

const find = (words: readonly string[], header: string) =>
  new RegExp(firstNamed(words), 'i').exec(header)?.[1];

test('the first language that is named and exists', () => {
  for (const [header, language] of acceptLanguages) {
    expect(find(['bn', 'en', 'sw'], header)?.toLowerCase(), header.slice(0, 60)).toBe(language);
  }
});

const cases: readonly (readonly [words: readonly string[], header: string, found: string | undefined])[] = [
  [['pt', 'pt-BR'], 'pt-BR,pt;q=0.8', 'pt-BR'],
  [['pt', 'pt-BR'], 'pt-PT', 'pt'],
  [['pt-BR'], 'pt', undefined],
  [['zh-Hant'], 'zh-hant-TW', 'zh-hant'],
  [['br'], 'gzip, deflate, br', 'br'],
  [['br'], 'gzip, deflate, br;q=0', undefined],
  [['br'], 'br;q=0.0, br', 'br'],
  [['br'], 'brotli', undefined],
  [['gzip'], 'x-gzip', undefined],
  [['gzip'], 'GZIP;Q=1', 'GZIP'],
  [['gzip'], '', undefined],
];

test('a whole word, at any quality but none', () => {
  for (const [words, header, found] of cases) expect(find(words, header), header).toBe(found);
});

test('signs of expressions stand for themselves', () => {
  const text = String.raw`/a.b/~c-d_[e]{f}(g)^$|\*+?`;
  expect(new RegExp(`^${inRegExp(text)}$`).test(text)).toBe(true);
  expect(new RegExp(`^${inRegExp('/a.b/')}$`).test('/axb/')).toBe(false);
});
