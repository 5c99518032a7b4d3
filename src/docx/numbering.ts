import type { XmlElement } from '../reading/xml-tree.ts';
import { allNamed, attributeOf, childOf, elementsIn, valueOf } from './xml.ts';

/** How the items of one level of a list are marked. */
export interface Level {
  /** How they are counted, `decimal` or `lowerLetter`; `bullet` where they are not. */
  readonly format: string;
  /** What the first is counted as. */
  readonly start: number;
}

/** Gives what is said of a level of a list, by its id and its depth from 0. */
export type Numbering = (id: string, depth: number) => Level;

/**
 * @param root the root of `numbering.xml`, where there is one
 * @returns the lists of the document
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = new Map(
    (root ? allNamed(root, 'num') : []).map((list) => [attributeOf(list, 'numId'), list]),
  );
  const shapes = root ? allNamed(root, 'abstractNum') : [];
  const shapeOf = (list: XmlElement | undefined): XmlElement | undefined => {
    const id = valueOf(list, 'abstractNumId');
    const shape = shapes.find((each) => attributeOf(each, 'abstractNumId') === id);
    // A shape may say no more than the name of a style, which another shape carries.
    const style = valueOf(shape, 'numStyleLink');
    return style === undefined ? shape : shapes.find((each) => valueOf(each, 'styleLink') === style);
  };
  return (id, depth) => {
    const list = lists.get(id);
    const isDepth = (each: XmlElement) => attributeOf(each, 'ilvl') === String(depth);
    const override = elementsIn(list).find((each) => each.name === 'lvlOverride' && isDepth(each));
    const own = elementsIn(shapeOf(list)).find((each) => each.name === 'lvl' && isDepth(each));
    const level = childOf(override, 'lvl') ?? own;
    return {
      format: valueOf(level, 'numFmt') ?? (level === undefined ? 'bullet' : 'decimal'),
      start: Number(valueOf(override, 'startOverride') ?? valueOf(level, 'start') ?? 1),
    };
  };
}
