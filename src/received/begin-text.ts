import type { Paragraph, RootContent } from 'mdast';

import { writeBlocks, type WrittenTag } from '../mdx/write-mdx.ts';
import { withoutInvisibleSigns } from '../reading/invisible-signs.ts';
import { beginFrontMatter } from '../publication/write-front-matter.ts';
import type { Translation } from '../publication/translation.ts';
import type { SortedOut } from './sort-out.ts';

/**
 * Begins a translation with a received text; what only people can write is left empty, with the source's words beside
 * it.
 * @param sorted the received text
 * @param source the bulletin's source text
 * @returns the text of the translation's file
 */
export function beginText({ title, blocks, follow }: SortedOut, source: Translation): string {
  const fields = source.passages.flatMap(({ field, id, text }) => {
    if (field === undefined) return [];
    const value = id === 'title' ? (title ?? '') : '';
    return [{ field, value, comment: value === '' ? text : undefined }];
  });
  // The received text keeps them.
  return withoutInvisibleSigns(beginFrontMatter(fields) + writeBlocks(follow ? [...blocks, called(follow)] : blocks));
}

function called(block: Paragraph): RootContent {
  const tag: WrittenTag = { type: 'mdxJsxFlowElement', name: 'Follow', attributes: [], children: [block] };
  return tag as unknown as RootContent;
}
