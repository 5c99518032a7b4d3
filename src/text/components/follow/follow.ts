import type { Component } from '../component.ts';

/** The call to follow, in the text's own words; the follow code stands beside it. */
export const follow = {
  name: 'Follow',
  attributes: {},
  kind: 'follow',
  label: 'call to follow',
  described: 'the call to follow',
  forTranslators: 'call to follow: the follow code stands beside it',
  holds: 'the call to follow, in the words of the text',
  // A second follow code on a page would be one too many.
  isSingle: true,
} as const satisfies Component;
