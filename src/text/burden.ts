import { errorAt, type Explanation } from '../read/findings/error-at.ts';
import type { Finding, Report } from '../read/findings/finding.ts';

/**
 * What the parser bears, and the checks behind it. The parser's time grows with the square of most of these; a text of a
 * megabyte that keeps within them takes it under half a second.
 */
const limits = {
  /** Squares of how many signs stand before the words of a line, each of which puts the rest into a list or quotation. */
  nesting: 25_000_000,
  /** Tags and curly brackets that are open at once, times the letters of the text: from each the parser looks for its end. */
  open: 100_000_000,
  /** What the signs of a paragraph weigh, times the letters that it has. */
  weight: 50_000_000,
};

/** What a text may have only so often, and what finds it in a line. */
const counted: readonly { readonly max: number; readonly what: string; readonly pattern: RegExp }[] = [
  // Each may become a passage, and every check looks at each of them.
  { max: 20_000, what: 'lines with words', pattern: /\S/ },
  // Each is compared with those of the other text.
  { max: 20_000, what: 'numbers', pattern: /\p{Nd}+/gu },
  // Each may make a part of the tree, and takes some kilobytes.
  { max: 100_000, what: 'signs of emphasis and links', pattern: /[*_`~[]/g },
  { max: 10_000, what: 'lines that begin with a tag', pattern: /^\s*</ },
];

/** How slow a sign makes its paragraph, beside a curly bracket. */
const weights: Readonly<Record<string, number>> = { '{': 1, '&': 0.5, '<': 0.1 };

/**
 * How slow signs make a paragraph that has other letters than ASCII's in it: for each part that they make the parser
 * counts the letters from the paragraph's beginning.
 */
const weightsAmongLetters: readonly (readonly [RegExp, number])[] = [
  [/:\/\/|www\.|@/gi, 20],
  [/[*_~`[]/g, 5],
  [/\\/g, 1],
];

const markers = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)]))+/;
const itemBegins = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) +\S/;
/** The line below the names of a table's columns: from there on each line is a row, and read by itself. */
const tableBegins = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

type Problem = Explanation & Pick<Finding, 'line'>;

/**
 * Refuses, before it is parsed, a text that would take the parser minutes. One look at each sign tells.
 * @param file path of the file, for the report
 * @param body text of the file, its lines where they are in the file
 * @param report takes the finding
 * @returns whether the text can be parsed
 */
export function refuseBurden(file: string, body: string, report: Report): boolean {
  const problem = burdenOf(body.split('\n'));
  if (problem !== undefined) report(errorAt('content/too-much', file, problem));
  return problem === undefined;
}

function burdenOf(lines: readonly string[]): Problem | undefined {
  const letters = lines.reduce((sum, words) => sum + words.trimEnd().length, 0);
  const counts: number[] = [];
  let [open, nesting] = [0, 0];
  let isTable = false;
  let paragraph = beginParagraph(1);
  for (const [index, words] of lines.entries()) {
    const line = index + 1;
    const isBlank = words.trim() === '';
    isTable = !isBlank && (isTable || tableBegins.test(words));
    if (isBlank || isTable || itemBegins.test(words)) paragraph = beginParagraph(line);
    if (isBlank) continue;
    for (const [at, { max, what, pattern }] of counted.entries()) {
      const count = (counts[at] ?? 0) + (words.match(pattern)?.length ?? 0);
      if (count > max) return tooMany(line, `${String(max)} ${what}`);
      counts[at] = count;
    }
    const before = markers.exec(words)?.[0].replaceAll(/\s/g, '').length ?? 0;
    if (!/^[-*\s]*$/.test(words)) nesting += before ** 2;
    if (nesting > limits.nesting) return tooDeep(line, before);
    const signs = signsIn(words);
    open = Math.max(0, open + signs.opened);
    if (open * letters > limits.open) return unclosed(line, open);
    paragraph.letters += words.length;
    paragraph.signs += signs.count;
    paragraph.weight += signs.weight;
    paragraph.parts += partsIn(words);
    paragraph.isAscii &&= !/\P{ASCII}/u.test(words);
    const { weight, parts, isAscii } = paragraph;
    if (weight * paragraph.letters > limits.weight) return tooHeavy(paragraph);
    if (!isAscii && parts * paragraph.letters > limits.weight) return tooManyParts(paragraph);
  }
  return undefined;
}

interface Paragraph {
  readonly line: number;
  letters: number;
  /** What its signs weigh together, and how many they are. */
  weight: number;
  signs: number;
  /** What the signs weigh that make parts of it. */
  parts: number;
  isAscii: boolean;
}

function beginParagraph(line: number): Paragraph {
  return { line, letters: 0, weight: 0, signs: 0, parts: 0, isAscii: true };
}

function partsIn(words: string): number {
  return weightsAmongLetters.reduce(
    (sum, [sign, weight]) => sum + weight * (words.match(sign)?.length ?? 0),
    0,
  );
}

/** The signs of a line that begin a tag, a bracket or an entity, and how many more open than close something. */
function signsIn(words: string): { count: number; weight: number; opened: number } {
  const found = { count: 0, weight: 0, opened: 0 };
  if (!/[\\{}&<]|\/>/.test(words)) return found;
  for (let at = 0; at < words.length; at += 1) {
    const sign = words.charAt(at);
    // A sign that was written for its own sake.
    if (sign === '\\') at += 1;
    else if (sign === '}' || (sign === '/' && words.charAt(at + 1) === '>')) found.opened -= 1;
    else if (sign in weights) {
      found.count += 1;
      found.weight += weights[sign] ?? 0;
      if (sign === '{') found.opened += 1;
      if (sign === '<' && /[\p{L}>/]/u.test(words.charAt(at + 1)))
        found.opened += words[at + 1] === '/' ? -1 : 1;
    }
  }
  return found;
}

function tooMany(line: number, what: string): Problem {
  return {
    line,
    message: `This text has more than ${what}.`,
    found: `more than ${what}`,
    expected: `at most ${what}`,
    hint: 'Part the text into several bulletins.',
  };
}

function tooDeep(line: number, count: number): Problem {
  return {
    line,
    message:
      'This line begins with so many signs that its words would stand too deep in lists or quotations.',
    found: `${String(count)} signs`,
    expected: 'a few of them',
    hint: 'Delete the signs before the words.',
  };
}

function unclosed(line: number, open: number): Problem {
  return {
    line,
    message: 'Up to this line, tags or curly brackets are opened and not closed.',
    found: `${String(open)} that are open at once`,
    expected: 'a closing one for each of them',
    hint: 'Close them; for the signs themselves, write \\{ and &lt;.',
  };
}

function tooManyParts({ line, letters }: Paragraph): Problem {
  return {
    line,
    message: 'This paragraph has more links, addresses and emphasis than can be read.',
    found: `a paragraph of ${String(letters)} characters`,
    expected: 'a few of them in each paragraph',
    hint: 'Part the paragraph with empty lines.',
  };
}

function tooHeavy({ line, letters, signs }: Paragraph): Problem {
  return {
    line,
    message: 'This paragraph has more tags, brackets or entities than can be read.',
    found: `${String(signs)} of the signs "<", "{" and "&" in the first ${String(letters)} characters`,
    expected: 'a few of them',
    hint: 'Part the paragraph with empty lines, or delete the signs.',
  };
}
