import type { TestSite } from '../support/site.ts';
import type { Random } from './random.ts';
import { words, type Words } from './words.ts';

/** A sound text that a fault is put into. */
export interface Subject {
  readonly site: TestSite;
  readonly slug: string;
  readonly locale: string;
  readonly random: Random;
}

/** What is changed on the disk, and where a finding may tell of it. */
export interface Fault {
  readonly writes: Readonly<Record<string, string>>;
  readonly about: readonly string[];
}

/** Puts one fault into a text; gives undefined where the text has no place for it. */
export type Inject = (subject: Subject) => Fault | undefined;

/** Ways to spoil a text, by the id in `kinds.md`. */
export type Kinds = Readonly<Record<string, Inject>>;

/** @returns path of a bulletin's text in a language, below the site folder */
export const textFile = (slug: string, locale: string) => `content/bulletins/${slug}/${locale}.mdx`;

/** @returns what the injectors know of the subject's language */
export function wordsOf({ locale }: Subject): Words {
  const known = words[locale];
  if (known === undefined) throw new Error(`Nothing is known of the words of "${locale}".`);
  return known;
}

/** A paragraph, as the file separates it: not a heading, list, quotation or tag. */
export const isParagraph = (block: string) => /^[^\s#>|<{-]/u.test(block);

/**
 * @param change makes other blocks of a text's blocks
 * @returns the injector
 */
export function inBlocks(
  change: (blocks: readonly string[], subject: Subject) => readonly string[] | undefined,
): Inject {
  return (subject) => {
    const file = textFile(subject.slug, subject.locale);
    const { head, blocks } = splitText(subject.site.read(file));
    const changed = change(blocks, subject);
    if (changed === undefined) return undefined;
    const text = `${head}\n${changed.join('\n\n')}\n`;
    return text === subject.site.read(file) ? undefined : { writes: { [file]: text }, about: [file] };
  };
}

/**
 * @param change makes another paragraph of one, or gives undefined where there is no place for the fault in it
 * @returns an injector that spoils one of the text's paragraphs
 */
export function inParagraph(change: (paragraph: string, subject: Subject) => string | undefined): Inject {
  return inBlocks((blocks, subject) => {
    for (const index of subject.random.shuffle([...blocks.keys()])) {
      const block = blocks[index] ?? '';
      const changed = isParagraph(block) ? change(block, subject) : undefined;
      if (changed !== undefined && changed !== block) return blocks.with(index, changed);
    }
    return undefined;
  });
}

/**
 * @param find finds the places that may be spoilt
 * @param spoil makes other words of those found
 * @returns an injector that spoils one such place
 */
export function atPlace(
  find: (subject: Subject) => RegExp,
  spoil: (found: RegExpExecArray, subject: Subject) => string | undefined,
): Inject {
  return inParagraph((paragraph, subject) => {
    const places = [...paragraph.matchAll(find(subject))].filter(({ index }) => !isMarkup(paragraph, index));
    for (const found of subject.random.shuffle(places)) {
      const put = spoil(found, subject);
      if (put === undefined || put === found[0]) continue;
      return paragraph.slice(0, found.index) + put + paragraph.slice(found.index + found[0].length);
    }
    return undefined;
  });
}

/** Whether a place lies in the target of a link. */
function isMarkup(paragraph: string, index: number): boolean {
  return [...paragraph.matchAll(/\]\([^)]*\)/g)].some(
    (link) => index >= link.index && index < link.index + link[0].length,
  );
}

/**
 * @param text a whole file
 * @returns its front matter, and the blocks below it
 */
export function splitText(text: string): { head: string; blocks: string[] } {
  const head = /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '';
  return {
    head,
    blocks: text
      .slice(head.length)
      .trim()
      .split(/\n{2,}/),
  };
}

/**
 * @param table words, each with what is put in its place
 * @returns an injector that puts one word for another
 */
export function byWord(table: (subject: Subject) => Readonly<Record<string, string>>): Inject {
  return atPlace(
    (subject) => {
      const found = Object.keys(table(subject)).sort((a, b) => b.length - a.length);
      return new RegExp(`(?<![\\p{L}\\p{M}])(?:${found.join('|') || '(?!)'})(?![\\p{L}\\p{M}])`, 'gu');
    },
    ([word], subject) => table(subject)[word],
  );
}
