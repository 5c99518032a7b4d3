import { existsSync } from 'node:fs';
import path from 'node:path';

import type { TestSite } from '../../support/site.ts';

/** One kind of thing that a site may hold far too much of. */
export interface Construct {
  readonly name: string;
  /** Writes about so many bytes of it into a site of `tests/sites/tiny`. */
  write(site: TestSite, bytes: number): void;
}

/** A piece of a text that is written again and again; the number tells one from the next. */
export type Unit = string | ((index: number) => string);

/** The bulletin that everything is written into. */
export const folder = 'content/bulletins/new-well';
/** Its texts, the source first. */
export const texts = [`${folder}/en.mdx`, `${folder}/sw.mdx`];

/**
 * @param unit what is repeated
 * @param bytes about how long the whole becomes
 * @returns the whole
 */
export function repeated(unit: Unit, bytes: number): string {
  const pieces: string[] = [];
  for (let [index, length] = [0, 0]; length < bytes; index += 1) {
    const piece = typeof unit === 'string' ? unit : unit(index);
    pieces.push(piece);
    length += Buffer.byteLength(piece);
  }
  return pieces.join('');
}

/**
 * @param name what it is called
 * @param unit what is repeated below the sound text of both languages
 * @param end what ends it
 * @returns the construct
 */
export function inText(name: string, unit: Unit, end = ''): Construct {
  return {
    name,
    write(site, bytes) {
      const words = repeated(unit, bytes) + end;
      for (const file of texts) addTo(site, file, words);
    },
  };
}

/**
 * @param name what it is called
 * @param unit what is repeated in the front matter of both languages
 * @param around what stands before all of it and after
 * @returns the construct
 */
export function inFrontMatter(name: string, unit: Unit, [before, after] = ['', '']): Construct {
  return {
    name,
    write(site, bytes) {
      const fields = `${before}${repeated(unit, bytes)}${after}`;
      for (const file of texts) site.replace(file, '\n---\n', `\n${fields}\n---\n`);
    },
  };
}

/**
 * @param name what it is called
 * @param file a file, to the end of which it is written where there is one
 * @param unit what is repeated
 * @param around what stands before all of it and after
 * @returns the construct
 */
export function inFile(name: string, file: string, unit: Unit, [before, after] = ['', '']): Construct {
  return {
    name,
    write(site, bytes) {
      const known = existsSync(path.join(site.folder, file)) ? site.read(file) : '';
      site.write(file, `${known}${before}${repeated(unit, bytes)}${after}`);
    },
  };
}

/**
 * @param name what it is called
 * @param units what is repeated in the source text, and what in its translation
 * @returns the construct
 */
export function inEach(name: string, units: readonly Unit[]): Construct {
  return {
    name,
    write(site, bytes) {
      for (const [index, unit] of units.entries()) addTo(site, texts[index] ?? '', repeated(unit, bytes));
    },
  };
}

/**
 * Writes words below a text.
 * @param site the site
 * @param file the text
 * @param words what is added
 */
export function addTo(site: TestSite, file: string, words: string): void {
  site.write(file, `${site.read(file)}\n${words}\n`);
}
