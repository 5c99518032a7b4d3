import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import { counterpartsOf, type Counterparts } from '../../align/counterparts.ts';
import { namePlace, type TextPair } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { nounOf } from '../../findings/passage-names.ts';
import { rule, type FileRemark } from '../../rule.ts';

const ids = {
  'structure/missing': {
    severity: 'error',
    page: 'structure',
    title: 'A passage of the source text is missing',
    whenStale: 'warning',
  },
  'structure/added': {
    severity: 'error',
    page: 'structure',
    title: 'A passage that the source text does not have',
    whenStale: 'warning',
  },
  'structure/merged': {
    severity: 'warning',
    page: 'structure',
    title: 'Several passages of the source text in one',
  },
  'structure/split': {
    severity: 'warning',
    page: 'structure',
    title: 'One passage of the source text in several',
  },
} as const satisfies FindingIds;

/** Every passage of the source text is in the translation, and nothing else is. */
export const structurePassages = rule({
  ids,
  compares: 'pair',
  *run(pair) {
    const parts = counterpartsOf(pair).filter(isOfText);
    for (const run of runs(parts, ({ translation }) => translation.length === 0))
      yield* missing(pair, run, parts);
    for (const run of runs(parts, ({ source }) => source.length === 0)) yield* added(pair, run);
    for (const part of parts) if (part.source.length + part.translation.length > 2) yield* joined(part);
  },
});

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

function* missing(
  { translation }: TextPair,
  { run, index }: Run,
  parts: readonly Counterparts[],
): Generator<FileRemark<typeof ids>> {
  const lost = run.flatMap((part) => part.source);
  const [first] = lost;
  if (first === undefined) return;
  // Behind a run of what is missing stands what is not, if anything.
  const place = parts[index + run.length]?.translation[0];
  const last = translation.passages.at(-1);
  yield {
    rule: 'structure/missing',
    file: translation.file,
    line: place?.line ?? last?.line ?? 0,
    message:
      lost.length === 1
        ? `A ${nounOf(first)} of the source text is missing here.`
        : `${String(lost.length)} passages of the source text are missing here.`,
    found: 'nothing',
    expected: `what ${namePlace(first)} says: "${opening(first.text)}"`,
    hint:
      place === undefined
        ? 'Add it at the end, in this language.'
        : 'Add it before this line, in this language.',
  };
}

function* added({ translation, source }: TextPair, { run }: Run): Generator<FileRemark<typeof ids>> {
  const surplus = run.flatMap((part) => part.translation);
  const [first] = surplus;
  if (first === undefined) return;
  yield {
    rule: 'structure/added',
    file: translation.file,
    line: first.line,
    message:
      surplus.length === 1
        ? `This ${nounOf(first)} has no counterpart in the source text.`
        : `${String(surplus.length)} passages from here on have no counterpart in the source text.`,
    found: opening(first.text),
    expected: `only what ${source.file} says`,
    hint: `Delete it, or add it to ${source.file}.`,
  };
}

function* joined(part: Counterparts): Generator<FileRemark<typeof ids>> {
  const [first] = part.translation;
  const [origin] = part.source;
  if (first === undefined || origin === undefined) return;
  const isMerged = part.source.length > part.translation.length;
  yield {
    rule: isMerged ? 'structure/merged' : 'structure/split',
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
  };
}
