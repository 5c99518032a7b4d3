import { components } from './components/components.ts';
import { lineOf, refuseAt, type TextPlace } from './place.ts';
import type { Tree } from './parse.ts';

/**
 * Reports calls after the first of a component that may stand in a text only once.
 * @param tree the text's tree
 * @param place what takes the findings
 */
export function refuseSecondCalls(tree: Tree, place: TextPlace): void {
  for (const { name, label } of components.filter(({ isSingle }) => isSingle)) {
    const calls = tree.children.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === name);
    for (const call of calls.slice(1)) {
      refuseAt(place, 'content/component', lineOf(call), {
        message: `The component <${name}> stands in this text twice.`,
        found: `<${name}>`,
        expected: `one ${label}`,
        hint: `Keep one <${name}> and delete the other.`,
      });
    }
  }
}
