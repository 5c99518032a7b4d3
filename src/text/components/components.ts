import type { Attributes } from '../allowed.ts';
import type { Component } from './component.ts';
import { follow } from './follow/follow.ts';
import { note } from './note/note.ts';

const list = [follow, note] as const satisfies readonly Component[];

/** What a passage in a component is. */
export type ComponentKind = (typeof list)[number]['kind'];

/** All components that a text may call. */
export const components: readonly (Component & { readonly kind: ComponentKind })[] = list;

/** Their tags, with the attributes that each may have. */
export const componentTags: Readonly<Record<string, Attributes>> = Object.fromEntries(
  components.map(({ name, attributes }) => [name, attributes]),
);

/**
 * @param name what stands in a tag
 * @returns the component of that name; undefined for any other tag
 */
export function componentNamed(name: string): (typeof components)[number] | undefined {
  return components.find((component) => component.name === name);
}

/**
 * @param kind what a passage is
 * @returns the component that it stands in; undefined for a passage in none
 */
export function componentOfKind(kind: string): Component | undefined {
  return components.find((component) => component.kind === kind);
}
