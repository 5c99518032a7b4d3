import type { Finding, Report } from '../read/findings/finding.ts';
import { maxOfARule } from '../read/findings/gather-findings.ts';
import { renderedIn, type Rendered } from './align/counterparts.ts';
import { placeOf, type CheckedPassage, type CheckedText, type TextPair } from './checked-work.ts';
import type { WorkRule } from './rule.ts';

/** What was found in a passage, and where in its words. */
export interface PassageRemark extends Pick<Finding, 'rule' | 'message' | 'expected' | 'hint'> {
  /** A warning by default. */
  readonly severity?: Finding['severity'];
  /** Where it begins; without it, the whole passage is meant. */
  readonly index?: number;
  /** How long it is in the passage, where that is not what was found there word for word. */
  readonly length?: number;
  /** What stands there; where it takes time to quote it, a function that does: it is asked only for what is kept. */
  readonly found: string | (() => string);
}

/** A remark, and the passage that it is about. */
export interface PlacedRemark extends PassageRemark {
  readonly passage: CheckedPassage;
}

/**
 * Makes a rule that looks at every passage of every text, source texts as well.
 * @param look tells what is wrong with one passage
 * @returns the rule
 */
export function passageRule(look: (passage: CheckedPassage) => Iterable<PassageRemark>): WorkRule {
  return textRule(function* ({ passages }) {
    for (const passage of passages) yield* placed(look(passage), passage);
  });
}

/**
 * Makes a rule that looks at every text as a whole.
 * @param look tells what is wrong with a text
 * @returns the rule
 */
export function textRule(look: (text: CheckedText) => Iterable<PlacedRemark>): WorkRule {
  return ({ texts }, report) => {
    for (const text of texts) reportRemarks(look(text), report);
  };
}

/**
 * Makes a rule that compares every translation with its source text.
 * @param compare tells what is wrong with the translation
 * @returns the rule
 */
export function pairRule(compare: (pair: TextPair) => Iterable<PlacedRemark>): WorkRule {
  return ({ pairs }, report) => {
    for (const pair of pairs) reportRemarks(compare(pair), report);
  };
}

/**
 * Makes a rule that holds every passage of a translation against what it renders.
 * @param compare tells what is wrong with the passage
 * @returns the rule
 */
export function counterpartRule(compare: (passages: Rendered) => Iterable<PassageRemark>): WorkRule {
  return pairRule(function* (pair) {
    for (const passages of renderedIn(pair)) yield* placed(compare(passages), passages.translation);
  });
}

function* placed(remarks: Iterable<PassageRemark>, passage: CheckedPassage): Generator<PlacedRemark> {
  for (const remark of remarks) yield { ...remark, passage };
}

function endOf(text: string, found: string, index?: number, length?: number): number | undefined {
  if (index === undefined) return undefined;
  return index + (length ?? (text.startsWith(found, index) ? found.length : 0));
}

/** Of what is found too often in a text only the number is reported. */
function reportRemarks(remarks: Iterable<PlacedRemark>, report: Report): void {
  const counts = { error: new Map<string, number>(), warning: new Map<string, number>() };
  const left: { readonly finding: Finding; readonly counted: ReadonlyMap<string, number> }[] = [];
  for (const {
    passage,
    index,
    length,
    severity = 'warning',
    rule,
    message,
    found,
    expected,
    hint,
  } of remarks) {
    const counted = counts[severity];
    const count = (counted.get(rule) ?? 0) + 1;
    counted.set(rule, count);
    if (count > maxOfARule + 1) continue;
    const words = typeof found === 'string' ? found : found();
    const finding = {
      rule,
      severity,
      ...placeOf(passage, index, endOf(passage.text, words, index, length)),
      message,
      found: words,
      expected,
      hint,
    };
    if (count <= maxOfARule) report(finding);
    else left.push({ finding, counted });
  }
  for (const { finding, counted } of left)
    report({ ...finding, more: (counted.get(finding.rule) ?? 0) - maxOfARule });
}
