import type { Finding } from '../../reading/finding.ts';
import { printable } from '../../reading/printable.ts';

/**
 * Prints findings for a person at a terminal.
 * @param findings in the order of the report
 * @param paint gives the severity its colour; none by default
 * @param most how many are printed; the others are counted
 * @returns lines of text, ended by a newline; empty where there are none
 */
export function terminalReport(
  findings: readonly Finding[],
  paint: Paint = plain,
  most = findings.length,
): string {
  if (findings.length === 0) return '';
  const shown = findings.slice(0, most).map((each) => finding(each, paint));
  const left = findings.length - shown.length;
  if (left > 0) shown.push(`… and ${left.toLocaleString('en')} more\n`);
  return `${shown.join('\n')}\n${summary(findings)}\n`;
}

/** Gives a word a colour. */
type Paint = (colour: 'red' | 'yellow', word: string) => string;

const plain: Paint = (_colour, word) => word;

/**
 * @param findings any findings
 * @returns how many there are of each severity, in words
 */
export function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join(' and ')}.` : 'No errors and no warnings.';
}

function finding(
  { severity, file, line, rule, message, found, expected, hint }: Finding,
  paint: Paint,
): string {
  const place = line > 0 ? `${file}:${String(line)}` : file;
  return [
    `${printable(shortened(place, 300))}  ${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${rule}`,
    `  ${printable(message)}`,
    `  found:     ${printable(shortened(found))}`,
    `  expected:  ${printable(expected)}`,
    `  to do:     ${printable(hint)}`,
    '',
  ].join('\n');
}

/** Cuts between letters as readers see them, so that no vowel sign is left alone. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function shortened(text: string, most = 100): string {
  // No letter is made of more signs, and what is no text may be long.
  const begin = text.slice(0, most * 16);
  const letters = Array.from(segmenter.segment(begin), ({ segment }) => segment);
  return letters.length > most || begin !== text ? `${letters.slice(0, most - 1).join('')}…` : text;
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
