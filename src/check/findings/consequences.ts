import type { Work } from '../../publication/model.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { comparesWithSource, ruleOf } from '../known-ids.ts';

/**
 * Leaves out what would go by itself with something else that was found: one finding for one cause.
 * @param findings what rules found in a work
 * @param work the work
 * @returns the causes
 */
export function withoutConsequences(
  findings: readonly Finding[],
  { file, sourceLocale }: Pick<Work, 'file' | 'sourceLocale'>,
): Finding[] {
  const wrong = new Set(findings.filter(isOfWholeText).map(fileOf));
  const source = file.replace(/[^/]*$/, `${sourceLocale}.mdx`);
  // Of a text whose source text has changed, a lost passage is a warning alone.
  const stale = new Set(findings.filter(({ rule }) => rule === 'freshness/stale').map(fileOf));
  const missing = findings.filter(
    (finding) => finding.rule === 'structure/missing' && !stale.has(finding.file),
  );
  const lost = new Set(missing.map(fileOf));
  const places = new Set(missing.map(placeOf));
  return findings.filter((finding) => {
    const { rule } = finding;
    if (ruleOf(rule)?.isOfAnyWords === true || finding.file === file) return true;
    if (wrong.has(finding.file)) return isOfWholeText(finding);
    if (wrong.has(source) && comparesWithSource(rule)) return false;
    // What was lost is no longer as it was received either.
    if (rule === 'ledger/unlisted') return !places.has(placeOf(finding));
    return rule !== 'ledger/unused' || !lost.has(finding.file);
  });
}

/** Whether all of a text is in another language than it should be. */
function isOfWholeText({ rule, line }: Finding): boolean {
  return line === 0 && (rule === 'language/untranslated' || rule === 'language/other');
}

function fileOf({ file }: Finding): string {
  return file;
}

function placeOf({ file, line }: Finding): string {
  return `${file}:${String(line)}`;
}
