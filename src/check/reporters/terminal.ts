import { graphemes } from '../../read/words/graphemes.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { printable } from '../../read/terminal/printable.ts';
import { toBeWrittenRule } from '../findings/to-be-written.ts';
import { apart, counted, summary, wordingLines, worstFirst } from './common.ts';

/** How findings are printed. */
export interface TerminalReport {
  /** Gives the severity its colour; none by default. */
  readonly paint?: (colour: 'red' | 'yellow', word: string) => string;
  /** How many are printed; the others are counted. */
  readonly max?: number;
  /** Gives the name by which a warning is acknowledged; none is printed by default. */
  readonly nameOf?: (finding: Finding) => string | undefined;
  /** How many errors are known of what was not asked for; they are counted alone. */
  readonly elsewhere?: number;
  /** Whether what was found in unfinished work is printed too; by default a line for each file says how much it is. */
  readonly withDrafts?: boolean;
}

/**
 * Prints findings for a person at a terminal, the worst first.
 * @param findings in the order of the report
 * @param how how they are printed
 * @returns lines of text, ended by a newline; empty where there are none
 */
export function terminalReport(findings: readonly Finding[], how: TerminalReport = {}): string {
  if (findings.length === 0) return '';
  const { max = findings.length, withDrafts = false } = how;
  const { own, drafts } = apart(findings);
  const shown = inGroups(own, how, max);
  const left = own.length - max;
  if (left > 0) shown.push(`… and ${left.toLocaleString('en')} more\n`);
  if (drafts.length > 0)
    shown.push(`Not ready, which stops nobody:\n${withDrafts ? '' : lineOfEach(drafts)}`);
  if (withDrafts) shown.push(...inGroups(drafts, how, max));
  const named = withDrafts ? findings : own;
  return [...shown, howToAcknowledge(named, how) + summary(findings, how.elsewhere), ''].join('\n');
}

/** Those that are left out are the last of the order in which the others are printed. */
function inGroups(findings: readonly Finding[], how: TerminalReport, max: number): string[] {
  const groups = worstFirst(worstFirst(findings).flat().slice(0, max));
  return groups.map(([first, ...others]) => (first ? inFull(first, how) + inShort(first, others, how) : ''));
}

function lineOfEach(drafts: readonly Finding[]): string {
  const lines = Array.from(
    Map.groupBy(drafts, ({ file }) => file),
    ([file, found]) => {
      const isBegun = found.some(({ rule }) => rule === toBeWrittenRule);
      return `  ${printable(shortened(file, 300))}: ${isBegun ? 'to be written' : counted(found)}\n`;
    },
  );
  return lines.join('');
}

function inFull(finding: Finding, { paint = plain, nameOf }: TerminalReport): string {
  const { severity, rule, message, found, expected, hint } = finding;
  const name = nameOf?.(finding);
  return [
    `${placeOf(finding)}  ${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${rule}${name === undefined ? '' : `  ${name}`}`,
    `  ${printable(message)}`,
    `  found:     ${printable(shortened(found))}`,
    `  expected:  ${printable(expected)}`,
    `  to do:     ${printable(hint)}`,
    ...wordingLines(finding).map(({ label, words }) => `  ${label}${printable(words)}`),
    '',
  ].join('\n');
}

/** What sets the others of a group apart: their place, and what is said or found there. */
function inShort(first: Finding, others: readonly Finding[], { nameOf }: TerminalReport): string {
  if (others.length === 0) return '';
  const lines = others.map((finding) => {
    const name = nameOf?.(finding);
    const other = (['message', 'found', 'expected'] as const).filter((part) => finding[part] !== first[part]);
    const words = other.map((part) => printable(shortened(finding[part]))).join(' → ');
    return `    ${[placeOf(finding), name, words].filter(Boolean).join('  ')}\n`;
  });
  return `  likewise:\n${lines.join('')}`;
}

/** How it is written is told with one that is there. */
function howToAcknowledge(findings: readonly Finding[], { nameOf }: TerminalReport): string {
  const name = findings.map((finding) => nameOf?.(finding)).find((each) => each !== undefined);
  if (name === undefined) return '';
  return `Where a warning is right as it is: npm run desk -- acknowledge ${name} --why "the reason"\n`;
}

function placeOf({ file, line }: Finding): string {
  return printable(shortened(line > 0 ? `${file}:${String(line)}` : file, 300));
}

const plain = (_colour: string, word: string): string => word;

function shortened(text: string, max = 100): string {
  // No letter is made of more characters, and what is no text may be long.
  const begin = text.slice(0, max * 16);
  const letters = Array.from(graphemes(begin), ({ segment }) => segment);
  return letters.length > max || begin !== text ? `${letters.slice(0, max - 1).join('')}…` : text;
}
