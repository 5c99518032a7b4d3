import type { PhrasingContent } from 'mdast';

import { tidyInline } from '../../../text/tidy-inline.ts';
import type { Code, Look } from './code.ts';
import { inlineMarksOf, type Mark } from './marks.ts';
import type { Unit } from './unit.ts';

/**
 * @param unit a unit
 * @returns its words with their marks, those of the translation named as in the source text where they are the same; and
 *   the marks of both, each once
 */
export function codedUnit({ source, target }: Unit) {
  const known = inlineMarksOf(tidyInline(source));
  const rendered = target && toCodes(target, known);
  const added = (rendered?.marks ?? []).filter((mark) => known.every((other) => other.id !== mark.id));
  return { source: toCodes(source).codes, target: rendered?.codes, marks: [...known, ...added] };
}

/**
 * @param nodes words with their marks
 * @param known marks that have a name already: those of the source text, when this is its translation
 * @returns the same in reading order, and the marks in it
 */
export function toCodes(
  nodes: readonly PhrasingContent[],
  known: readonly Mark[] = [],
): { codes: readonly Code[]; marks: readonly Mark[] } {
  const tidy = tidyInline(nodes);
  const free = [...known];
  const marks: Mark[] = [];
  let added = 0;
  for (const { id: _, ...signs } of inlineMarksOf(tidy)) {
    const index = free.findIndex(({ start, end }) => start === signs.start && end === signs.end);
    const [same] = index === -1 ? [] : free.splice(index, 1);
    if (same === undefined) added += 1;
    marks.push(same ?? { id: String(known.length + added), ...signs });
  }
  const queue = [...marks];
  return { codes: tidy.flatMap((node) => codesOf(node, queue)), marks };
}

function codesOf(node: PhrasingContent, queue: Mark[]): Code[] {
  if (node.type === 'text') return [node.value];
  const { id, start, end } = queue.shift() ?? { id: '', start: '', end: undefined };
  const look = lookOf(node);
  if (end === undefined) return [{ type: 'single', id, signs: start, look }];
  const inner = 'children' in node ? node.children : [];
  return [
    { type: 'begin', id, name: id, signs: start, look },
    ...inner.flatMap((child) => codesOf(child, queue)),
    { type: 'end', name: id, signs: end },
  ];
}

function lookOf(node: PhrasingContent): Look {
  if ('name' in node && node.name === 'br') return 'break';
  const { type } = node;
  return type === 'emphasis' || type === 'strong' || type === 'link' || type === 'break' ? type : 'other';
}
