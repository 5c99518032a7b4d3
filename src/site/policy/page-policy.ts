import { hash } from 'node:crypto';

import { attributeOf } from '../html/attribute.ts';
import { tagsOf, type Tag } from '../html/tags.ts';
import type { Policy } from './policy.ts';
import { isProgram } from './programs.ts';

/** What a page fetches by attributes of a tag, and the directives that these fall under. */
const fetching: Readonly<Record<string, readonly (readonly [attribute: string, directive: string])[]>> = {
  audio: [['src', 'media-src']],
  img: [
    ['src', 'img-src'],
    ['srcset', 'img-src'],
  ],
  source: [
    ['src', 'media-src'],
    ['srcset', 'img-src'],
  ],
  track: [['src', 'media-src']],
  video: [
    ['poster', 'img-src'],
    ['src', 'media-src'],
  ],
};

/** What a page fetches by a link, by its relation. */
const links: Readonly<Record<string, string>> = {
  icon: 'img-src',
  manifest: 'manifest-src',
  stylesheet: 'style-src',
};

/**
 * Finds what a finished page needs, and allows that alone: its own styles and scripts by their SHA-256, files of its
 * own site or inside it where it names one, nothing of any other site.
 * @param page the page's bytes, each as one character (`latin1`), since hashes are of bytes
 * @returns the policy
 */
export function pagePolicy(page: string): Policy {
  const policy = new Map<string, Set<string>>(
    ['default-src', 'base-uri', 'form-action', 'script-src'].map((name) => [name, new Set()]),
  );
  const allow = (directive: string, source: string | undefined) => {
    if (source === undefined) return;
    policy.set(directive, (policy.get(directive) ?? new Set()).add(source));
  };
  for (const tag of tagsOf(page)) {
    if (tag.isEnd) continue;
    const text = tag.text && page.slice(tag.text.start, tag.text.end);
    if (isProgram(tag)) {
      const address = attributeOf(tag, 'src');
      allow('script-src', address === undefined ? hashSource(text ?? '') : sourceOf(address));
      if (text?.includes('fetch(')) allow('connect-src', "'self'");
    } else if (tag.name === 'style' && text !== undefined) {
      neededBy(text).forEach(([directive, source]) => allow(directive, source));
    } else {
      fetchedByTag(tag).forEach(([directive, source]) => allow(directive, source));
    }
  }
  return policy;
}

type Fetched = readonly [directive: string, source: string | undefined];

/** Pages share their styles, and those of standalone editions are long. */
const seen = new Map<string, readonly Fetched[]>();

function neededBy(style: string): readonly Fetched[] {
  const needed = seen.get(style) ?? [['style-src', hashSource(style)], ...fetchedBy(style)];
  seen.set(style, needed);
  return needed;
}

function fetchedByTag(tag: Tag): readonly Fetched[] {
  if (tag.name === 'link') {
    const directive = links[attributeOf(tag, 'rel') ?? ''];
    return directive === undefined ? [] : [[directive, sourceOf(attributeOf(tag, 'href') ?? '')]];
  }
  return (fetching[tag.name] ?? []).flatMap(([attribute, directive]): Fetched[] => {
    const address = attributeOf(tag, attribute);
    return address === undefined ? [] : [[directive, sourceOf(address)]];
  });
}

function fetchedBy(style: string): Fetched[] {
  const fonts = style.match(/@font-face\s*\{[^}]*\}/g)?.join('') ?? '';
  const rest = style.replaceAll(/@font-face\s*\{[^}]*\}/g, '');
  const addresses = (css: string) =>
    [...css.matchAll(/url\(\s*["']?([^)]{0,12})/g)].map(([, start = '']) => start);
  return [
    ...addresses(fonts).map((address): Fetched => ['font-src', sourceOf(address)]),
    ...addresses(rest).map((address): Fetched => ['img-src', sourceOf(address)]),
  ];
}

/** @returns what allows an address; undefined for one of another site, which nothing shall */
function sourceOf(address: string): string | undefined {
  if (/^\s*data:/i.test(address)) return 'data:';
  return /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address) ? undefined : "'self'";
}

/** Browsers hash the text that they have read, in which every line ends by one sign. */
function hashSource(text: string): string {
  const read = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  return `'sha256-${hash('sha256', Buffer.from(read, 'latin1'), 'base64')}'`;
}
