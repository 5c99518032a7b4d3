import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * @param nodes a part of a page: what is a text's was checked by `check-listed.ts`
 * @returns the part as HTML
 */
export function writeHtml(nodes: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...nodes] }, { allowDangerousHtml: true });
}
