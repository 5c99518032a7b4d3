import { element } from '../../element.ts';
import type { Component } from '../component.ts';

/** A short aside, set apart from the text. */
export const note = {
  name: 'Note',
  attributes: {},
  kind: 'note',
  label: 'note',
  noun: 'part of a note',
  forTranslators: 'a short aside',
  holds: 'words between its two tags',
  /** On a page its role is a note's: a landmark would have every reader stop at it. */
  show: (words, { medium }) => [
    element('aside', { class: 'note', role: medium === 'page' ? 'note' : undefined }, ...words),
  ],
} as const satisfies Component;
