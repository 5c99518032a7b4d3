import type { PhrasingContent } from 'mdast';

import { tidyInline } from '../mdx/tidy-inline.ts';
import { fromCodes } from './from-codes.ts';
import { toCodes } from './inline-codes.ts';
import { marksOf } from './marks.ts';
import type { ReadXliff } from './read-xliff.ts';
import type { State, Unit } from './unit.ts';

/** What a file holds, held against the source text as it is now. */
export interface Returned {
  /** Translations by unit. */
  readonly targets: ReadonlyMap<string, readonly PhrasingContent[]>;
  /** Names of the units whose source text is another one now. */
  readonly changed: readonly string[];
  /** Names of the units whose source text has other spaces than now: a tool laid the file out anew. */
  readonly respaced: readonly string[];
  /** Names of the units that were translated in part. */
  readonly inPart: readonly string[];
  /** Names of units that the source text does not have. */
  readonly unknown: readonly string[];
  /** Names of units of the source text that the file does not hold. */
  readonly missing: readonly string[];
  /** Marks that could not be kept, by unit. */
  readonly lostMarks: readonly { readonly id: string; readonly marks: readonly string[] }[];
  /** How many units are in each state. */
  readonly states: ReadonlyMap<State, number>;
}

/**
 * Holds what came back against what would go out now.
 * @param present the units of the source text as it is
 * @param file the file that came back
 * @returns what can be taken from it
 */
export function heldAgainst(present: readonly Unit[], file: ReadXliff): Returned {
  const targets = new Map<string, readonly PhrasingContent[]>();
  const changed: string[] = [];
  const respaced: string[] = [];
  const inPart: string[] = [];
  const unknown: string[] = [];
  const lostMarks: { id: string; marks: readonly string[] }[] = [];
  const states = new Map<State, number>();
  for (const unit of file.units) {
    const source = present.find(({ id }) => id === unit.id)?.source;
    if (source === undefined) {
      unknown.push(unit.id);
      continue;
    }
    states.set(unit.state, (states.get(unit.state) ?? 0) + 1);
    const known = marksOf(tidyInline(source));
    const sent = fromCodes(unit.source, known, unit.data);
    const [then, now] = [toCodes(sent.nodes, known).xml, toCodes(source).xml];
    if (then !== now) {
      (spaceless(then) === spaceless(now) ? respaced : changed).push(unit.id);
      continue;
    }
    if (unit.isInPart) {
      inPart.push(unit.id);
      continue;
    }
    if (unit.target === undefined) continue;
    const { nodes, lost } = fromCodes(unit.target, known, unit.data);
    if (lost.length > 0) lostMarks.push({ id: unit.id, marks: lost });
    if (nodes.length > 0) targets.set(unit.id, nodes);
  }
  const missing = present.map(({ id }) => id).filter((id) => file.units.every((unit) => unit.id !== id));
  return { targets, changed, respaced, inPart, unknown, missing, lostMarks, states };
}

function spaceless(xml: string): string {
  return xml.replaceAll(/\s+/g, '');
}
