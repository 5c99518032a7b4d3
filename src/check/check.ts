import { readPublication, unreadablePublication, type ReadOptions } from '../publication/read-publication.ts';
import { gatherFindings } from '../read/findings/gather-findings.ts';
import { Memo } from '../store/memo.ts';
import { checkProblem } from './check-failed.ts';
import { judgeWhenRead } from './judge-when-read.ts';
import { judge, type Checked, type JudgeOptions, type ReadSite } from './judge.ts';
import { listOwnerPages } from './owner-pages.ts';

/** What is checked, and for whom. */
export type CheckOptions = ReadOptions & JudgeOptions;

/**
 * Reads a site folder and runs every rule on it: on what goes out as if there were nothing else, then on unfinished work
 * beside it.
 * @param options the folder, and what is wanted of it
 * @returns the publication and every finding at once; a check that itself fails is a finding too
 */
export function check(options: CheckOptions): Checked {
  return judge(readAll(options, options), options);
}

/**
 * Reads a site folder.
 * @param options the folder, and what is wanted of it
 * @param judging for whom all of it is judged afterwards, if it is
 * @returns what could be read
 */
export function readAll(options: ReadOptions, judging?: JudgeOptions): ReadSite {
  const reading = gatherFindings();
  const { memo = new Memo() } = options;
  const whenRead = judging && judgeWhenRead(memo, judging.isLookedAt ?? (() => true));
  let whole = unreadablePublication;
  try {
    whole = readPublication({ ...options, memo, whenRead, ownerPages: listOwnerPages() }, reading.report);
  } catch (error) {
    reading.report(checkProblem(error));
  }
  return { whole, read: reading.all(), memo };
}
