import type { Finding } from '../read/findings/finding.ts';
import { nearest } from '../read/findings/nearest.ts';
import { errorAt } from '../read/findings/error-at.ts';

/** What the line `state` of a front matter may say; a text without it is ready. */
const stateWords = ['draft', 'review'] as const;

/** How far a text has come: only what is `ready` can be published. */
export type TextState = (typeof stateWords)[number] | 'ready';

/** The line of a front matter that says its text's state. */
export interface StateLine {
  /** What stands behind the colon, without quotation marks and comment. */
  readonly word: string;
  /** Its line in the file, from 1. */
  readonly line: number;
}

/**
 * Finds the line that says a text's state, also where nothing else of the front matter can be read: a file whose second
 * line of dashes is missing may hold it anywhere.
 * @param text a whole file, with any line ends
 * @returns the line, or undefined where there is none
 * @example stateLine('---\ntitle: "never closed\nstate: draft\n---\n') // { word: 'draft', line: 3 }
 */
export function stateLine(text: string): StateLine | undefined {
  let [line, ends] = [0, 0];
  for (const [, written = ''] of text.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/g)) {
    line += 1;
    if (/^\uFEFF?---[ \t]*$/.test(written)) ends += 1;
    if (ends === 2) return undefined;
    const value = /^["']?state["']?[ \t]*[:：](.*)$/.exec(written)?.[1];
    if (value !== undefined) return { word: withoutMarks(value), line };
  }
  return undefined;
}

function withoutMarks(value: string): string {
  const bare = value.replace(/(?:^|\s)#.*$/, '').trim();
  return /^(["'])(.*)\1$/.exec(bare)?.[2]?.trim() ?? bare;
}

/**
 * @param written the line that says a text's state
 * @returns the state; a text without the line is ready, as is one with another word, which is an error
 */
export function stateOf(written: StateLine | undefined): TextState {
  return stateWords.find((word) => word === written?.word) ?? 'ready';
}

/**
 * @param file path of a text
 * @param written the line that says its state
 * @returns what is wrong with it; undefined where nothing is
 */
export function stateProblem(file: string, written: StateLine | undefined): Finding | undefined {
  if (written === undefined || stateOf(written) !== 'ready') return undefined;
  const near = nearest(written.word, stateWords);
  return errorAt('state/unknown', file, {
    line: written.line,
    message: 'This is not a state that a text can have.',
    found: written.word === '' ? 'nothing' : written.word,
    expected: 'draft or review; a text that is ready has no such line',
    hint:
      near === undefined
        ? 'Delete the line if the text is ready; if it is not, write state: draft.'
        : `Write state: ${near}.`,
  });
}

/**
 * @param text a whole file, with its own line ends
 * @returns the file without the line that says its state; every other byte is as it was
 */
export function withoutState(text: string): string {
  const stated = stateLine(text)?.line;
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  return lines.filter((_, index) => index + 1 !== stated).join('');
}
