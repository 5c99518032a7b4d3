import { attributeOf } from '../html/attribute.ts';
import type { Tag } from '../html/tags.ts';

/** Kinds of scripts that browsers run; what has another type is data. */
const programs = ['', 'module', 'text/javascript'];

/**
 * @param tag a tag
 * @returns whether it begins a script that browsers run
 */
export function isProgram(tag: Tag): boolean {
  return tag.name === 'script' && programs.includes(attributeOf(tag, 'type') ?? '');
}
