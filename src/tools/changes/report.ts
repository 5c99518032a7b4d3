import { countOf, numberOf } from '../../read/words/english.ts';
import { printableJson } from '../../read/terminal/printable.ts';
import type { Manifest } from '../../outputs/manifest/manifest.ts';
import { headersOf } from './headers.ts';
import { listName } from './lists.ts';
import type { Step } from './steps.ts';

/** What was compared, and what is to be done. */
export interface Changes {
  /** The site that is there, as the caller named it; undefined where nothing is there yet. */
  readonly last: string | undefined;
  /** Folder of the site that shall be there. */
  readonly out: string;
  readonly next: Manifest;
  readonly steps: readonly Step[];
  /** How many files stay as they are. */
  readonly kept: number;
}

/**
 * @param changes what is to be done
 * @returns every file, step by step, for somebody who reads
 */
export function textReport(changes: Changes): string {
  const parts = changes.steps.map(({ files, ...step }, index) =>
    [`${titleOf({ files, ...step }, index)}:`, ...files.map((file) => `  ${file}`), ''].join('\n'),
  );
  return `${[...parts, summaryOf(changes)].join('\n')}\n`;
}

/**
 * @param changes what is to be done
 * @returns the same as one JSON object
 */
export function jsonReport({ last, out, next, steps, kept }: Changes): string {
  return printableJson({
    last: last ?? null,
    out,
    steps: steps.map(({ do: does, what, files }) => ({
      do: does,
      what,
      files: files.map((path) =>
        does === 'delete' ? { path } : { path, sha256: next.get(path), ...headersOf(path) },
      ),
    })),
    kept,
  });
}

/**
 * @param changes what is to be done
 * @param folder where the list of each step was written
 * @returns the lists, in their order
 */
export function listsReport(changes: Changes, folder: string): string {
  const lines = changes.steps.map(
    (step, index) => `${folder}/${listName(index, step)}  ${titleOf(step, index)}`,
  );
  return `${[...lines, summaryOf(changes)].join('\n')}\n`;
}

function titleOf({ do: does, what, files }: Step, index: number): string {
  return `${String(index + 1)}. ${does === 'upload' ? 'Upload' : 'Delete'} ${what}, ${countOf(files.length, 'file')}`;
}

function summaryOf({ last, out, steps, kept }: Changes): string {
  const count = (doing: Step['do']) =>
    steps.filter((step) => step.do === doing).reduce((sum, { files }) => sum + files.length, 0);
  if (steps.length === 0) return `${last ?? ''} is what ${out} holds: nothing to upload or delete.`;
  return `${countOf(count('upload'), 'file')} to upload, ${numberOf(count('delete'))} to delete, ${numberOf(kept)} that ${kept === 1 ? 'stays' : 'stay'}.`;
}
