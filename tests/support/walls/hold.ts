import { UnlistedError } from '../../../src/text/unlisted.ts';
import { findingsIn, writtenOf } from './text.ts';
import { unlistedIn } from './unlisted.ts';

/** How a text ended: refused by a check, refused by the writer alone, or written. */
export type Outcome = 'checked' | 'written';

/**
 * Holds both walls against any text.
 * @param body a text without front matter
 * @returns how it ended
 * @throws where a check let something through that the writer stopped, or anything was written that is not on the list
 */
export function holdWalls(body: string): Outcome {
  const findings = findingsIn(body);
  const written = writtenAlone(body);
  if (typeof written === 'string') {
    if (findings.length === 0) throw new Error(`No check found what the writer stopped: ${written}`);
    return 'checked';
  }
  const unlisted = unlistedIn(written);
  if (unlisted.length > 0) throw new Error(`The writer wrote ${unlisted.join(', ')}`);
  return findings.length === 0 ? 'written' : 'checked';
}

/** What the writer makes of it, with no check before it; or why it makes nothing. */
function writtenAlone(body: string): ReturnType<typeof writtenOf> | string {
  try {
    return writtenOf(body);
  } catch (error) {
    // The parser's own problems are no SyntaxError: they begin with line and column.
    if (error instanceof UnlistedError || /^\d+:\d+: /.test((error as Error).message)) return String(error);
    throw error;
  }
}
