import { beginTranslation, renewTranslation } from '../xliff/apply-units.ts';
import { readXliff, type ReadXliff } from '../xliff/read-xliff.ts';
import { heldAgainst, type Returned } from '../xliff/returned.ts';
import { states } from '../xliff/unit.ts';
import { XmlFault } from '../reading/xml-tree.ts';
import { takeAtHand } from './bulletin-at-hand.ts';
import { DeskFault } from './desk-fault.ts';
import { rewriteFile, writeNewFile } from './site-files.ts';
import { unitsAtHand } from './units-at-hand.ts';

/** What is wanted of an import. */
export interface XliffOptions {
  readonly siteFolder: string;
  /** Whether passages whose source text has changed are left as they are, and the others taken. */
  readonly leaveChanged: boolean;
}

/**
 * Takes a bulletin back from a translator's tool.
 * @param text the XLIFF file
 * @param options what is wanted
 * @returns what was done, in lines
 * @throws {DeskFault} where nothing can be written
 */
export function importXliff(text: string, { siteFolder, leaveChanged }: XliffOptions): string[] {
  const file = readOrRefuse(text);
  const atHand = takeAtHand(siteFolder, file.slug, file.locale);
  const target = atHand.file;
  if (file.locale === atHand.bulletin.sourceLocale)
    throw new DeskFault(
      `This file would write the source text: "${file.locale}" is the language that the bulletin was written in.`,
      'Export the bulletin to another language.',
      1,
    );
  const { units, source, translation } = unitsAtHand(atHand);
  const returned = heldAgainst(units, file);
  refuseUseless(file, returned);
  if (!leaveChanged) refuseChanged(returned);
  const applied = translation
    ? renewTranslation(source, translation, returned.targets)
    : beginTranslation(source, returned.targets);
  (translation ? rewriteFile : writeNewFile)(siteFolder, target, applied.text);
  return [
    written(target, applied.written.length, translation === undefined),
    ...listed('Left as they are, since their source text has changed', returned.changed),
    ...listed('Left as they are, since a tool has changed spaces in them', returned.respaced),
    ...listed('Translated in part, and not taken', returned.inPart),
    ...listed('Still to be written', applied.empty),
    ...listed('Without a place in the text, kept as comments at its end', applied.unplaced),
    ...listed('Not in the source text, and not taken', returned.unknown),
    ...listed('Not in the file', returned.missing),
    ...returned.lostMarks.map(({ id, marks }) => `Words without their mark (${marks.join(', ')}): ${id}`),
    statesLine(returned),
  ];
}

function refuseUseless({ slug, units }: ReadXliff, returned: Returned): void {
  if (returned.unknown.length === units.length)
    throw new DeskFault(
      `No passage of the bulletin "${slug}" is in this file. Nothing was written.`,
      'Import the file that was exported for this bulletin.',
      1,
    );
  const { targets, changed, respaced, inPart } = returned;
  if (targets.size === 0 && changed.length + respaced.length === 0)
    throw new DeskFault(
      inPart.length === 0
        ? 'Nothing in this file is translated. Nothing was written.'
        : `These passages are translated in part: ${inPart.join(', ')}. Nothing was written.`,
      'Finish the translation, save the file, and import it again.',
      1,
    );
}

function refuseChanged({ changed, respaced }: Returned): void {
  if (changed.length > 0)
    throw new DeskFault(
      `The source text of these passages has changed since the file was made: ${changed.join(', ')}. Nothing was written.`,
      'Export the bulletin again, or take the other passages alone with --leave-changed.',
      1,
    );
  if (respaced.length > 0)
    throw new DeskFault(
      `A tool has changed spaces in the source text of these passages, and so perhaps in their translation: ${respaced.join(', ')}. Nothing was written.`,
      'Let the tool save spaces as they are (xml:space="preserve"), or take the other passages alone with --leave-changed.',
      1,
    );
}

function readOrRefuse(text: string): ReadXliff {
  try {
    return readXliff(text);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    throw new DeskFault(
      `${error.message} Nothing was written.`,
      'Save the file as XLIFF 2.1 again, or export the bulletin anew.',
      1,
    );
  }
}

function written(file: string, count: number, isNew: boolean): string {
  const passages = `${String(count)} ${count === 1 ? 'passage' : 'passages'}`;
  if (isNew) return `${file} was begun with ${passages}.`;
  return count === 0 ? `${file} holds these words already.` : `${file} has new words in ${passages}.`;
}

function listed(what: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${what}: ${ids.join(', ')}`];
}

/** A text keeps no states: this is the only place that says them. */
function statesLine(returned: Returned): string {
  const counts = states.flatMap((state) => {
    const count = returned.states.get(state);
    return count === undefined ? [] : [`${String(count)} ${state}`];
  });
  return `States in the file: ${counts.join(', ')}.`;
}
