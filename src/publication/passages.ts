import type { PlaceInFile } from '../read/findings/finding.ts';
import { placeOfWords } from '../read/words/source-map.ts';
import type { Passage, PassageKind } from '../text/passages.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Translation } from './translation.ts';

/** What a passage of a translation is: a field of its front matter, or a part of its text. */
export type TextPassageKind = PassageKind | 'title' | 'summary' | 'caption' | 'label';

/** A piece of a translation that renders one piece of the source text. */
export interface TextPassage extends Passage<TextPassageKind> {
  /** The field of the front matter that holds it; undefined for a part of the text. */
  readonly field: readonly PropertyKey[] | undefined;
}

/**
 * Names all that was translated in a text.
 * @param frontMatter its front matter
 * @param body the passages of its text
 * @returns first the front matter's passages, then the text's
 */
export function passagesOfTranslation(frontMatter: FrontMatter, body: readonly Passage[]): TextPassage[] {
  const { title, summary, figures, figuresCaption } = frontMatter;
  const labels = Object.entries(figures).map(([id, label]) => inFrontMatter('label', ['figures', id], label));
  return [
    inFrontMatter('title', ['title'], title),
    inFrontMatter('summary', ['summary'], summary),
    ...labels,
    ...(figuresCaption === undefined ? [] : [inFrontMatter('caption', ['figuresCaption'], figuresCaption)]),
    ...body.map((passage) => ({ ...passage, field: undefined })),
  ];
}

function inFrontMatter(kind: TextPassageKind, field: readonly PropertyKey[], text: string): TextPassage {
  const id = field.map(String).join('.');
  return { id, kind, depth: 0, text, line: 0, links: [], foreign: [], field, mappings: [] };
}

/** A translation, as far as its places go. */
type Placed = Pick<Translation, 'file' | 'lineOf' | 'mappingsOf'>;

/**
 * @param translation a translation
 * @param passage one of its passages
 * @param start where in its words something stands
 * @param end where that ends; by default, where the passage does
 * @returns where in the file that is: for a finding
 */
export function placeInPassage(
  translation: Placed,
  { id, field, line, text, mappings }: TextPassage,
  start = 0,
  end = text.length,
): PlaceInFile {
  const { file, lineOf, mappingsOf } = translation;
  return {
    file,
    line: field === undefined ? line : lineOf(field),
    passage: id,
    // Where a field is written is asked for only where something is found in it.
    ...placeOfWords({ text, mappings: field === undefined ? mappings : mappingsOf(field, text) }, start, end),
  };
}

/** @returns the line of the same place */
export function lineInPassage(translation: Placed, passage: TextPassage, index = 0): number {
  return placeInPassage(translation, passage, index).line;
}
