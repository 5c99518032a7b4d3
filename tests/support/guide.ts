import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import GithubSlugger from 'github-slugger';

import { projectFolder } from './site.ts';

/** A command of the desk that a guide shows, and what it says that the command prints. */
export interface ShownCommand {
  /** What is written after `npm run desk --`. */
  readonly words: readonly string[];
  /** What it prints; a line with only `…` stands for more. */
  readonly output: string;
}

const block = /^```\nnpm run desk -- (.+)\n\n([^]*?)\n```$/gm;
const word = /"([^"]*)"|\S+/g;

/**
 * @param page a page of the guides, by its path in `docs/`
 * @returns its commands with their outputs, in the order of the page
 */
export function shownCommands(page: string): ShownCommand[] {
  const text = readFileSync(path.join(projectFolder, 'docs', page), 'utf8');
  return [...text.matchAll(block)].map(([, command = '', output = '']) => ({
    words: [...command.matchAll(word)].map(([whole, quoted]) => quoted ?? whole),
    output,
  }));
}

/**
 * @param printed what a command has printed
 * @param shown what a guide shows of it
 * @returns the printed lines, but `…` for those in whose place the guide has it: equal to `shown` if the guide is true
 */
export function asShown(printed: string, shown: string): string {
  const pattern = shown
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?.*' : RegExp.escape(line)))
    .join('\n');
  return new RegExp(`^${pattern}$`).test(printed.trim()) ? shown : printed.trim();
}

/**
 * @param page a page in Markdown, by its path in the project
 * @returns its links within the project that lead to no file or no heading, each with the page
 */
export function brokenLinks(page: string): string[] {
  const links = textOf(page)
    .replaceAll(/`[^`\n]*`/g, '')
    .matchAll(/\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]*))?\)/g);
  return [...links].flatMap(([link, to = '', heading]) => {
    const file = to === '' ? page : path.join(path.dirname(page), to);
    const isThere = existsSync(path.join(projectFolder, file));
    return isThere && (heading === undefined || headings(file).includes(heading)) ? [] : [`${page} ${link}`];
  });
}

function headings(file: string): string[] {
  const slugger = new GithubSlugger();
  return [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => slugger.slug(words));
}

/** A page's text without its blocks of code. */
function textOf(page: string): string {
  return readFileSync(path.join(projectFolder, page), 'utf8').replaceAll(/^( *)```[^]*?^\1```$/gm, '');
}
