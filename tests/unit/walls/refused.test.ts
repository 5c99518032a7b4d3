import { mdxToMdast, type MdastNode } from 'satteri';

import { maxDepth } from '../../../src/text/limits.ts';
import { expect, test } from '../../support/quick.ts';
import { places, refused } from '../../support/walls/refused.ts';
import { findingsIn } from '../../support/walls/text.ts';
import { wrappers } from '../../support/walls/wrappers.ts';

/** Around the limit, where a walker may stop short, and far below it. */
const depths = [0, 1, 39, 40, 41, 42, 100, 1000];

/** The findings of limits: what stands too deep, and what the parser is not given. */
const limits = ['content/depth', 'content/too-much'];

/** Stands beside what is refused, and so as deep. */
const mark = 'MARK';

/** How many things the mark stands in; undefined where it stands in no part of the tree. */
function depthOfMark(body: string): number | undefined {
  let level: readonly MdastNode[] = [mdxToMdast(body)].flatMap(childrenOf);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (level.some((node) => JSON.stringify({ ...node, children: [] }).includes(mark))) return depth;
    level = level.flatMap(childrenOf);
  }
  return undefined;
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** All in one: below the limit the depth itself is found, which says as much as a text for each. */
const together = [{ rule: 'content/depth', mdx: refused.map(({ mdx }) => mdx).join(' ') }];

for (const [wrapperName, wrap] of Object.entries(wrappers)) {
  for (const [placeName, put] of Object.entries(places)) {
    test(`each refused thing in ${placeName} is found, however deep in ${wrapperName}`, () => {
      for (const levels of depths) {
        const depth = depthOfMark(wrap(put(`${mark} x`), levels)) ?? 0;
        const isTooDeep = depth > maxDepth;
        if (levels > maxDepth) expect(isTooDeep, `${String(levels)} levels`).toBe(true);
        for (const { rule, mdx } of levels > maxDepth ? together : refused) {
          const rules = findingsIn(wrap(put(`${mark} ${mdx} x`), levels)).map((finding) => finding.rule);
          // A link that is refused for standing in another no longer counts as a level.
          const meant = isTooDeep ? [rule, ...limits] : [rule];
          expect(
            rules.some((found) => meant.includes(found)),
            `${mdx} below ${String(levels)} levels: ${rules.join(', ')}`,
          ).toBe(true);
        }
      }
    });
  }
}

for (const levels of depths) {
  test(`a description of a picture hides nothing below ${String(levels)} marks`, () => {
    const tags = (words: string) =>
      `![${'<span>'.repeat(levels)}${words}${'</span>'.repeat(levels)}](media/x.png)`;
    // What describes the picture is read as a link: the words stand in a paragraph, in it and in the marks.
    for (const { rule, mdx } of levels + 2 > maxDepth ? together : refused) {
      const rules = findingsIn(tags(`a ${mdx} b`)).map((finding) => finding.rule);
      expect(rules, `${mdx} below ${String(levels)}`).toContain(rule);
    }
  });
}

test('what may be written is found by nothing', () => {
  const allowed = [
    'words',
    '**words**',
    '[x](https://good.test "words")',
    '<span lang="bn">x</span>',
    '{/* x */}',
  ];
  for (const wrap of Object.values(wrappers)) {
    for (const mdx of allowed) {
      // A link within a link is none.
      const others = new Set(['content/component', 'content/link-unmade']);
      const findings = findingsIn(wrap(`a ${mdx} b`, 1)).filter(({ rule }) => !others.has(rule));
      expect(findings, wrap(mdx, 1)).toEqual([]);
    }
  }
});
