import fc from 'fast-check';

import { readContentLegibly } from '../../../src/text/legible-content.ts';
import { expect, test } from '../../support/quick.ts';
import { randomText } from '../../support/walls/random-text.ts';
import { places, refused } from '../../support/walls/refused.ts';
import { unlistedIn } from '../../support/walls/unlisted.ts';
import { wrappers } from '../../support/walls/wrappers.ts';

const source = { file: 'content/bulletins/x/en.mdx', hrefOf: (route: string) => route };

function unlistedInPreview(body: string): string[] {
  const content = readContentLegibly(body, source);
  return content === undefined ? [] : unlistedIn(content);
}

for (const [wrapperName, wrap] of Object.entries(wrappers)) {
  test(`what is refused is not in the preview, but as words, however deep in ${wrapperName}`, () => {
    for (const levels of [1, 41])
      for (const put of Object.values(places)) {
        const all = [{ mdx: refused.map(({ mdx }) => mdx).join(' ') }];
        for (const { mdx } of levels > 1 ? all : refused) {
          const body = wrap(put(`a ${mdx} b`), levels);
          expect(unlistedInPreview(body), body).toEqual([]);
        }
      }
  });
}

test('of any text the preview shows only what is on the lists', () => {
  fc.assert(
    fc.property(randomText, (body) => {
      expect(unlistedInPreview(body)).toEqual([]);
    }),
    { numRuns: 200, seed: 1 },
  );
});
