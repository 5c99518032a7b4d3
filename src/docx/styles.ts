import type { XmlElement } from '../reading/xml-tree.ts';
import { allNamed, attributeOf, childOf, isOn, valueOf } from './xml.ts';

/** What a style makes of a paragraph. */
export type Role =
  | { readonly kind: 'title' | 'paragraph' | 'quotation' | 'contents' }
  | { readonly kind: 'heading'; readonly level: number };

/** The styles of a document. */
export interface Styles {
  /**
   * @param properties properties of a paragraph
   * @returns what its style, or what it says of itself, makes of it
   */
  roleOf(properties: XmlElement | undefined): Role;
  /**
   * @param id id of a paragraph's or run's style
   * @param property a property of runs that is on or off
   * @returns whether the style sets it
   */
  isOn(id: string | undefined, property: string): boolean | undefined;
  /**
   * @param id id of a paragraph's style
   * @returns the list that it puts paragraphs into
   */
  numberingOf(id: string | undefined): XmlElement | undefined;
}

/**
 * @param root the root of `styles.xml`, where there is one
 * @returns the styles
 */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = root === undefined ? [] : allNamed(root, 'style');
  const byId = new Map(all.map((style) => [attributeOf(style, 'styleId'), style]));
  /** The style, and those that it is based on. */
  const chainOf = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    for (
      let style = byId.get(id);
      style && !chain.includes(style);
      style = byId.get(valueOf(style, 'basedOn'))
    )
      chain.push(style);
    return chain;
  };
  return {
    roleOf(properties) {
      const id = valueOf(properties, 'pStyle');
      const chain = chainOf(id);
      // Some programs name styles that they never describe.
      const names = chain.length === 0 ? [id] : chain.map((style) => valueOf(style, 'name'));
      const named = names.map(roleNamed).find((role) => role !== undefined);
      if (named !== undefined) return named;
      const outlines = [properties, ...chain.map((style) => childOf(style, 'pPr'))];
      const level = Number(
        outlines.map((each) => valueOf(each, 'outlineLvl')).find((value) => value !== undefined) ?? 9,
      );
      return level < 9 ? { kind: 'heading', level: level + 1 } : { kind: 'paragraph' };
    },
    isOn: (id, property) =>
      chainOf(id)
        .map((style) => isOn(childOf(style, 'rPr'), property))
        .find((value) => value !== undefined),
    numberingOf: (id) =>
      chainOf(id)
        .map((style) => childOf(childOf(style, 'pPr'), 'numPr'))
        .find((value) => value !== undefined),
  };
}

/** Styles that every Word has are named in English in the file, whatever language it speaks. */
function roleNamed(name: string | undefined): Role | undefined {
  const plain = (name ?? '').toLowerCase().replaceAll(/[\s_-]+/g, '');
  const level = /^heading([1-9])$/.exec(plain)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (plain === 'title') return { kind: 'title' };
  if (['quote', 'intensequote', 'blocktext', 'quotations'].includes(plain)) return { kind: 'quotation' };
  if (/^toc(?:\d|heading)$/.test(plain)) return { kind: 'contents' };
  return undefined;
}
