import { follow as component } from '../../../text/components/follow/follow.ts';
import { callOf, writeBlocks } from '../../../text/write-mdx.ts';
import { beginFrontMatter } from '../../../publication/write-front-matter.ts';
import { withoutInvisibleSigns } from '../../../read/words/invisible-signs.ts';
import type { SortedOut } from './sort-out.ts';
import type { TextField } from './text-fields.ts';

/**
 * Begins a text with what was received; what only people can write is left empty, with the source's words
 * beside it where there are any.
 * @param sorted the received text
 * @param fields the fields of its front matter
 * @returns what the text's file holds
 */
export function beginText({ title, blocks, follow }: SortedOut, fields: readonly TextField[]): string {
  const head = beginFrontMatter(
    fields.map(({ id, field, comment }) => {
      const value = id === 'title' ? (title ?? '') : '';
      return { field, value, comment: value === '' ? comment : undefined };
    }),
  );
  // The received text keeps them.
  return withoutInvisibleSigns(head + writeBlocks(follow ? [...blocks, callOf(component, [follow])] : blocks));
}
