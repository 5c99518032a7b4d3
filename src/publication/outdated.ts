import { anchorOf } from '../text/anchors.ts';
import type { Work } from './model.ts';
import type { TextPassage } from './passages.ts';
import type { Published } from './published.ts';
import { changesSince, type PlacedChange } from './revision.ts';
import type { Translation } from './translation.ts';

/** A place of a translation at which its source text says something else by now. */
export interface OutdatedPlace {
  /** What is there in the source text now: something else, more, or nothing. */
  readonly kind: 'changed' | 'added' | 'removed';
  /** The translation's passage; where the source text has more, the one before that. Undefined for the beginning of the text. */
  readonly here: TextPassage | undefined;
  /** The source text's passage; of one that is gone, the one before it. Undefined for its beginning. */
  readonly there: TextPassage | undefined;
}

/** A key figure that an outdated translation still states otherwise. */
export interface OutdatedFigure {
  /** Id of the figure. */
  readonly figure: string;
  /** Id of the passage that states it. */
  readonly passage: string;
  /** The number as it is written there. */
  readonly text: string;
}

/**
 * Finds the places of a translation at which its source text has changed since. The revision that it renders tells the places: it has a
 * mark for each passage, and each was rendered by one.
 * @param published a bulletin in one language
 * @returns the places in the text's order, each once; none where the translation is not of one piece with its revision, so
 *   that places would be guessed
 */
export function outdatedPlaces({ bulletin: { source }, translation }: Published<Work>): OutdatedPlace[] {
  if (source === undefined || source === translation) return [];
  const changes = changesSince(translation.revision, source);
  const front = fieldsRendered(changes, source, translation);
  if (front === undefined) return [];
  const body = translation.passages.filter(({ field }) => field === undefined);
  const places = new Map<TextPassage | undefined, OutdatedPlace>();
  for (const change of changes) {
    if (change.kind === 'moved') continue;
    const there = change.kind === 'removed' ? change.after : change.passage;
    const isField = change.kind !== 'removed' ? there?.field !== undefined : change.at < front;
    // Fields have names; one that is new in the source text, or gone, shows at no place of its own.
    if (isField && change.kind !== 'changed') continue;
    const here = isField ? translation.passages.find(({ id }) => id === there?.id) : body[change.at - front];
    // What is new beside a passage that changed is found with it.
    if (!places.has(here)) places.set(here, { kind: change.kind, here, there });
  }
  return [...places.values()];
}

/**
 * @param source a source text
 * @param passage one of its passages
 * @returns the id, on its page, of the nearest part with one: its own, or one before it; undefined for the beginning
 */
export function anchorIn(
  { passages, headingIds }: Translation,
  passage: TextPassage | undefined,
): string | undefined {
  const body = passages.filter(({ field }) => field === undefined);
  const index = body.findIndex(({ id }) => id === passage?.id);
  const near = body.slice(0, index + 1).findLast(({ kind }) => kind === 'paragraph' || kind === 'heading');
  if (near?.kind !== 'heading') return near && anchorOf(near.id);
  const place = body.filter(({ kind }) => kind === 'heading').indexOf(near);
  return headingIds[place];
}

/** How many fields of its source text a translation renders; undefined where its passages are not those of the revision. */
function fieldsRendered(
  changes: readonly PlacedChange[],
  source: Translation,
  { revision = '', passages }: Translation,
): number | undefined {
  const fields = source.passages.filter(({ field }) => field !== undefined);
  const rendered = revision.split('-').length - passages.filter(({ field }) => field === undefined).length;
  const added = changes.filter((change) => change.kind === 'added' && change.passage.field !== undefined);
  const removed = changes.flatMap((change) => (change.kind === 'removed' ? [change.after] : []));
  const gone = removed.filter((after) => after === undefined || after.field !== undefined);
  // What is gone between the last field and the text may have been either's.
  const unsure = gone.filter((after) => after === fields.at(-1));
  const most = fields.length - added.length + gone.length;
  return rendered <= most && rendered >= most - unsure.length ? rendered : undefined;
}
