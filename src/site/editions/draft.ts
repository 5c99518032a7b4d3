import { escapeMarkup } from '../../read/words/markup.ts';
import { attributeOf } from '../html/attribute.ts';
import { elementAt, type HtmlEdit } from '../html/edit.ts';
import { rawTextOf, type Attribute, type HtmlRange, type Tag, type TaggedHtml } from '../html/tags.ts';
import { attributeNeeds, styleNeeds, type Needs } from '../policy/needs.ts';
import type { OwnCode } from '../policy/own-code.ts';
import { policyPlace } from '../policy/policy-place.ts';
import { holdsFaceToken } from '../typefaces/face-token.ts';

/** What tells an edition of a page from the page as it was rendered: all else is the same. */
export interface Edition {
  /** @returns whether a tag is left out, alone or with all of its element */
  readonly leavesOut?: (tag: Tag) => 'tag' | 'element' | undefined;
  /** @returns markup that fetches nothing, to be put behind a tag */
  readonly behind?: (tag: Tag) => string | undefined;
  /** @returns the value of an attribute; undefined where the attribute is left out */
  readonly attribute?: (tag: Tag, name: string, value: string) => string | undefined;
  /** @returns whether the file that an attribute names is put into the page */
  readonly inlines?: (tag: Tag, name: string, value: string) => boolean;
  /** @returns a style */
  readonly style?: (css: string) => string;
}

/** Where something is put into a page once all pages were walked, and what holds its place. */
export interface Slot extends HtmlRange {
  readonly kind: 'faces' | 'file' | 'size';
  readonly held: string;
}

/** An edition of a page in the making. */
export interface Draft {
  /** What is changed in the page. */
  readonly edits: readonly HtmlEdit[];
  readonly slots: readonly Slot[];
  /** What its policy has to allow, and where in the page that stands. */
  readonly needs: Needs;
  readonly policyAt: number;
  /** The first tag that begins a script or style which is not of the site's own code. */
  readonly foreign: string | undefined;
}

/**
 * Finds out what an edition of a page changes in it, and what its policy has to allow: the styles and scripts of the
 * site's own code, and what its tags fetch.
 * @param page the rendered page
 * @param edition the edition
 * @param own the site's own code
 * @returns the edition in the making
 */
export function draftOf(page: TaggedHtml, edition: Edition, own: OwnCode): Draft {
  const edits: HtmlEdit[] = [];
  const slots: Slot[] = [];
  const needs: Needs[number][] = [];
  let foreign: string | undefined;
  let leftOut = 0;
  page.tags.forEach((tag, index) => {
    if (tag.start < leftOut) return;
    const added = edition.behind?.(tag);
    if (added !== undefined) edits.push({ start: tag.end, end: tag.end, by: added });
    if (tag.isEnd) return;
    const extent = edition.leavesOut?.(tag);
    if (extent === undefined) take(tag);
    else {
      const { start, end } = extent === 'element' ? elementAt(page.tags, index) : tag;
      edits.push({ start, end, by: '' });
      leftOut = end;
    }
  });
  return { edits, slots, needs, policyAt: policyPlace(page), foreign };

  function take(tag: Tag): void {
    const text = rawTextOf(page, tag);
    const code = own.needsOf(tag, text);
    if (code === undefined) foreign ??= page.html.slice(tag.start, tag.end);
    for (const attribute of tag.attributes) {
      const fetched = takeAttribute(tag, attribute);
      if (code !== undefined) needs.push(...fetched);
    }
    if (code === undefined) return;
    if (tag.name === 'style' && tag.text !== undefined) takeStyle(tag.text, text, code);
    else needs.push(...code);
  }

  function takeAttribute(tag: Tag, { name, value, start, end }: Attribute): Needs {
    const held = attributeOf(tag, name) ?? '';
    if (edition.inlines?.(tag, name, held) === true) {
      slots.push({ ...value, kind: 'file', held });
      return attributeNeeds(tag, name, 'data:');
    }
    const wanted = edition.attribute === undefined ? held : edition.attribute(tag, name, held);
    if (wanted === undefined) edits.push({ start, end, by: '' });
    else if (wanted !== held) edits.push({ ...value, by: escapeMarkup(wanted) });
    return wanted === undefined ? [] : attributeNeeds(tag, name, wanted);
  }

  function takeStyle(range: HtmlRange, css: string, code: Needs): void {
    const wanted = edition.style?.(css) ?? css;
    if (holdsFaceToken(wanted)) slots.push({ ...range, kind: 'faces', held: wanted });
    else {
      if (wanted !== css) edits.push({ ...range, by: wanted });
      needs.push(...(wanted === css ? code : styleNeeds(wanted)));
    }
  }
}
