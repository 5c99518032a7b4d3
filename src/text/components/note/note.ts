import type { Component } from '../component.ts';

/** A short aside, set apart from the text. */
export const note = {
  name: 'Note',
  attributes: {},
  kind: 'note',
  label: 'note',
  described: 'a part of a note',
  forTranslators: 'a short aside',
  holds: 'words between its two tags',
} as const satisfies Component;
