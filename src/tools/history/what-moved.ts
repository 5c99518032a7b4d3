import { changesSince, type Change } from '../../publication/revision.ts';
import type { Translation } from '../../publication/translation.ts';
import { earlierWords } from './earlier-words.ts';
import { markDifferences } from './mark-differences.ts';
import { pairByWords } from './pair-by-words.ts';

/** A passage of a source text that is not what it was when it was rendered. */
export interface MovedPassage {
  readonly change: Change;
  /** What it said, on one line; undefined where it is new, or where nobody knows. */
  readonly was: string | undefined;
  /** What it says; undefined where it was taken out, or only moved. Where it was changed, what differs in both stands in [brackets]. */
  readonly now: string | undefined;
}

/** What happened to a source text since it was rendered. */
export interface WhatMoved {
  readonly passages: readonly MovedPassage[];
  /** Why some old wording is not known; undefined where all of it is. */
  readonly unknown: string | undefined;
}

/**
 * Puts the old wording of each passage of a source text that has changed beside the new one.
 * @param siteFolder folder that holds `content/`
 * @param source the source text
 * @param revision the revision of it that a translation renders
 * @returns the passages in the text's order
 */
export function whatMoved(siteFolder: string, source: Translation, revision: string | undefined): WhatMoved {
  const changes = changesSince(revision, source);
  const marks = changes.flatMap((change) => ('before' in change ? [change.before] : []));
  const { words, unknown } = earlierWords(siteFolder, source, marks);
  const passages = pairByWords(changes, words).map((change) => {
    if (change.kind === 'moved') return { change, was: undefined, now: undefined };
    const was = 'before' in change ? words.get(change.before) : undefined;
    const now = 'passage' in change ? change.passage.text : undefined;
    const marked =
      was !== undefined && now !== undefined ? markDifferences(was, now, source.locale.tag) : undefined;
    return { change, was: marked?.was ?? onOneLine(was), now: marked?.now ?? onOneLine(now) };
  });
  return { passages, unknown };
}

function onOneLine(text: string | undefined): string | undefined {
  return text?.trim().replaceAll(/\s+/g, ' ');
}
