import { componentOfKind } from '../../text/components/components.ts';
import type { TextPassage, TextPassageKind } from '../../publication/passages.ts';

/** What an editor calls the passages that are counted. */
const counted: Readonly<Partial<Record<TextPassageKind, string>>> = {
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
export function namePassage({ kind, id }: TextPassage): string {
  if (kind === 'label') return `the label of "${id.slice('figures.'.length)}"`;
  if (kind === 'caption') return 'the caption of the figures';
  const name = componentOfKind(kind)?.label ?? counted[kind];
  return name === undefined ? `the ${kind}` : `${name} ${id.slice(id.lastIndexOf('-') + 1)}`;
}
