import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { store } from '../../store/kept-file.ts';

/** How many gigabytes of made things are kept where nothing is said: those of some ten thousand pages in several versions. */
const usual = 4;

/**
 * @param written what `BULLETIN_CACHE_GB` says, if anything
 * @returns how many bytes may be kept; a finding where that is no amount
 */
export function storeBound(written: string | undefined): number | Finding {
  if (written === undefined || written === '') return usual * 1e9;
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(written)) return Number(written) * 1e9;
  return errorAt('build/store', 'BULLETIN_CACHE_GB', {
    message: 'This says not how much may be kept for later builds.',
    found: written,
    expected: 'a number of gigabytes, such as 4 or 0.5',
    hint: `Write such a number, or leave the variable out: then it is ${String(usual)}.`,
  });
}

/** @returns what is wrong with the amount that may be kept, if anything */
export function storeBoundProblem(): Finding | undefined {
  const bound = boundHere();
  return typeof bound === 'number' ? undefined : bound;
}

/** Brings what is kept within its bound, at the end of a command that may have kept something. */
export function sweepStore(): void {
  const bound = boundHere();
  if (typeof bound === 'number') store.sweep(bound);
}

function boundHere(): number | Finding {
  return storeBound(process.env.BULLETIN_CACHE_GB);
}
