import { componentOfKind, type ComponentKind } from '../../text/components/components.ts';
import type { TextPassage, TextPassageKind } from '../../publication/passages.ts';

/** What an editor calls passages, after "a" or "this"; those of components are called as these say. */
const nouns: Readonly<Record<Exclude<TextPassageKind, ComponentKind>, string>> = {
  title: 'title',
  summary: 'summary',
  caption: 'caption of the figures',
  label: 'label of a figure',
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'list item',
  quotation: 'quotation',
  cell: 'table cell',
  picture: 'picture',
};

/**
 * @param passage a passage
 * @returns its name in plain words
 * @example namePassage(third) // 'paragraph 3'
 */
export function namePassage({ kind, id, field }: TextPassage): string {
  if (kind === 'label') return `the label of "${id.slice('figures.'.length)}"`;
  const name = componentOfKind(kind)?.label ?? nounOf({ kind });
  return field === undefined ? `${name} ${id.slice(id.lastIndexOf('-') + 1)}` : `the ${name}`;
}

/**
 * @param passage a passage
 * @returns what an editor calls one of its kind, after "a" or "this"
 */
export function nounOf({ kind }: Pick<TextPassage, 'kind'>): string {
  return componentOfKind(kind)?.noun ?? nouns[kind as keyof typeof nouns];
}

/**
 * @param passage a passage
 * @returns how a message begins that is about it
 */
export function subjectOf({ kind }: TextPassage): string {
  if (kind === 'picture') return 'The description of this picture';
  return ['title', 'summary', 'caption'].includes(kind)
    ? `The ${nounOf({ kind })}`
    : `This ${nounOf({ kind })}`;
}
