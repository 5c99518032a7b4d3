import { noLines } from '../read/data/no-lines.ts';
import { z } from 'zod';

import type { Report } from '../read/findings/finding.ts';
import { listFolder } from '../read/files/folder.ts';
import { readData } from '../read/data/read-data.ts';
import { isWritten, writtenText } from '../read/data/written.ts';

/** The file that says which words stand for which term. */
export const glossaryFile = 'content/glossary.yaml';

const words =
  'words such as "public security", with * only where a word begins or ends, and " / " between forms';
const rendering = z.string({ error: words }).trim().refine(isRendering, words).transform(toRendering);
const byLocale = <T>(each: z.ZodType<T>, expected: string) =>
  z.record(z.string(), z.array(each, { error: expected }).min(1, expected), { error: expected });
const wordsByLocale = 'lists of words by language, such as { en: ["well"], sw: ["kisima / visima"] }';
const wrongByLocale = 'lists by language, each of words and why, such as { sw: [{ words: "…", why: "…" }] }';

const glossarySchema = z.array(
  z.strictObject(
    {
      term: writtenText("the term's name, as reports give it"),
      /** The words for it by language, the preferred first. */
      words: byLocale(rendering, wordsByLocale).refine(
        (lists) => Object.keys(lists).length > 0,
        wordsByLocale,
      ),
      /** Words by language that do not mean it. */
      wrong: byLocale(
        z.strictObject(
          { words: rendering, why: writtenText('why these words are wrong') },
          { error: 'words and why, such as { words: "…", why: "…" }' },
        ),
        wrongByLocale,
      ).default({}),
    },
    { error: 'a term, with its name and its words by language' },
  ),
  { error: 'a list of terms, each with term and words' },
);

/** Words for a term in one language. */
export type Rendering = Readonly<z.infer<typeof rendering>>;

/** What a publication says in fixed words, whichever language comes first. */
export type Term = Readonly<z.infer<typeof glossarySchema>[number]>;

/** Words that may be taken for a term's, and mean something else. */
export type WrongSense = Term['wrong'][string][number];

/** What `content/glossary.yaml` says, and where it says it. */
export interface Glossary {
  readonly terms: readonly Term[];
  /** Gives the line where a field is written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Some thousand terms in many languages. */
const maxLength = 1_000_000;

/** The glossary of a publication that has none. */
export const noGlossary: Glossary = { terms: [], lineOf: noLines };

/**
 * Reads `content/glossary.yaml`, where there is one.
 * @param siteFolder folder that holds `content/`
 * @param report takes every problem
 * @returns the glossary; an empty one where there is no file, or after a problem
 */
export function readGlossary(siteFolder: string, report: Report): Glossary {
  const isThere = listFolder(siteFolder, 'content', report).some(
    ({ name }) => `content/${name}` === glossaryFile,
  );
  const expected = { schema: glossarySchema, what: 'a glossary', maxLength };
  const read = isThere ? readData(siteFolder, glossaryFile, expected, report) : undefined;
  return read ? { terms: read.data, lineOf: read.lineOf } : noGlossary;
}

function isRendering(value: string): boolean {
  return formsOf(value).every((form) => isWritten(form) && form.split(' ').every(isWord));
}

/** A stroke at one end of a word was meant to part forms; inside, as in "km/h", it is a part of it. */
function isWord(word: string): boolean {
  return /^\*?[^*]+\*?$/u.test(word) && !/^\/|\/$/u.test(word);
}

/** The words as they are written, and the forms that they may take; `*` stands for any letters at an end of a word. */
function toRendering(value: string) {
  return { text: value.replaceAll(/\s+/gu, ' '), forms: formsOf(value) };
}

function formsOf(value: string): string[] {
  return value
    .normalize('NFC')
    .split(/(?<=^|\s)\/(?=\s|$)/u)
    .map((form) => form.trim().replaceAll(/\s+/gu, ' '));
}
