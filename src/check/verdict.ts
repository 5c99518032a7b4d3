import type { Work } from '../publication/model.ts';
import type { OutdatedFigure } from '../publication/outdated.ts';
import type { Finding } from '../read/findings/finding.ts';
import { gatherFindings } from '../read/findings/gather-findings.ts';
import { digest, digestOf } from '../store/digest.ts';
import { keptData } from '../store/kept-data.ts';
import type { Memo } from '../store/memo.ts';
import { checkedWork, type AroundRules } from './checked-work.ts';
import { isInAgreement } from './findings/agreeing-figures.ts';
import { withoutConsequences } from './findings/consequences.ts';
import { outdatedFigures } from './findings/outdated-figures.ts';
import { workRules } from './rules.ts';
import { runOnWork } from './run-rule.ts';

/** What the rules of a work say of it: plain data, that can be kept. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Whether its figures are the same in all its languages. */
  readonly isInAgreement: boolean;
  /** The key figures that outdated translations state otherwise, by the texts' files. */
  readonly outdated: readonly (readonly [file: string, readonly OutdatedFigure[]])[];
}

/**
 * Runs the rules of a work on it; not again where they were run before on the very same.
 * @param work a bulletin or a standing page
 * @param around what its rules may know of the publication
 * @param memo what was judged before
 * @returns what they say of it
 */
export function verdictOn(work: Work, around: AroundRules, memo: Memo): Verdict {
  // What was put together by hand, as in a test, has no digest.
  if (!(digest in work)) return judged(work, around);
  const key = digestOf([work, around]);
  const tags = work.translations.map(({ locale }) => locale.tag);
  return memo.at(`verdict ${work.folder} ${tags.join(' ')}`, key, () =>
    keptData('verdicts', key, () => judged(work, around)),
  );
}

function judged(work: Work, around: AroundRules): Verdict {
  const checked = checkedWork(work, around);
  const { report, all } = gatherFindings();
  for (const rule of workRules) runOnWork(rule, checked, report);
  const found = all();
  return {
    findings: withoutConsequences(found, work),
    isInAgreement: isInAgreement(checked, found),
    outdated: outdatedFigures(checked),
  };
}
