import type { ParsedData } from '../read/data/data-file.ts';
import type { Cause, CauseOf } from '../read/data/shape.ts';
import { plainNumber } from './figure-number.ts';

/** What the name of a figure is. */
export const figureId = 'a name of a–z, 0–9 and hyphens, such as checkpoints';

/**
 * Explains a number that was written for readers: a comma in it parts what stands in curly brackets, so that each piece
 * would be taken for a field, to be deleted.
 * @param text the whole of a `bulletin.yaml`
 * @param parsed its data
 * @returns what says why a field of a figure is wrong, from its path; undefined where it is for another reason
 */
export function figureCauses(text: string, { data, lineOf }: ParsedData): CauseOf {
  const lines = text.split('\n');
  return ([list, index, field]) => {
    if (list !== 'figures' || typeof index !== 'number') return undefined;
    const figure = (data as { figures: readonly Partial<Record<string, unknown>>[] }).figures[index];
    const id = figure?.id;
    if (field === 'id') return figure && unnamed(index, figure, lineOf([list, index]));
    if (field !== 'value' && !/^\p{Nd}+$/u.test(String(field))) return undefined;
    const first = lineOf([list, index]);
    const next = lineOf([list, index + 1]);
    const own = lines.slice(first - 1, next > first ? next - 1 : undefined);
    // Two figures on one line: whose number is whose cannot be told from here.
    if (own[0]?.match(/value:/g)?.length !== 1 && own[0]?.includes('value:')) return undefined;
    const at = own.findIndex((line) => line.includes('value:'));
    const written = /value:\s*(.*?)\s*(?:[}\]]|,\s*[a-zA-Z]+:|\s#|,?$)/u.exec(own[at] ?? '')?.[1] ?? '';
    const hint = written === '' ? undefined : plainNumber(written);
    if (hint === undefined) return undefined;
    return {
      line: first + at,
      message: `The value of ${typeof id === 'string' ? `the figure "${id}"` : 'this figure'} is not written as a plain number.`,
      found: written,
      expected: 'only the digits 0 to 9, such as 1500000 or 94.5',
      hint,
    };
  };
}

/** The name of a figure is made up by whoever writes it: its form says nothing of where it comes from. */
function unnamed(index: number, figure: Partial<Record<string, unknown>>, line: number): Cause | undefined {
  // One among other names is misspelt.
  if (!Object.keys(figure).every((key) => ['value', 'qualifier', 'unit'].includes(key))) return undefined;
  return {
    rule: 'fields/missing',
    line,
    message: `Entry ${String(index + 1)} of "figures" has no "id".`,
    found: 'nothing',
    expected: figureId,
    hint: `Write { id: checkpoints, value: ${typeof figure.value === 'number' ? String(figure.value) : '…'} }, with the name that its label has in the texts, such as checkpoints.`,
  };
}
