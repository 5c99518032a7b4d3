import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { readNumber } from './read-number.ts';
import type { ImportLog } from './import-log.ts';
import { valueOf } from './xml.ts';

/** Where words stand: above the line, below it, or on it. */
export type Raised = 'sup' | 'sub' | 'on the line';

/**
 * Word raises words by a name, LibreOffice by a height too.
 * @param properties properties of a run or style
 * @param log takes down a height that is none
 * @returns where the words stand; undefined where nothing is said of it
 */
export function raisedIn(properties: XmlElement | undefined, log: ImportLog): Raised | undefined {
  const named = valueOf(properties, 'vertAlign');
  if (named === 'superscript') return 'sup';
  if (named === 'subscript') return 'sub';
  const height = valueOf(properties, 'position');
  if (height === undefined) return named === undefined ? undefined : 'on the line';
  const points = readNumber(height, 'position', log);
  return points > 0 ? 'sup' : points < 0 ? 'sub' : 'on the line';
}
