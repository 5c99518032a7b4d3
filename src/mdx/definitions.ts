import type { Report } from '../reading/finding.ts';

/**
 * Reports lines that Markdown takes for a link or footnote definition: they vanish from the page, and an editor
 * who begins a paragraph with "[Note]: …" would lose it unseen.
 * @param file path of the file, for the report
 * @param body text of the file, its lines where they are in the file
 * @param report takes a finding for each such line
 */
export function refuseDefinitions(file: string, body: string, report: Report): void {
  for (const [index, line] of body.split('\n').entries()) {
    if (!/^[ >]*\[[^\]]+\]:/.test(line)) continue;
    report({
      rule: 'content/definition',
      severity: 'error',
      file,
      line: index + 1,
      message: 'This line would vanish: words in square brackets with a colon define a link or footnote.',
      found: line.trim(),
      expected: 'a link written as [words](https://…)',
      hint: 'Write the link where it is used; for the brackets themselves, write \\[ before them.',
    });
  }
}
