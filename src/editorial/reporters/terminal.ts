import type { Finding } from '../../reading/finding.ts';

/**
 * Prints findings for a person at a terminal.
 * @param findings in the order of the report
 * @param paint gives the severity its colour; none by default
 * @returns lines of text, ended by a newline; empty where there are none
 */
export function terminalReport(findings: readonly Finding[], paint: Paint = plain): string {
  if (findings.length === 0) return '';
  return `${findings.map((each) => finding(each, paint)).join('\n')}\n${summary(findings)}\n`;
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
    `${place}  ${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${rule}`,
    `  ${message}`,
    `  found:     ${shortened(found)}`,
    `  expected:  ${expected}`,
    `  to do:     ${hint}`,
    '',
  ].join('\n');
}

/** Cuts between letters as readers see them, so that no vowel sign is left alone. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function shortened(text: string): string {
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return characters.length > 100 ? `${characters.slice(0, 99).join('')}…` : text;
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
