import type { Finding } from '../../read/findings/finding.ts';
import { printable } from '../../read/terminal/printable.ts';
import { toBeWrittenRule } from '../findings/to-be-written.ts';
import { wordingLines } from './wording-lines.ts';
import { worstFirst } from './worst-first.ts';
import { countOf, listOf } from '../../read/words/english.ts';

/** How findings are printed. */
export interface TerminalReport {
  /** Gives the severity its colour; none by default. */
  readonly paint?: (colour: 'red' | 'yellow', word: string) => string;
  /** How many are printed; the others are counted. */
  readonly most?: number;
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
  const { most = findings.length, withDrafts = false } = how;
  const { own, drafts } = apart(findings);
  const shown = inGroups(own, how, most);
  const left = own.length - most;
  if (left > 0) shown.push(`… and ${left.toLocaleString('en')} more\n`);
  if (drafts.length > 0)
    shown.push(`Not ready, which stops nobody:\n${withDrafts ? '' : lineOfEach(drafts)}`);
  if (withDrafts) shown.push(...inGroups(drafts, how, most));
  const named = withDrafts ? findings : own;
  return [...shown, howToAcknowledge(named, how) + summary(findings, how.elsewhere), ''].join('\n');
}

function apart(findings: readonly Finding[]): { own: Finding[]; drafts: Finding[] } {
  const { own = [], drafts = [] } = Object.groupBy(findings, ({ draft }) => (draft ? 'drafts' : 'own'));
  return { own, drafts };
}

/** Those that are left out are the last of the order in which the others are printed. */
function inGroups(findings: readonly Finding[], how: TerminalReport, most: number): string[] {
  const groups = worstFirst(worstFirst(findings).flat().slice(0, most));
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

/**
 * @param findings any findings
 * @param elsewhere how many errors are known of what was not asked for
 * @returns how many there are of each severity, in words
 */
export function summary(findings: readonly Finding[], elsewhere = 0): string {
  const { own, drafts } = apart(findings);
  return [
    `${counted(own) || 'No errors and no warnings'}.`,
    ...(drafts.length > 0 ? [`In what is not ready: ${counted(drafts)}.`] : []),
    ...(elsewhere > 0 ? [`Elsewhere at least ${countOf(elsewhere, 'error')}.`] : []),
  ].join(' ');
}

/**
 * @param findings any findings
 * @returns how many there are of each severity, of finished and unfinished work alike; nothing where there are none
 */
export function counted(findings: readonly Finding[]): string {
  const begun = findings.filter(({ rule }) => rule === toBeWrittenRule).length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors - begun;
  return listOf([
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
    ...(begun > 0 ? [`${countOf(begun, 'text')} to be written`] : []),
  ]);
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

/** Cuts between letters as readers see them, so that no vowel sign is left alone. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function shortened(text: string, most = 100): string {
  // No letter is made of more signs, and what is no text may be long.
  const begin = text.slice(0, most * 16);
  const letters = Array.from(segmenter.segment(begin), ({ segment }) => segment);
  return letters.length > most || begin !== text ? `${letters.slice(0, most - 1).join('')}…` : text;
}
