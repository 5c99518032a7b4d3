import { hash } from 'node:crypto';

import { cached } from '../../store/caches.ts';
import { attributeOf } from '../html/attribute.ts';
import type { Tag } from '../html/tags.ts';

/** What a policy has to allow: sources, each of a directive. */
export type Needs = readonly (readonly [directive: string, source: string])[];

/** What a page fetches by attributes of a tag, and the directives that these fall under. */
const fetching: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audio: { src: 'media-src' },
  img: { src: 'img-src', srcset: 'img-src' },
  script: { src: 'script-src' },
  source: { src: 'media-src', srcset: 'img-src' },
  track: { src: 'media-src' },
  video: { poster: 'img-src', src: 'media-src' },
};

/** What a page fetches by a link, by its relation. */
const links: Readonly<Record<string, string>> = {
  icon: 'img-src',
  manifest: 'manifest-src',
  stylesheet: 'style-src',
};

/**
 * @param tag a tag of a page
 * @param attribute one of its attributes, in lower case
 * @param value the attribute's value
 * @returns what the attribute needs: files of the site itself, or what is inside the page; nothing where it names what is
 *   of another site, which nothing may fetch
 */
export function attributeNeeds(tag: Tag, attribute: string, value: string): Needs {
  const directive =
    tag.name === 'link' && attribute === 'href'
      ? links[attributeOf(tag, 'rel') ?? '']
      : fetching[tag.name]?.[attribute];
  return directive === undefined ? [] : fetched(directive, value);
}

/**
 * @param script a script that stands in a page
 * @returns what it needs, itself included
 */
export function scriptNeeds(script: string): Needs {
  return [
    hashOf('script-src', script),
    ...(script.includes('fetch(') ? [['connect-src', "'self'"] as const] : []),
  ];
}

/**
 * @param css a style that stands in a page
 * @returns what it needs, itself included; pages share their styles, and those of standalone editions are long
 */
export const styleNeeds = cached((css: string): Needs => {
  const fontFace = /@font-face\s*\{[^}]*\}/g;
  const fonts = css.match(fontFace)?.join('') ?? '';
  const addresses = (part: string) =>
    [...part.matchAll(/url\(\s*["']?([^)]{0,12})/g)].map(([, start = '']) => start);
  return [
    hashOf('style-src', css),
    ...addresses(fonts).flatMap((address) => fetched('font-src', address)),
    ...addresses(css.replaceAll(fontFace, '')).flatMap((address) => fetched('img-src', address)),
  ];
});

function fetched(directive: string, address: string): Needs {
  if (/^\s*data:/i.test(address)) return [[directive, 'data:']];
  return /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address) ? [] : [[directive, "'self'"]];
}

/** Browsers hash the text that they have read, in which every line ends by one character. */
function hashOf(directive: string, text: string): readonly [string, string] {
  return [directive, `'sha256-${hash('sha256', text.replaceAll(/\r\n?/g, '\n'), 'base64')}'`];
}
