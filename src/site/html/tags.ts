import { rawTextEnd } from './raw-text.ts';

/** A stretch of a page. */
export interface HtmlRange {
  readonly start: number;
  readonly end: number;
}

/** An attribute, with the white space before it. */
export interface Attribute extends HtmlRange {
  /** In lower case. */
  readonly name: string;
  /** As it is written, character references and all. */
  readonly raw: string;
  /** Where the value stands, without quotation marks. */
  readonly value: HtmlRange;
}

/** A tag of a page. */
export interface Tag extends HtmlRange {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** The first of each name counts, as in browsers. */
  readonly attributes: readonly Attribute[];
  /** What a raw-text element such as `<style>` holds. */
  readonly text: HtmlRange | undefined;
}

/** A page, or a part of one, and its tags. */
export interface TaggedHtml {
  readonly html: string;
  readonly tags: readonly Tag[];
}

/**
 * @param html a page
 * @returns the page and its tags, for all that is made of it by one walk
 */
export function tagged(html: string): TaggedHtml {
  return { html, tags: [...tagsOf(html)] };
}

/**
 * @param page a page
 * @param page.html its text
 * @param tag one of its tags
 * @returns what a raw-text element holds; nothing where the tag begins none
 */
export function rawTextOf({ html }: TaggedHtml, { text }: Tag): string {
  return text === undefined ? '' : html.slice(text.start, text.end);
}

const tagOpen = /<\/?([a-z][^\t\n\f\r />]*)/iy;
const attribute =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\t\n\f\r "'>][^\t\n\f\r >]*)?))?/y;
const tagClose = /[\t\n\f\r /]*>/y;
const commentClose = /--!?>/g;

/**
 * Walks the tags of a page as a browser's tokenizer does (HTML Standard, 13.2.5): what stands in attributes, comments,
 * scripts and styles is no tag. Positions let whoever changes a page keep every other byte as it was. Only the insides
 * of SVG and MathML are not told apart, whose `<title>` and `<style>` may hold tags.
 * @param html a page
 * @yields its tags, in order
 */
export function* tagsOf(html: string): Generator<Tag, void> {
  let at = html.indexOf('<');
  while (at !== -1) {
    tagOpen.lastIndex = at;
    const name = tagOpen.exec(html)?.[1]?.toLowerCase();
    if (name === undefined) {
      at = html.indexOf('<', skipOther(html, at));
      continue;
    }
    const isEnd = html[at + 1] === '/';
    const attributes = readAttributes(html, tagOpen.lastIndex);
    // A tag that the page's end cuts off is none.
    if (tagClose.lastIndex === 0) return;
    const end = tagClose.lastIndex;
    const textEnd = isEnd ? undefined : rawTextEnd(html, name, end);
    const text = textEnd === undefined ? undefined : { start: end, end: textEnd };
    yield { name, isEnd, attributes, start: at, end, text };
    at = html.indexOf('<', textEnd ?? end);
  }
}

/** Reads the attributes of a tag, and leaves `tagClose` behind the tag, or at 0 where the tag never ends. */
function readAttributes(html: string, from: number): Attribute[] {
  const attributes: Attribute[] = [];
  let at = from;
  for (;;) {
    tagClose.lastIndex = at;
    if (tagClose.test(html)) return attributes;
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (found === null) return attributes;
    const [whole, name = '', double, single, bare] = found;
    const raw = double ?? single ?? bare ?? '';
    const end = at + whole.length;
    const isClosed = (double !== undefined || single !== undefined) && /["']$/.test(whole);
    const valueEnd = isClosed ? end - 1 : end;
    const value = { start: valueEnd - raw.length, end: valueEnd };
    attributes.push({ name: name.toLowerCase(), raw, start: at, end, value });
    at = end;
  }
}

/** @returns the end of a comment or of what browsers take for one; behind the character where it is only text */
function skipOther(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const empty = /^<!---?>/.exec(html.slice(at, at + 6))?.[0];
    if (empty !== undefined) return at + empty.length;
    commentClose.lastIndex = at + 4;
    return commentClose.test(html) ? commentClose.lastIndex : html.length;
  }
  const isComment = /^<[!?/]/.test(html.slice(at, at + 2));
  const close = isComment ? html.indexOf('>', at) : at;
  return close === -1 ? html.length : close + 1;
}
