import { frontMatterProblem } from '../text/front-matter-problem.ts';
import { splitMdx } from '../text/front-matter.ts';
import { parseYaml, type ParsedData } from '../read/data/data-file.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { gatherFindings } from '../read/findings/gather-findings.ts';
import { errorAt } from '../read/findings/error-at.ts';

/**
 * Finds the fields of a text between its two lines of dashes.
 * @param file path of the text
 * @param whole what stands in the file
 * @param report takes every problem
 * @returns the fields as data; undefined where they cannot be read, "not found" where nobody knows where they end and the
 *   text begins
 */
export function parseFrontMatter(
  file: string,
  whole: string,
  report: Report,
): ParsedData | 'not found' | undefined {
  const { frontMatter, frontMatterLine } = splitMdx(whole);
  if (frontMatter === undefined) {
    report(frontMatterProblem(file, whole) ?? noFrontMatter(file, whole));
    return 'not found';
  }
  const { report: keep, all } = gatherFindings();
  const parsed = parseYaml({ file, text: frontMatter, firstLine: frontMatterLine }, keep);
  // Words of the text among the fields are no fields that were written wrong.
  const missing = parsed === undefined ? frontMatterProblem(file, whole) : undefined;
  for (const finding of missing === undefined ? all() : [missing]) report(finding);
  return missing === undefined ? parsed : 'not found';
}

function noFrontMatter(file: string, whole: string): Finding {
  return errorAt('front-matter/missing', file, {
    line: 1,
    message: 'This file does not begin with its title and other fields.',
    found: whole.trimStart().split('\n')[0] ?? '',
    expected: 'a line of three dashes, fields such as title: "…", and a second line of three dashes',
    hint: 'Begin the file with ---, then title: "…" and summary: "…", then ---.',
  });
}
