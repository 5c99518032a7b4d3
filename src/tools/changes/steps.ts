import { manifestFile, type Manifest } from '../../outputs/manifest/manifest.ts';
import type { Stage } from '../../outputs/output.ts';
import { stageOf } from '../../outputs/output-of.ts';
import { compressedForm } from '../precompressed/encodings.ts';

/** What is done to a host in any order, or at once, when the step before has ended. */
export interface Step {
  readonly do: 'upload' | 'delete';
  /** What the files are, in words. */
  readonly what: string;
  /** Paths below the site, in order. */
  readonly files: readonly string[];
}

/** What becomes of a file: which of the stages it is of, and whether its address is there before or after. */
interface Change {
  readonly stage: Stage;
  readonly how: 'new' | 'changed' | 'gone';
}

/** The parts of an upload. New pages and feeds may name each other, and nobody who reads the last site is led to them. */
const uploads: readonly (readonly [what: string, isOf: (change: Change) => boolean])[] = [
  ['what pages show', ({ stage }) => stage === 'asset'],
  ['styles', ({ stage }) => stage === 'style'],
  ['new pages and lists', ({ how }) => how === 'new'],
  ['pages that have changed', ({ stage }) => stage === 'page'],
  ['lists of pages that have changed', ({ stage }) => stage === 'list'],
];

/** The parts of what is deleted: when all that is left has been uploaded, nothing leads to the first of them any more. */
const deletions: typeof uploads = [
  ['pages and lists that are gone', ({ stage }) => stage === 'page' || stage === 'list'],
  ['styles that are gone', ({ stage }) => stage === 'style'],
  ['what only these have shown', () => true],
];

/**
 * Finds out by which steps a host goes from one site to another while people read it: no page that they are led to names
 * a file that is not there.
 *
 * A precompressed file goes before its text. The other way round a server would send the old one in place of the new text;
 * where a changed text has none any more, the old one is deleted first of all. The manifest comes last: where not all was
 * done, the next list holds all of it again.
 * @param last the site that is there
 * @param next the site that shall be there
 * @returns the steps; none where nothing differs
 */
export function stepsBetween(last: Manifest, next: Manifest): Step[] {
  const textOf = (file: string) => {
    const text = compressedForm(file)?.text;
    return text !== undefined && (last.has(text) || next.has(text)) ? text : undefined;
  };
  const changeOf = (file: string): Change => {
    const text = textOf(file) ?? file;
    const how = last.has(text) ? (next.has(text) ? 'changed' : 'gone') : 'new';
    return { stage: stageOf(text), how };
  };
  const made = [...next.keys()].filter((file) => next.get(file) !== last.get(file));
  const gone = [...last.keys()].filter((file) => !next.has(file));
  if (made.length + gone.length === 0) return [];
  const isNew = new Set(made);
  const stale = gone.filter((file) => isNew.has(textOf(file) ?? ''));
  const isStale = new Set(stale);
  const split = (doing: Step['do'], files: readonly string[], parts: typeof uploads) => {
    const byPart = Map.groupBy(files, (file) => parts.find(([, isOf]) => isOf(changeOf(file))));
    return parts.flatMap((part) => {
      const all = byPart.get(part) ?? [];
      const compressed = all.filter((file) => textOf(file) !== undefined);
      const whole = all.filter((file) => textOf(file) === undefined);
      return [
        { do: doing, what: `${part[0]}, compressed`, files: compressed },
        { do: doing, what: part[0], files: whole },
      ];
    });
  };
  return [
    { do: 'delete' as const, what: 'compressed forms that would outlive their texts', files: stale },
    ...split('upload', made, uploads),
    ...split(
      'delete',
      gone.filter((file) => !isStale.has(file)),
      deletions,
    ),
    { do: 'upload' as const, what: 'the manifest, which tells what is there', files: [manifestFile] },
  ].filter(({ files }) => files.length > 0);
}
