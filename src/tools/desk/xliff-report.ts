import type { AppliedUnits } from '../exchange/xliff/apply-units.ts';
import type { Marked, Returned } from '../exchange/xliff/returned.ts';
import { states } from '../exchange/xliff/unit.ts';
import { countOf } from '../../read/words/english.ts';

/** What was done with a file that came back. */
export interface Taken {
  /** The translation that was written. */
  readonly file: string;
  /** Whether it was not there before. */
  readonly isNew: boolean;
  readonly applied: AppliedUnits;
  readonly returned: Returned;
}

/**
 * @param taken what was done
 * @returns the same in lines, for an editor
 */
export function xliffReport({ file, isNew, applied, returned }: Taken): string[] {
  return [
    written(file, applied.written.length, isNew),
    ...listed('Left as they are, since their source text has changed', returned.changed),
    ...listed('Left as they are, since a tool has changed spaces in them', returned.respaced),
    ...listed('Left as they are, since a mark has lost its words', returned.hollow.map(withMarks)),
    ...listed('Translated in part, and not taken', returned.inPart),
    ...listed('Still to be written', applied.empty),
    ...listed('Without a place in the text, kept as comments at its end', applied.unplaced),
    ...listed('Not in the source text, and not taken', returned.unknown),
    ...listed('Not in the file', returned.missing),
    ...returned.lostMarks.map(({ id, marks }) => `Words without their mark (${marks.join(', ')}): ${id}`),
    ...noted(returned),
    statesLine(returned),
  ];
}

/**
 * @param marked a unit, and some marks of it
 * @returns its name with the marks
 */
export function withMarks({ id, marks }: Marked): string {
  return `${id} (${marks.join(', ')})`;
}

function written(file: string, count: number, isNew: boolean): string {
  const passages = countOf(count, 'passage');
  if (isNew) return `${file} was begun with ${passages}.`;
  return count === 0 ? `${file} holds these words already.` : `${file} has new words in ${passages}.`;
}

function listed(what: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${what}: ${ids.join(', ')}`];
}

function noted({ notes }: Returned): string[] {
  const lines = [...notes].flatMap(([id, words]) => words.map((each) => `  ${id}: ${each}`));
  return lines.length === 0 ? [] : ['To look at (kept as comments in the text):', ...lines];
}

/** A text keeps no states of its passages: this is the only place that says them. */
function statesLine(returned: Returned): string {
  const counts = states.flatMap((state) => {
    const count = returned.states.get(state);
    return count === undefined ? [] : [`${String(count)} ${state}`];
  });
  return `States in the file: ${counts.join(', ')}.`;
}
