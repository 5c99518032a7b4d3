import type { Finding } from '../../read/findings/finding.ts';
import { printable } from '../../read/terminal/printable.ts';
import { summary, wordingLines, worstFirst } from './common.ts';

/**
 * Prints findings as GitHub's workflow commands: each becomes an annotation, beside its line in a pull request. GitHub
 * shows ten errors, ten warnings and ten notices of a step there; the log has them all. What is not ready stops nobody:
 * what is found in it are notices.
 * @param findings in the order of the report
 * @returns a line for each, the worst first, and one of counts
 */
export function githubReport(findings: readonly Finding[]): string {
  return `${[...worstFirst(findings).flat().map(annotation), summary(findings)].join('\n')}\n`;
}

function annotation(finding: Finding): string {
  const { severity, draft = false, rule, file, line, column, message, found, expected, hint } = finding;
  const place = line > 0 ? `${file}:${String(line)}` : file;
  const properties = {
    file,
    ...(line > 0 ? { line: String(line) } : {}),
    ...(column === undefined ? {} : { col: String(column) }),
    title: rule,
  };
  const words = [
    message,
    `found: ${found}`,
    `expected: ${expected}`,
    `to do: ${hint}`,
    ...wordingLines(finding).map(({ label, words: shown }) => label + shown),
    // The log shows the words alone.
    `(${place})`,
  ];
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${draft ? 'notice' : severity} ${list.join(',')}::${words.map(escapeWords).join('%0A')}`;
}

/** A line end would begin a command of its own, and the runner reads `%0A` as one. */
function escapeWords(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeWords(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
