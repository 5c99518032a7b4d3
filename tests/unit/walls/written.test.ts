import { maxDepth } from '../../../src/text/limits.ts';
import { UnlistedError } from '../../../src/text/unlisted.ts';
import { expect, test } from '../../support/quick.ts';
import { places, refused } from '../../support/walls/refused.ts';
import { writtenOf } from '../../support/walls/text.ts';
import { unlistedIn } from '../../support/walls/unlisted.ts';
import { wrappers } from '../../support/walls/wrappers.ts';

const depths = [0, 1, 41, 100];

for (const [wrapperName, wrap] of Object.entries(wrappers)) {
  test(`with no check before it, the writer writes nothing that is refused, however deep in ${wrapperName}`, () => {
    for (const levels of depths) {
      for (const put of [places.words, places["a link's label"]]) {
        // So far below the limit, one text for all of them says as much as a text for each.
        const all = [{ mdx: refused.map(({ mdx }) => mdx).join(' ') }];
        for (const { mdx } of levels > maxDepth ? all : refused) {
          const body = wrap(put(`a ${mdx} b`), levels);
          expect(() => writtenOf(body), body).toThrow(UnlistedError);
        }
      }
    }
  });
}

test('of what stands in the description of a picture, the letters alone are written', () => {
  for (const { mdx } of refused) {
    const body = places["a picture's description"](`a ${mdx} b`);
    let written;
    try {
      written = writtenOf(body);
    } catch (error) {
      expect(error, body).toBeInstanceOf(UnlistedError);
      continue;
    }
    expect(unlistedIn(written), body).toEqual([]);
    expect(
      written.blocks.every(({ kind }) => kind === 'picture' || kind === 'words'),
      body,
    ).toBe(true);
  }
});

test('the writer says where and what', () => {
  expect(() => writtenOf('Words\n\nand <script>alert(1)</script>')).toThrow(
    'content/bulletins/x/en.mdx:3: <script> is not on the list of what a text may hold.',
  );
  expect(() => writtenOf('Words\n\n<span onclick="alert(1)">x</span>')).toThrow(
    'content/bulletins/x/en.mdx:3: <span onclick> is not on the list of what a text may hold.',
  );
  expect(() => writtenOf('[x](javascript:alert(1))')).toThrow(
    'content/bulletins/x/en.mdx:1: <a href> is not on the list of what a text may hold.',
  );
  expect(() => writtenOf('<Other>\n\nx\n\n</Other>')).toThrow(
    'content/bulletins/x/en.mdx:1: <Other> is not on the list of what a text may hold.',
  );
  expect(() => writtenOf('<Note title="x">\n\nx\n\n</Note>')).toThrow(
    'content/bulletins/x/en.mdx:1: <Note title> is not on the list of what a text may hold.',
  );
  expect(() => writtenOf('![x](https://evil.test/x.png)')).toThrow(
    'content/bulletins/x/en.mdx:1: <img src="https://evil.test/x.png"> is not on the list of what a text may hold.',
  );
  expect(() => writtenOf('import x from "x"\n\nwords')).toThrow(
    'content/bulletins/x/en.mdx:1: mdxjsEsm is not on the list of what a text may hold.',
  );
});

test('what is listed is written as it was', () => {
  for (const wrap of Object.values(wrappers)) {
    const content = writtenOf(wrap('a [b](/en/x/) [c](tel:+1) <span lang="bn">d</span> {/* e */}', 2));
    expect(unlistedIn(content)).toEqual([]);
    expect(JSON.stringify(content.blocks)).toContain('"href":"/a/b/en/x/"');
  }
});
