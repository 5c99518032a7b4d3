import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { readNumber } from './read-number.ts';
import type { ImportLog } from './import-log.ts';
import { allNamed, xmlAttribute, childOf, elementsIn, valueOf } from './xml.ts';

/** How the items of one level of a list are marked. */
export interface ListLevel {
  /** How they are counted, `decimal` or `lowerLetter`; `bullet` where they are not. */
  readonly format: string;
  /** What the first is counted as. */
  readonly start: number;
}

/** Gives what is said of a level of a list, by its id and its depth from 0. */
export type Numbering = (id: string, depth: number) => ListLevel;

/**
 * @param root the root of `numbering.xml`, where there is one
 * @param log takes what an editor must be told
 * @returns the lists of the document
 */
export function readNumbering(root: XmlElement | undefined, log: ImportLog): Numbering {
  const named = (name: string) => (root === undefined ? [] : allNamed(root, name));
  const shapes = named('abstractNum').map((shape) => ({
    id: xmlAttribute(shape, 'abstractNumId'),
    style: valueOf(shape, 'styleLink'),
    // A shape may say no more than the name of a style, which another shape carries.
    link: valueOf(shape, 'numStyleLink'),
    levels: levelsIn(shape, 'lvl', log),
  }));
  const shapesById = new Map(shapes.map((shape) => [shape.id, shape]));
  const shapesByStyle = new Map(shapes.map((shape) => [shape.style, shape]));
  const lists = new Map(
    named('num').map((list) => {
      const shape = shapesById.get(valueOf(list, 'abstractNumId'));
      const linked = shape?.link === undefined ? shape : shapesByStyle.get(shape.link);
      const overrides = levelsIn(list, 'lvlOverride', log);
      return [xmlAttribute(list, 'numId'), { levels: linked?.levels, overrides }];
    }),
  );
  return (id, depth) => {
    const list = lists.get(id);
    const override = list?.overrides.get(depth);
    const level = childOf(override, 'lvl') ?? list?.levels?.get(depth);
    return {
      format: valueOf(level, 'numFmt') ?? (level === undefined ? 'bullet' : 'decimal'),
      start: readNumber(valueOf(override, 'startOverride') ?? valueOf(level, 'start'), 'start', log),
    };
  };
}

/** What a list says of its levels, by their depth. */
function levelsIn(element: XmlElement, name: string, log: ImportLog): ReadonlyMap<number, XmlElement> {
  const levels = elementsIn(element).filter((each) => each.name === name);
  return new Map(levels.map((level) => [readNumber(xmlAttribute(level, 'ilvl'), 'listLevel', log), level]));
}
