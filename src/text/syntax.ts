import type { Report } from '../read/findings/finding.ts';
import { refuseBurden } from './burden.ts';
import { treeOf, type TextTree } from './parse.ts';
import { refuseAt } from './place.ts';
import { syntaxCause } from './syntax-causes.ts';
import { wordsAround } from './words-around.ts';

/**
 * Parses a text with the parser that Astro renders Markdown with, within the limits of a text. Nothing in it is run.
 * @param file path of the file, for the report
 * @param body text of the file, its lines where they are in the file
 * @param report takes the problem; the parser stops at the first
 * @returns the tree, or undefined after a problem
 */
export function parseMdx(file: string, body: string, report: Report): TextTree | undefined {
  if (!refuseBurden(file, body, report)) return undefined;
  try {
    return treeOf(file, body, report);
  } catch (error) {
    const { message } = error as Error;
    const [place = '', line = 1, column = 1] = /^(\d+):(\d+): /.exec(message) ?? [];
    const lines = body.split('\n').slice(Number(line) - 1);
    const [first = ''] = lines;
    const at = signAt(first, Number(column) - 1);
    refuseAt({ file, report }, 'mdx/syntax', Number(line), {
      found: wordsAround(first, at) || 'an empty line',
      ...syntaxCause(message.slice(place.length), lines.join('\n').slice(at)),
    });
    return undefined;
  }
}

/**
 * Within an expression, the parser names the place where it no longer is one: what matters is where it begins.
 * @param line the line at which the parser has stopped
 * @param at where in it
 * @returns where in it the sign stands that the parser took for a beginning
 */
export function signAt(line: string, at: number): number {
  if (/[<{]/.test(line.charAt(at))) return at;
  const before = line.lastIndexOf('{', at);
  return before < 0 ? at : before;
}
