import type { Passage, PassageKind } from '../text/passages.ts';
import { lineIndexOf } from '../read/data/line-index.ts';
import { cachedLast } from '../store/caches.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Translation } from './translation.ts';

/** What a passage of a translation is: a field of its front matter, or a part of its text. */
export type TextPassageKind = PassageKind | 'title' | 'summary' | 'caption' | 'label';

/** A piece of a translation that renders one piece of the source text. */
export interface TextPassage extends Passage<TextPassageKind> {
  /** Its name in this text, such as `title`, `figures.wells` or `paragraph-3`: the third paragraph. */
  readonly id: string;
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
  const counts = new Map<PassageKind, number>();
  return [
    inFrontMatter('title', ['title'], title),
    inFrontMatter('summary', ['summary'], summary),
    ...labels,
    ...(figuresCaption === undefined ? [] : [inFrontMatter('caption', ['figuresCaption'], figuresCaption)]),
    ...body.map((passage) => {
      const count = (counts.get(passage.kind) ?? 0) + 1;
      counts.set(passage.kind, count);
      return { ...passage, id: `${passage.kind}-${String(count)}`, field: undefined };
    }),
  ];
}

function inFrontMatter(kind: TextPassageKind, field: readonly PropertyKey[], text: string): TextPassage {
  return { kind, depth: 0, text, line: 0, links: [], foreign: [], id: field.map(String).join('.'), field };
}

/**
 * @param translation a translation
 * @param passage one of its passages
 * @param index where in its words something stands
 * @returns the line of the file on which that is
 */
export function lineInPassage(
  translation: Pick<Translation, 'lineOf'>,
  { field, line, text }: TextPassage,
  index = 0,
): number {
  if (field !== undefined) return translation.lineOf(field);
  if (index <= 0) return line;
  return line + lineIndex(text).lineAt(index) - 1;
}

/** A passage and the one that it renders are looked at in turns. */
const lineIndex = cachedLast(lineIndexOf, 2);
