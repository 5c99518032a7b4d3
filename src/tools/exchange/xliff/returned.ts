import type { PhrasingContent } from 'mdast';

import { textOf } from '../../../text/text.ts';
import { tidyInline } from '../../../text/tidy-inline.ts';
import type { Back } from './apply-to-body.ts';
import { fromCodes } from './from-codes.ts';
import { inlineMarksOf } from './marks.ts';
import { onOneLine } from './plain-words.ts';
import type { ReadNote, ReadUnit, ReadXliff } from './read-unit.ts';
import { toCodes } from './to-codes.ts';
import { ourNotes, type State, type Unit } from './unit.ts';

/** What a file holds, compared with the source text as it is now. */
export interface Returned extends Back {
  /** Names of the units whose source text is another one now. */
  readonly changed: readonly string[];
  /** Names of the units whose source text has other spaces than now: a tool laid the file out anew. */
  readonly respaced: readonly string[];
  /** Marks without words in them, by unit. */
  readonly hollow: readonly Marked[];
  /** Names of the units that were translated in part. */
  readonly inPart: readonly string[];
  /** Names of units that the source text does not have. */
  readonly unknown: readonly string[];
  /** Names of units of the source text that the file does not hold. */
  readonly missing: readonly string[];
  /** Marks that could not be kept, by unit. */
  readonly lostMarks: readonly Marked[];
  /** How many units are in each state. */
  readonly states: ReadonlyMap<State, number>;
}

/** A unit, and some marks of it. */
export interface Marked {
  readonly id: string;
  readonly marks: readonly string[];
}

/** What became of one unit: its translation, or the reason why there is none to take. */
type Outcome =
  | { readonly is: 'changed' | 'respaced' | 'inPart' | 'unwritten' }
  | { readonly is: 'hollow'; readonly marks: readonly string[] }
  | {
      /** Words as in the source text are a translation where a program says so. */
      readonly is: 'taken' | 'copy';
      readonly nodes: readonly PhrasingContent[];
      readonly lost: readonly string[];
      /** Whether these words are others than would go out now. */
      readonly isNew: boolean;
    };

/**
 * Compares what came back with what would go out now.
 * @param present the units of the source text as it is
 * @param file the file that came back
 * @returns what can be taken from it
 */
export function heldAgainst(present: readonly Unit[], file: ReadXliff): Returned {
  const byId = new Map(present.map((unit) => [unit.id, unit]));
  const known = file.units.flatMap((unit) => {
    const own = byId.get(unit.id);
    return own ? [{ id: unit.id, state: unit.state, outcome: outcomeOf(unit, own) }] : [];
  });
  // Where new words say that they are none, the program keeps no states, and what has no letters is what it seems.
  const isStateless = known.some(
    ({ state, outcome }) => state === 'initial' && outcome.is === 'taken' && outcome.isNew,
  );
  const taken = known.flatMap(({ id, outcome }) => {
    if (outcome.is === 'copy') return isStateless && !hasLetters(outcome.nodes) ? [{ id, ...outcome }] : [];
    return outcome.is === 'taken' ? [{ id, ...outcome }] : [];
  });
  const idsOf = (is: Outcome['is']) => known.flatMap(({ id, outcome }) => (outcome.is === is ? [id] : []));
  const inFile = new Set(file.units.map(({ id }) => id));
  const states = new Map<State, number>();
  for (const { state } of known) states.set(state, (states.get(state) ?? 0) + 1);
  return {
    targets: new Map(taken.map(({ id, nodes }) => [id, nodes])),
    notes: new Map(
      [{ id: 'the file', notes: file.notes }, ...file.units].flatMap(({ id, notes }) => {
        const others = notesOfOthers(notes, byId.get(id)?.notes ?? []);
        return others.length > 0 ? [[id, others] as const] : [];
      }),
    ),
    changed: idsOf('changed'),
    respaced: idsOf('respaced'),
    hollow: known.flatMap(({ id, outcome }) =>
      outcome.is === 'hollow' ? [{ id, marks: outcome.marks }] : [],
    ),
    inPart: idsOf('inPart'),
    unknown: [...inFile].filter((id) => !byId.has(id)),
    missing: [...byId.keys()].filter((id) => !inFile.has(id)),
    lostMarks: taken.flatMap(({ id, lost }) => (lost.length > 0 ? [{ id, marks: lost }] : [])),
    states,
  };
}

function outcomeOf(unit: ReadUnit, { source, target }: Unit): Outcome {
  const known = inlineMarksOf(tidyInline(source));
  const spell = (nodes: readonly PhrasingContent[]) => JSON.stringify(toCodes(nodes, known).codes);
  const then = spell(fromCodes(unit.source, known).nodes);
  const now = spell(source);
  if (then !== now) return { is: spaceless(then) === spaceless(now) ? 'respaced' : 'changed' };
  if (unit.isInPart) return { is: 'inPart' };
  const { nodes, lost, hollow } = fromCodes(unit.target ?? [], known);
  if (hollow.length > 0) return { is: 'hollow', marks: hollow };
  if (nodes.length === 0) return { is: 'unwritten' };
  // Programs that show what stands in a translation begin with a copy of the source text.
  const is = unit.state === 'initial' && spell(nodes) === now ? 'copy' : 'taken';
  return { is, nodes, lost, isNew: target === undefined || spell(nodes) !== spell(target) };
}

/** What has none, such as a number in a table, may well be the same in both languages. */
function hasLetters(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => /\p{L}/u.test(textOf(node)));
}

/** What others noted, each once: neither what says that it is ours, nor what would go out now. */
function notesOfOthers(notes: readonly ReadNote[], ours: readonly string[] = []): string[] {
  const others = new Set(notes.flatMap(({ by, words }) => (by === ourNotes ? [] : [onOneLine(words)])));
  for (const note of ['', ...ours]) others.delete(onOneLine(note));
  return [...others];
}

function spaceless(xml: string): string {
  return xml.replaceAll(/\s+/g, '');
}
