import { lookedAtFor } from '../../src/tools/build/looked-at.ts';
import { filledLine } from '../../src/tools/build/fill-store.ts';
import { isInShare, parseShare, slugOf, type Share } from '../../src/tools/build/share.ts';
import { storeBound } from '../../src/tools/build/store-bound.ts';
import { unreadablePublication } from '../../src/publication/read-publication.ts';
import { expect, test } from '../support/quick.ts';

const sharesOf = (of: number): Share[] => Array.from({ length: of }, (_, index) => ({ part: index + 1, of }));
const slugs = Array.from({ length: 500 }, (_, index) => `bulletin-${String(index)}`);
const homeOf = (slug: string, of: number) => sharesOf(of).filter((share) => isInShare(share, slug));

test('a share is written as which, and of how many', () => {
  const shares: readonly (readonly [written: string, share: Share | undefined])[] = [
    ['', undefined],
    ['1/1', { part: 1, of: 1 }],
    ['2/8', { part: 2, of: 8 }],
    ['8/8', { part: 8, of: 8 }],
    ['02/08', { part: 2, of: 8 }],
    ['9999/9999', { part: 9999, of: 9999 }],
  ];
  for (const [written, share] of shares) expect(parseShare(written), written).toEqual(share);
});

for (const written of [
  '0/8',
  '9/8',
  '0/0',
  '1/0',
  '2',
  '/8',
  '2/',
  '2/8/3',
  '-1/8',
  '1.5/8',
  ' 2/8',
  '2 of 8',
  '10000/10000',
  '२/८',
])
  test(`"${written}" is no share`, () => {
    expect(() => parseShare(written)).toThrow(
      expect.objectContaining({
        message: `--only ${written} is no share.`,
        hint: 'Write which share and how many there are, such as --only 2/8.',
      }),
    );
  });

test('each work is in just one share, and none of them holds much more than its part', () => {
  for (const count of [1, 2, 3, 8, 16]) {
    const homes = slugs.map((slug) => homeOf(slug, count));
    expect(
      homes.filter(({ length }) => length !== 1),
      String(count),
    ).toEqual([]);
    for (const [part, works] of Map.groupBy(homes.flat(), (share) => share.part))
      expect(works.length, `${String(part)}/${String(count)}`).toBeLessThan((slugs.length / count) * 1.6);
  }
  for (const slug of slugs) expect(isInShare(undefined, slug)).toBe(true);
});

test('where a work belongs is told by its own name, so that whatever is added moves no other', () => {
  const homes = { 'demonstration-cities': 8, 'new-well': 6, about: 5, '': 3 };
  const found = Object.keys(homes).map((slug) => [slug, homeOf(slug, 8)[0]?.part]);
  // Machines of other kinds and later versions find the same.
  expect(Object.fromEntries(found)).toEqual(homes);
});

test('all languages of a work, and what lies beside its pages, are in its share', () => {
  const routes: readonly (readonly [route: string, slug: string])[] = [
    ['/en/new-well/', 'new-well'],
    ['/sw/new-well/', 'new-well'],
    ['/sw/new-well/card-0c1f2ab93e6d7788.png', 'new-well'],
    ['/en/feed.xml', 'feed.xml'],
    ['/en/', ''],
    ['/', ''],
    ['/404.html', ''],
  ];
  for (const [route, slug] of routes) expect(slugOf(route), route).toBe(slug);
});

test('of a publication that could not be read a share looks at its own', () => {
  const share = { part: 1, of: 2 };
  const isLookedAt = lookedAtFor(share, unreadablePublication);
  expect(slugs.filter(isLookedAt)).toEqual(slugs.filter((slug) => isInShare(share, slug)));
});

test('a share ends with what it has made', () => {
  expect(filledLine({ share: { part: 2, of: 8 }, pages: 1, cards: 12_000 })).toBe(
    'Share 2 of 8 is made, 1 file and 12,000 cards: a build that has this store finds them. Nothing was published.\n',
  );
});

test('how much is kept is a number of gigabytes', () => {
  const amounts: readonly (readonly [written: string | undefined, bytes: number])[] = [
    [undefined, 4e9],
    ['', 4e9],
    ['4', 4e9],
    ['0.5', 5e8],
    ['0.001', 1e6],
    ['0', 0],
    ['250', 2.5e11],
  ];
  for (const [written, bytes] of amounts) expect(storeBound(written), written).toBe(bytes);
  for (const written of ['4 GB', '4GB', '-1', 'much', '1e3', '.5', '0,5', '٤', ' '])
    expect(storeBound(written)).toEqual({
      rule: 'build/store',
      severity: 'error',
      file: 'BULLETIN_CACHE_GB',
      line: 0,
      message: 'This says not how much may be kept for later builds.',
      found: written,
      expected: 'a number of gigabytes, such as 4 or 0.5',
      hint: 'Write such a number, or leave the variable out: then it is 4.',
    });
});
