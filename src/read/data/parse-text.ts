import { Composer, LineCounter, Parser, type CST, type Document } from 'yaml';

import { dataProblems, tooDeep, type DataProblem } from './data-problems.ts';

/** A text as its parser sees it. */
export interface ParsedText {
  /** Undefined where it cannot be walked through. */
  readonly document: Document | undefined;
  readonly lines: LineCounter;
  readonly problems: readonly DataProblem[];
  /** Where the parser met the first thing that it did not understand, if anything. */
  readonly stopped: number | undefined;
}

/**
 * @param text a YAML or JSON text
 * @returns the text as its parser sees it
 */
export function parseText(text: string): ParsedText {
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  const deep = tooDeep(tokens);
  if (deep !== undefined) return { document: undefined, lines, problems: [deep], stopped: undefined };
  const [document, other] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
  if (document === undefined) return { document, lines, problems: [], stopped: undefined };
  const problems = dataProblems(document);
  if (other !== undefined) problems.push({ pos: other.range, ...secondPart });
  const stopped = [...document.errors, ...document.warnings].map(({ pos }) => pos[0]);
  return { document, lines, problems, stopped: stopped.length > 0 ? Math.min(...stopped) : undefined };
}

const secondPart = {
  message: 'There is a line of three dashes here, and what is below it would not be read.',
  expected: 'no such line',
  hint: 'Delete the line of dashes.',
};

/**
 * @param text a YAML or JSON text
 * @param lines takes where its lines begin
 * @returns what the parser cuts it into
 */
export function tokensOf(text: string, lines?: LineCounter): CST.Token[] {
  return [...new Parser(lines?.addNewLine).parse(text)];
}
