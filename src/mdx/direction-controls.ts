import type { Report } from '../reading/finding.ts';

/**
 * Invisible signs that turn the direction of text, U+202A–202E and U+2066–2069. They can make a line read
 * differently from what it says. ZWJ and ZWNJ, which Indic and Arabic spelling needs, are not among them.
 */
const control = /[\u202A-\u202E\u2066-\u2069]/u;

/** The same signs written as an HTML entity or as a YAML or JSON escape. */
const escaped = /&#(?:x0*(?:202[a-e]|206[6-9])|0*(?:823[4-8]|829[4-7]));|\\u(?:202[a-e]|206[6-9])/iu;

/**
 * Reports every line that holds an invisible direction control, plain or escaped.
 * @param file path of the file, for the report
 * @param text the whole file
 * @param report takes a finding for each such line
 */
export function refuseDirectionControls(file: string, text: string, report: Report): void {
  if (!control.test(text) && !escaped.test(text)) return;
  for (const [index, line] of text.split('\n').entries()) {
    const sign = control.exec(line)?.[0] ?? escaped.exec(line)?.[0];
    if (sign === undefined) continue;
    report({
      rule: 'text/direction-control',
      severity: 'error',
      file,
      line: index + 1,
      message: 'This line holds an invisible sign that turns the direction of text.',
      found: sign.length === 1 ? `U+${sign.charCodeAt(0).toString(16).toUpperCase()}` : sign,
      expected: 'text without invisible direction controls',
      hint: 'Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.',
    });
  }
}
