import { escapeMarkup } from '../../read/words/markup.ts';
import { attributeOf } from '../html/attribute.ts';
import { elementAt, type HtmlEdit } from '../html/edit.ts';
import { rawTextOf, type Attribute, type Tag, type TaggedHtml } from '../html/tags.ts';
import { attributeNeeds, styleNeeds, type Needs } from '../policy/needs.ts';
import type { OwnCode } from '../policy/own-code.ts';
import { policyPlace } from '../policy/policy-place.ts';

/** What tells an edition of a page from the page as it was rendered: all else is the same. */
export interface Edition {
  /** @returns whether a tag is left out, alone or with all of its element */
  readonly leavesOut?: (tag: Tag) => 'tag' | 'element' | undefined;
  /** @returns the value of an attribute; undefined where the attribute is left out */
  readonly attribute?: (tag: Tag, name: string, value: string) => string | undefined;
  /** @returns a style */
  readonly style?: (css: string) => string;
}

/** An edition of a page in the making. */
export interface Draft {
  /** What is changed in the page. */
  readonly edits: readonly HtmlEdit[];
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
  const needs: Needs[number][] = [];
  let foreign: string | undefined;
  let leftOut = 0;
  page.tags.forEach((tag, index) => {
    if (tag.isEnd || tag.start < leftOut) return;
    const extent = edition.leavesOut?.(tag);
    if (extent === undefined) take(tag);
    else {
      const { start, end } = extent === 'element' ? elementAt(page.tags, index) : tag;
      edits.push({ start, end, by: '' });
      leftOut = end;
    }
  });
  return { edits, needs, policyAt: policyPlace(page), foreign };

  function take(tag: Tag): void {
    const text = rawTextOf(page, tag);
    const known = own.needsOf(tag, text);
    if (known === undefined) foreign ??= page.html.slice(tag.start, tag.end);
    for (const attribute of tag.attributes) {
      const value = takeAttribute(tag, attribute);
      if (value !== undefined && known !== undefined)
        needs.push(...attributeNeeds(tag, attribute.name, value));
    }
    const css = tag.name === 'style' && known !== undefined ? edition.style?.(text) : undefined;
    if (css === undefined || css === text || tag.text === undefined) needs.push(...(known ?? []));
    else {
      edits.push({ ...tag.text, by: css });
      needs.push(...styleNeeds(css));
    }
  }

  function takeAttribute(tag: Tag, { name, value, start, end }: Attribute): string | undefined {
    const held = attributeOf(tag, name) ?? '';
    const wanted = edition.attribute === undefined ? held : edition.attribute(tag, name, held);
    if (wanted === undefined) edits.push({ start, end, by: '' });
    else if (wanted !== held) edits.push({ ...value, by: escapeMarkup(wanted) });
    return wanted;
  }
}
