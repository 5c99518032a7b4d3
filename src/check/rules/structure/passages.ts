import { errorAt } from '../../../read/findings/error-at.ts';
import type { Report } from '../../../read/findings/finding.ts';
import { counterpartsOf, type Counterparts } from '../../align/counterparts.ts';
import { namePlace, type TextPair } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { nounOf } from '../../findings/passage-names.ts';
import type { WorkRule } from '../../rule.ts';

/** Every passage of the source text is in the translation, and nothing else is. */
export const structurePassages: WorkRule = ({ pairs }, report) => {
  for (const pair of pairs) {
    const parts = counterpartsOf(pair).filter(isOfText);
    for (const run of runs(parts, ({ translation }) => translation.length === 0))
      reportMissing(pair, run, parts, report);
    for (const run of runs(parts, ({ source }) => source.length === 0)) reportAdded(pair, run, report);
    for (const part of parts)
      if (part.source.length + part.translation.length > 2) reportJoined(part, report);
  }
};

/** Labels and captions are compared with the figures elsewhere. */
function isOfText({ source, translation }: Counterparts): boolean {
  return [...source, ...translation].every(({ field }) => field === undefined);
}

/** Neighbours, and where the first of them stands. */
interface Run {
  readonly run: Counterparts[];
  readonly index: number;
}

/** Neighbours that are alike are one problem. */
function runs(parts: readonly Counterparts[], fits: (part: Counterparts) => boolean): Run[] {
  const found: Run[] = [];
  for (const [index, part] of parts.entries()) {
    if (!fits(part)) continue;
    const before = parts[index - 1];
    if (before !== undefined && fits(before)) found.at(-1)?.run.push(part);
    else found.push({ run: [part], index });
  }
  return found;
}

function reportMissing(
  { translation }: TextPair,
  { run, index }: Run,
  parts: readonly Counterparts[],
  report: Report,
): void {
  const missing = run.flatMap((part) => part.source);
  const [first] = missing;
  if (first === undefined) return;
  // Behind a run of what is missing stands what is not, if anything.
  const place = parts[index + run.length]?.translation[0];
  const last = translation.passages.at(-1);
  report(
    errorAt('structure/missing', translation.file, {
      line: place?.line ?? last?.line ?? 0,
      message:
        missing.length === 1
          ? `A ${nounOf(first)} of the source text is missing here.`
          : `${String(missing.length)} passages of the source text are missing here.`,
      found: 'nothing',
      expected: `what ${namePlace(first)} says: "${opening(first.text)}"`,
      hint:
        place === undefined
          ? 'Add it at the end, in this language.'
          : 'Add it before this line, in this language.',
    }),
  );
}

function reportAdded({ translation, source }: TextPair, { run }: Run, report: Report): void {
  const added = run.flatMap((part) => part.translation);
  const [first] = added;
  if (first === undefined) return;
  report(
    errorAt('structure/added', translation.file, {
      line: first.line,
      message:
        added.length === 1
          ? `This ${nounOf(first)} has no counterpart in the source text.`
          : `${String(added.length)} passages from here on have no counterpart in the source text.`,
      found: opening(first.text),
      expected: `only what ${source.file} says`,
      hint: `Delete it, or add it to ${source.file}.`,
    }),
  );
}

function reportJoined(part: Counterparts, report: Report): void {
  const [first] = part.translation;
  const [origin] = part.source;
  if (first === undefined || origin === undefined) return;
  const isMerged = part.source.length > part.translation.length;
  report({
    rule: isMerged ? 'structure/merged' : 'structure/split',
    severity: 'warning',
    file: first.of.file,
    line: first.line,
    message: isMerged
      ? `This ${nounOf(first)} renders ${String(part.source.length)} of the source text.`
      : `${String(part.translation.length)} passages from here on render a single ${nounOf(origin)} of the source text.`,
    found: opening(first.text),
    expected: `the same passages as in the source text, from ${namePlace(origin)} on`,
    hint: isMerged
      ? 'Split it where the source text does, with an empty line between.'
      : 'Join them, or split the source text as well.',
  });
}
