import type { Publication } from '../publication/model.ts';
import type { FindingIds } from '../read/findings/finding-facts.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { maxOfARule } from '../read/findings/gather-findings.ts';
import { renderedIn } from './align/counterparts.ts';
import { placeOf, type CheckedPassage, type CheckedWork } from './checked-work.ts';
import { toldOnce } from './told-once.ts';
import type { FileRemark, PassageRemark, PlacedRemark, PublicationRule, RemarkId, WorkRule } from './rule.ts';

/**
 * Runs a rule on a publication.
 * @param rule the rule
 * @param publication what could be read
 * @param report takes every finding
 */
export function runOnPublication(rule: PublicationRule, publication: Publication, report: Report): void {
  reportOfFiles(rule, rule.run(publication), report);
}

/**
 * Runs a rule on a bulletin or standing page: on all of it, or on each of its parts that the rule compares.
 * @param rule the rule
 * @param work the work
 * @param report takes every finding
 */
export function runOnWork(rule: WorkRule, work: CheckedWork, report: Report): void {
  switch (rule.compares) {
    case 'work':
      reportOfFiles(rule, rule.run(work), report);
      break;
    case 'text':
      for (const text of work.texts) reportOfText(rule, rule.run(text), report);
      break;
    case 'passage':
      for (const { passages } of work.texts)
        reportOfText(
          rule,
          placedIn(passages, (passage) => [rule.run(passage), passage]),
          report,
        );
      break;
    case 'pair':
      for (const pair of work.pairs) reportOfText(rule, rule.run(pair), report);
      break;
    case 'counterparts':
      for (const pair of work.pairs)
        reportOfText(
          rule,
          placedIn(renderedIn(pair), (both) => [rule.run(both), both.translation]),
          report,
        );
  }
}

/** A remark on a passage, or on a place in the file. */
type AnyRemark = PlacedRemark<FindingIds> | FileRemark<FindingIds>;

type OfAnyRule = Pick<WorkRule, 'ids'>;

function* placedIn<Compared>(
  all: readonly Compared[],
  look: (each: Compared) => readonly [Iterable<PassageRemark<FindingIds>>, CheckedPassage],
): Generator<PlacedRemark<FindingIds>> {
  for (const each of all) {
    const [remarks, passage] = look(each);
    for (const remark of remarks) yield { ...remark, passage };
  }
}

/** Where it doesn't depend on how sure a machine can be, what the id says. */
function severityOf({ ids }: OfAnyRule, { rule, severity }: RemarkId<FindingIds>): Finding['severity'] {
  return severity ?? (ids[rule]?.severity === 'error' ? 'error' : 'warning');
}

function reportOfFiles(rule: OfAnyRule, remarks: Iterable<FileRemark<FindingIds>>, report: Report): void {
  for (const remark of remarks) report(ofFile(rule, remark));
}

function ofFile(rule: OfAnyRule, remark: FileRemark<FindingIds>): Finding {
  return { line: 0, ...remark, severity: severityOf(rule, remark) };
}

function isOfFile(remark: AnyRemark): remark is FileRemark<FindingIds> {
  return 'file' in remark;
}

/** Of what is found too often in a text only the number is reported. */
function reportOfText(rule: OfAnyRule, remarks: Iterable<AnyRemark>, report: Report): void {
  const counts = { error: new Map<string, number>(), warning: new Map<string, number>() };
  const left: { readonly finding: Finding; readonly counted: ReadonlyMap<string, number> }[] = [];
  const once = toldOnce(report);
  for (const remark of remarks) {
    if (isOfFile(remark)) {
      report(ofFile(rule, remark));
      continue;
    }
    const severity = severityOf(rule, remark);
    if (rule.ids[remark.rule]?.isToldOnce === true) {
      once.add(remark, () => inPassage(remark, severity));
      continue;
    }
    const counted = counts[severity];
    const count = (counted.get(remark.rule) ?? 0) + 1;
    counted.set(remark.rule, count);
    if (count > maxOfARule + 1) continue;
    const finding = inPassage(remark, severity);
    if (count <= maxOfARule) report(finding);
    else left.push({ finding, counted });
  }
  once.tell();
  for (const { finding, counted } of left)
    report({ ...finding, more: (counted.get(finding.rule) ?? 0) - maxOfARule });
}

function inPassage(
  { rule, passage, index, length, message, found, expected, hint }: PlacedRemark<FindingIds>,
  severity: Finding['severity'],
): Finding {
  const words = typeof found === 'string' ? found : found();
  const place = placeOf(passage, index, endOf(passage.text, words, index, length));
  return { rule, severity, ...place, message, found: words, expected, hint };
}

function endOf(text: string, found: string, index?: number, length?: number): number | undefined {
  if (index === undefined) return undefined;
  return index + (length ?? (text.startsWith(found, index) ? found.length : 0));
}
