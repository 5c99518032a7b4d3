import type { ReadXliff } from '../exchange/xliff/read-unit.ts';
import type { Returned } from '../exchange/xliff/returned.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { withMarks } from './xliff-report.ts';

/**
 * @param file a file that came back
 * @param returned what can be taken from it
 * @throws {CommandError} where that is nothing
 */
export function refuseUseless({ slug, units }: ReadXliff, returned: Returned): void {
  if (returned.unknown.length === units.length)
    throw new CommandError(
      `No passage of the bulletin "${slug}" is in this file. Nothing was written.`,
      'Import the file that was exported for this bulletin.',
      1,
    );
  const { targets, changed, respaced, hollow, inPart } = returned;
  if (targets.size === 0 && changed.length + respaced.length + hollow.length === 0)
    throw new CommandError(
      inPart.length === 0
        ? 'Nothing in this file is translated. Nothing was written.'
        : `These passages are translated in part: ${inPart.join(', ')}. Nothing was written.`,
      'Finish the translation, save the file, and import it again.',
      1,
    );
}

/** Far more than anybody notes on a bulletin, and little enough for a text to keep. */
const maxNoted = 50_000;

/**
 * @param returned what can be taken from a file
 * @throws {CommandError} where others noted more than a text can keep
 */
export function refuseEndlessNotes({ notes }: Returned): void {
  const letters = [...notes.values()].flat().reduce((sum, { length }) => sum + length, 0);
  if (letters > maxNoted)
    throw new CommandError(
      `The notes in this file have ${String(letters)} characters, more than the ${String(maxNoted)} that can be kept. Nothing was written.`,
      "Delete notes in the translator's program, save the file, and import it again.",
      1,
    );
}

/**
 * @param returned what can be taken from a file
 * @throws {CommandError} where there are passages in it that cannot be
 */
export function refuseChanged({ changed, respaced, hollow }: Returned): void {
  const problems = [
    {
      ids: changed,
      what: 'The source text of these passages has changed since the file was made',
      hint: 'Export the bulletin again',
    },
    {
      ids: respaced,
      what: 'A tool has changed spaces in the source text of these passages, and so perhaps in their translation',
      hint: 'Let the tool save spaces as they are (xml:space="preserve")',
    },
    {
      ids: hollow.map(withMarks),
      what: 'A mark has lost its words in the translation of these passages',
      hint: "Put the words back into the mark in the translator's program",
    },
  ].filter(({ ids }) => ids.length > 0);
  if (problems.length === 0) return;
  throw new CommandError(
    `${problems.map(({ what, ids }) => `${what}: ${ids.join(', ')}.`).join(' ')} Nothing was written.`,
    `${problems.map(({ hint }) => hint).join('; ')}, or take only the other passages with --leave-changed.`,
    1,
  );
}
