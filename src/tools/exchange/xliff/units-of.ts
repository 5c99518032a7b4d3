import type { Image, PhrasingContent } from 'mdast';

import { align } from '../../../check/align/align.ts';
import { componentOfKind } from '../../../text/components/components.ts';
import type { WrittenPassage } from '../../../text/passages.ts';
import type { TextFile } from '../../../text/text-file.ts';
import type { Work } from '../../../publication/model.ts';
import { nounOf } from '../../../check/findings/passage-names.ts';
import type { TextPassage } from '../../../publication/passages.ts';
import { changesSince } from '../../../publication/revision.ts';
import type { Translation } from '../../../publication/translation.ts';
import type { Edit } from '../../../read/data/edits.ts';
import { isWritten } from '../../../read/data/written.ts';
import type { Unit } from './unit.ts';

/** A text with the places of its words. */
export interface TextInPlace {
  readonly translation: Translation;
  /** Its file; of a draft, with the source's words in its gaps, but for `head`, which is as it is. */
  readonly file: TextFile;
  /**
   * What is still to be written in it, and what puts back what the draft has in each gap; undefined for a text that is no
   * draft, or a whole one.
   */
  readonly draft?: { readonly fields: readonly string[]; readonly gaps: readonly Edit[] } | undefined;
}

/** A passage of a text and where it stands in it; a field of the front matter has no run. */
export interface PlacedPassage extends TextPassage {
  readonly run: WrittenPassage | undefined;
  /** Whether it only holds the source's words, in place of those that are still to be written. */
  readonly isUnwritten: boolean;
  readonly gap: Edit | undefined;
}

/**
 * @param text a text
 * @returns its passages with their places
 */
export function placedPassages({ translation, file, draft }: TextInPlace): PlacedPassage[] {
  const byId = new Map(file.passages.map((passage) => [passage.id, passage]));
  return translation.passages.map((passage) => {
    const run = byId.get(passage.id);
    const gap = run && draft?.gaps.find(({ start, end }) => start < run.end && end > run.start);
    const isUnwritten = gap !== undefined || draft?.fields.includes(passage.id) === true;
    return { ...passage, run, isUnwritten, gap };
  });
}

/**
 * @param run a passage of a source text
 * @param file the file of that
 * @returns its words as they were written, on one line
 */
export function sourceWords({ start, end }: WrittenPassage, { text }: TextFile): string {
  // Lines within a quotation begin with its sign.
  return text
    .slice(start, end)
    .replaceAll(/\n[ \t]*(?:>[ \t]?)*/g, ' ')
    .trim();
}

/** The name of the unit that holds a picture's caption; the picture's own holds what it shows. */
export const captionOf = (id: string) => `${id}${caption}`;

/** The name of the passage that a unit is of. */
export const passageOf = (id: string) => (id.endsWith(caption) ? id.slice(0, -caption.length) : id);

const caption = '.caption';

/**
 * Puts a work's source text beside its translation, as units.
 * @param work the work
 * @param source its source text
 * @param translation the translation; undefined where there is none yet
 * @param moreOn gives what else a translator should know of a passage, a note each
 * @returns a unit for each passage of the source text, and one for each caption of a picture
 */
export function unitsOf(
  work: Work,
  source: TextInPlace,
  translation: TextInPlace | undefined,
  moreOn: (passage: TextPassage) => readonly string[],
): Unit[] {
  const from = placedPassages(source);
  const aligned = align(from, translation ? placedPassages(translation) : []);
  const changes = changesSince(translation?.translation.revision, source.translation);
  const stale = changes.flatMap((change) =>
    change.kind === 'changed' || change.kind === 'added' ? [change.passage.id] : [],
  );
  return from.flatMap((passage) => {
    const rendered = aligned.find((pair) => pair.source === passage)?.translation;
    const isStale = stale.includes(passage.id);
    const notes = [...notesOn(passage, work), ...moreOn(passage)];
    const [words = [], caption] = wordsOfPassage(passage);
    const [targetWords, targetCaption] = rendered ? wordsOfPassage(rendered) : [];
    const units: Omit<Unit, 'state'>[] = [{ id: passage.id, source: words, target: targetWords, notes }];
    if (caption !== undefined) {
      const captionNotes = ['caption of the picture'];
      units.push({ id: captionOf(passage.id), source: caption, target: targetCaption, notes: captionNotes });
    }
    // What renders an earlier source text is where the translator begins, not what is done.
    return units.map((unit) => ({
      ...unit,
      state: unit.target === undefined || isStale ? 'initial' : 'translated',
    }));
  });
}

/** The words of a passage; for a picture what it shows, and its caption where it has one. */
function wordsOfPassage({ run, text, isUnwritten }: PlacedPassage): (PhrasingContent[] | undefined)[] {
  const picture = pictureIn(run);
  const words = picture ? plain(picture.alt ?? '') : [...(run?.nodes ?? plain(text))];
  const title = picture?.title ?? '';
  return [isUnwritten ? undefined : words, isWritten(title) ? plain(title) : undefined];
}

/**
 * @param run the words of a passage
 * @returns the picture, where it is one
 */
export function pictureIn(run: WrittenPassage | undefined): Image | undefined {
  const [node] = run?.nodes ?? [];
  return node?.type === 'image' ? node : undefined;
}

function plain(value: string): PhrasingContent[] {
  return [{ type: 'text', value }];
}

function notesOn({ kind, field }: TextPassage, { figures }: Work): string[] {
  if (kind === 'label') {
    const figure = figures.find(({ id }) => id === field?.[1]);
    return figure
      ? [`label of the figure ${[figure.qualifier, figure.value].filter(Boolean).join(' ')}`]
      : [];
  }
  const own = kind in kinds ? kinds[kind] : nounOf({ kind });
  const note = componentOfKind(kind)?.forTranslators ?? own;
  return note === undefined ? [] : [note];
}

/** What is said of some kinds instead of their name; of a paragraph there is nothing to say. */
const kinds: Readonly<Record<string, string | undefined>> = {
  paragraph: undefined,
  summary: 'summary, in one sentence: lists, feeds and search engines show it',
  caption: 'whose figures these are',
  picture: 'what the picture shows, for those who cannot see it',
};
