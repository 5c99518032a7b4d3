import { likeTags } from '../../src/tools/hosts/like-tags.ts';
import { likeHeaders, likeLanguages } from '../deployer/hosts/language-table.ts';
import { firstNamed } from '../../src/tools/hosts/first-named.ts';
import { expect, test } from '../support/quick.ts';

test('tags that browsers send lead to the language that CLDR holds for like', () => {
  const pairs = [...likeLanguages.map((tag) => [tag, tag] as const), ...likeTags(likeLanguages)];
  const expression = new RegExp(firstNamed(pairs.map(([name]) => name)), 'i');
  for (const [header, language] of likeHeaders) {
    const named = expression.exec(header)?.[1]?.toLowerCase();
    expect(pairs.find(([name]) => name.toLowerCase() === named)?.[1], header).toBe(language);
  }
});

const cases: readonly (readonly [locales: readonly string[], like: readonly string[]])[] = [
  [['bn', 'en', 'gu', 'is', 'sw'], []],
  // The language as a whole is there: its regions begin with its tag.
  [['pt', 'pt-PT'], []],
  [
    ['he', 'id'],
    ['in id', 'iw he', 'ms id'],
  ],
  [['zh-Hans'], ['zh zh-Hans']],
  [['fil'], ['tl fil']],
];

test('other languages are not taken for one, nor what begins with its tag', () => {
  for (const [locales, like] of cases)
    expect(
      likeTags(locales).map((pair) => pair.join(' ')),
      locales.join(),
    ).toEqual(like);
});
