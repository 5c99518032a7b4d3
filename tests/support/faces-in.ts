import { readFileSync } from 'node:fs';
import path from 'node:path';

import { tagged } from '../../src/site/html/tags.ts';
import { shownWords } from '../../src/site/typefaces/shown-words.ts';
import { filesBelow } from './files.ts';

/** A font that the pages of a language name. */
export interface FaceIn {
  readonly family: string;
  readonly weight: string;
  /** Where it lies on the disk. */
  readonly file: string;
}

/**
 * @param out a built site
 * @param locale a language
 * @returns the fonts that its pages name, in their order
 */
export function facesIn(out: string, locale: string): FaceIn[] {
  const css = readFileSync(path.join(out, locale, 'feed.css'), 'utf8');
  const faces = css.matchAll(
    /@font-face\{font-family:"([^"]+)";src:url\(([^)]+)\)[^;]*;font-weight:([^;]+)/g,
  );
  return [...faces].map(([, family = '', address = '', weight = '']) => ({
    family,
    weight,
    file: path.join(out, locale, address),
  }));
}

/**
 * @param out a built site
 * @param locale a language
 * @returns the words that its pages and its feed show, and those of titles
 */
export function wordsOf(out: string, locale: string): { readonly text: string; readonly titles: string } {
  const files = filesBelow(path.join(out, locale)).filter((file) => /\.(?:html|xml)$/.test(file));
  const shown = files.map((file) => shownWords(tagged(readFileSync(path.join(out, locale, file), 'utf8'))));
  const wordsIn = (role: 'text' | 'titles') => shown.flatMap((words) => words?.[role] ?? []).join('\n');
  return { text: wordsIn('text'), titles: wordsIn('titles') };
}
