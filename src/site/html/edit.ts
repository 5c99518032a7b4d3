import type { HtmlRange, Tag } from './tags.ts';

/** A stretch of a page, and what shall stand there. */
export interface HtmlEdit extends HtmlRange {
  readonly by: string;
}

/**
 * Changes stretches of a page and keeps every other byte. What lies inside a stretch that was changed goes with it.
 * @param html the page
 * @param edits what to change, in the page's order
 * @returns the page
 */
export function editHtml(html: string, edits: Iterable<HtmlEdit>): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, by } of edits) {
    if (start < at) continue;
    parts.push(html.slice(at, start), by);
    at = end;
  }
  return parts.join('') + html.slice(at);
}

/**
 * @param tags the tags of a page
 * @param index which of them: a start tag of an element that has an end tag
 * @returns the element, tags included
 */
export function elementAt(tags: readonly Tag[], index: number): HtmlRange {
  const start = tags[index];
  if (start === undefined) throw new RangeError(`The page has no tag ${String(index)}.`);
  let depth = 0;
  for (const tag of tags.slice(index)) {
    if (tag.name !== start.name) continue;
    depth += tag.isEnd ? -1 : 1;
    if (depth === 0) return { start: start.start, end: tag.end };
  }
  return start;
}
