import { readFileSync } from 'node:fs';
import path from 'node:path';

import { tagged } from '../../src/site/html/tags.ts';
import { shownWords, type Setting } from '../../src/site/typefaces/shown-words.ts';

/** A font that the pages of a language name. */
export interface FaceIn {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
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
    /@font-face\{font-family:"([^"]+)";src:url\(([^)]+)\)[^;]*;font-weight:([^;]+);(?:font-style:(\w+))?/g,
  );
  return [...faces].map(([, family = '', address = '', weight = '', style = 'normal']) => ({
    family,
    weight,
    style,
    file: path.join(out, locale, address),
  }));
}

/**
 * @param out a built site
 * @param locale a language
 * @returns the words that its front page, its first bulletin and its feed show in each weight and slant
 */
export function wordsOf(out: string, locale: string): ReadonlyMap<Setting, string> {
  const files = ['index.html', 'demonstration-cities/index.html', 'feed.xml'];
  const read = (file: string) => readFileSync(path.join(out, locale, file), 'utf8');
  const shown = files.flatMap((file) => {
    const { language, words } = shownWords(tagged(read(file)), file.endsWith('.xml') ? read('feed.css') : '');
    return language === locale ? words : [];
  });
  const bySetting = [...Map.groupBy(shown, ({ setting }) => setting)];
  return new Map(bySetting.map(([setting, words]) => [setting, words.map(({ text }) => text).join('\n')]));
}
