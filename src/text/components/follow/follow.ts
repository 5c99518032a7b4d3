import type { Block } from '../../blocks.ts';
import { element, raw, words } from '../../element.ts';
import type { Component } from '../component.ts';

/** The call to follow, in the text's own words; the follow code stands beside it. */
export const follow = {
  name: 'Follow',
  attributes: {},
  kind: 'follow',
  label: 'call to follow',
  noun: 'call to follow',
  forTranslators: 'call to follow: the follow code stands beside it',
  holds: 'the call to follow, in the words of the text',
  // A second follow code on a page would be one too many.
  isSingle: true,
  /** In a feed without the code: who reads that has a link at hand and no camera. */
  show(words, { medium, word, follow: { href, readable, code } }) {
    const link = element('p', {}, element('a', { href }, element('bdi', { dir: 'ltr' }, readable)));
    if (medium === 'feed') return [element('div', {}, ...words), { type: 'text', value: '\n' }, link];
    const drawing = { class: 'code', role: 'img', 'aria-label': word('follow.code') };
    return [
      element(
        'aside',
        { class: 'follow', 'aria-label': word('follow.title') },
        // Who reads on a phone can follow a link, and not scan what the phone shows.
        element('div', {}, element('div', { class: 'call' }, ...words), link),
        element('div', drawing, raw(code ?? '')),
      ),
    ];
  },
} as const satisfies Component;

/**
 * @param blocks a text
 * @param call a call to follow, for a text that has none of its own
 * @returns the text with a call to follow
 */
export function withFollow(blocks: readonly Block[], call: string): readonly Block[] {
  if (blocks.some((block) => block.kind === 'component' && block.name === follow.name)) return blocks;
  const own: Block = { kind: 'words', nodes: [words(call)] };
  return [...blocks, { kind: 'component', name: follow.name, attributes: {}, children: [own] }];
}
