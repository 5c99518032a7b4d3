import { lineOf, type Place } from './place.ts';
import type { Tree } from './syntax.ts';

/**
 * Reports calls to follow after the first: a second follow code on a page would be one too many.
 * @param tree the text's tree
 * @param place what takes the findings
 */
export function refuseSecondCalls(tree: Tree, { file, report }: Place): void {
  const calls = tree.children.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'Follow');
  for (const call of calls.slice(1)) {
    report({
      rule: 'content/component',
      severity: 'error',
      file,
      line: lineOf(call),
      message: 'The component <Follow> stands in this text twice.',
      found: '<Follow>',
      expected: 'one call to follow',
      hint: 'Keep one <Follow> and delete the other.',
    });
  }
}
