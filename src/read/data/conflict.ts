import type { Finding } from '../findings/finding.ts';
import { errorAt } from '../findings/error-at.ts';

/** A place where a merge left two versions: the lines of signs around them, from 1. */
interface Place {
  start: number;
  /** Where the version begins that both were made from, if it stands there too. */
  base?: number;
  middle?: number;
  end?: number;
}

/**
 * Finds where a merge left two versions of some lines, for somebody to choose. What stands there is no text and no data.
 * @param file path of the file, for the finding
 * @param text the whole file, or the part of it from its beginning that is read
 * @returns one finding for all such places; undefined where there are none
 */
export function conflictIn(file: string, text: string): Finding | undefined {
  if (!/^<{7}(?: |$)/m.test(text)) return undefined;
  const places: Place[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1;
    const open = places.at(-1);
    if (/^<{7}(?: |$)/.test(line)) places.push({ start: number });
    else if (open === undefined || open.end !== undefined) continue;
    else if (/^\|{7}(?: |$)/.test(line)) open.base ??= number;
    else if (/^={7}\s*$/.test(line)) open.middle ??= number;
    else if (/^>{7}(?: |$)/.test(line)) open.end = number;
  }
  const [first] = places;
  if (first === undefined) return undefined;
  const others = places.slice(1).map(({ start }) => String(start));
  return errorAt('file/conflict', file, {
    line: first.start,
    message: 'Two versions of this file were put together, and from here on it contains both.',
    found: text.split('\n')[first.start - 1] ?? '',
    expected: 'one version, without the lines <<<<<<<, ======= and >>>>>>>',
    hint: hintFor(first) + (others.length > 0 ? ` Do the same from line ${others.join(', ')} on.` : ''),
  });
}

function hintFor({ start, base, middle, end }: Place): string {
  if (middle === undefined || end === undefined)
    return 'Keep the version that is right, and delete the other with the lines of <<<<<<<, ======= and >>>>>>>.';
  const signs =
    base === undefined
      ? `lines ${String(start)}, ${String(middle)} and ${String(end)}`
      : `line ${String(start)}, lines ${String(base)} to ${String(middle)}, and line ${String(end)}`;
  const versions = `${linesOf(start, base ?? middle)} and ${linesOf(middle, end)}`;
  return `Choose between ${versions}, delete what you don't choose, and delete ${signs}.`;
}

/** The lines between two others, in words. */
function linesOf(before: number, after: number): string {
  if (after - before < 2) return 'nothing';
  return after - before === 2
    ? `line ${String(before + 1)}`
    : `lines ${String(before + 1)} to ${String(after - 1)}`;
}
