import { format, type Options } from 'prettier';

import { splitMdx } from '../front-matter.ts';
import { meaningOf } from './meaning.ts';
import { setAside } from './set-aside.ts';

/** A text after formatting. */
export interface Formatted {
  readonly text: string;
  /** Where and why it was left as it was, to be put after the file's name; undefined where it was formatted. */
  readonly keptFor: string | undefined;
}

/**
 * Formats a bulletin's text by Prettier, whose grammar of MDX is not that of the pages: it takes some signs for
 * others, and breaks comments of several lines. So comments and notes are set aside, and a text that would say something
 * else afterwards is left as it was.
 * @param text a whole file
 * @param options Prettier's
 * @returns the text, and whether it was left as it was
 */
export async function formatText(text: string, options: Options): Promise<Formatted> {
  const before = meaningOf(text);
  if (before === undefined) {
    return { text, keptFor: ' is left as it was, since it cannot be read. npm run desk -- check says why.' };
  }
  const { frontMatter, body } = splitMdx(text);
  const aside = setAside(body.trimStart());
  const opening = frontMatter === undefined ? '' : `---\n${frontMatter}\n---\n\n`;
  let formatted: string;
  try {
    formatted = await format(`${opening}${aside.text}`, { ...options, parser: 'mdx', plugins: [] });
  } catch {
    formatted = '';
  }
  const result = aside.putBack(formatted);
  const after = meaningOf(result) ?? [];
  const changed = before.find(({ content }, index) => after[index]?.content !== content);
  if (changed === undefined && after.length === before.length) return { text: result, keptFor: undefined };
  const line = String(changed?.line ?? 1);
  return { text, keptFor: `:${line} is left as it was, since the formatter would change what it says.` };
}
