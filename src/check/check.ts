import { errorAt } from '../read/findings/error-at.ts';
import type { Publication, Work } from '../publication/model.ts';
import { readPublication, unreadablePublication, type ReadOptions } from '../publication/read-publication.ts';
import { waitingWorks } from '../publication/readiness.ts';
import { releasedOf } from '../publication/released.ts';
import { worksOf } from '../publication/work.ts';
import type { OutdatedFigure } from '../publication/outdated.ts';
import { onceEach, sortFindings, type Finding } from '../read/findings/finding.ts';
import { gatherFindings, withinBounds } from '../read/findings/gather-findings.ts';
import { beginTask } from '../read/terminal/tasks.ts';
import { acknowledge } from './findings/acknowledged.ts';
import { listOwnerPages } from './owner-pages.ts';
import { aroundRules } from './checked-work.ts';
import { judgeWhenRead } from './judge-when-read.ts';
import { verdictOn, type Verdict } from './verdict.ts';
import { Memo } from '../store/memo.ts';
import type { PublicationRule } from './rule.ts';
import { publicationRules } from './rules.ts';
import { someTextReady } from './rules/publication/some-text-ready.ts';
import { easeStaleTexts } from './findings/stale-texts.ts';
import { inStage, stages, withoutScaffolds, type Stage } from './findings/stages.ts';

/** A publication, and all that was found wrong with it. */
export interface Checked {
  /** What goes out, as far as it could be read; whole only where no finding stops the build. */
  readonly publication: Publication;
  /** All that could be read, texts that are not ready among it. */
  readonly whole: Publication;
  /** In the order of a report; those of unfinished work are marked. */
  readonly findings: readonly Finding[];
  /** Slugs of the bulletins whose figures are the same in all their languages. */
  readonly inAgreement: ReadonlySet<string>;
  /** The key figures that outdated translations state otherwise, by the texts' files. */
  readonly outdatedFigures: ReadonlyMap<string, readonly OutdatedFigure[]>;
  /** Tells what a file belongs to, so that what is found in it afterwards can be marked too. */
  readonly stageOf: (file: string) => Stage;
}

/** What is judged, and for whom. */
export interface JudgeOptions {
  /** Whether it is for those who write: then nothing need be ready to be published. */
  readonly withDrafts?: boolean | undefined;
  /** Which works the rules look at, by their slugs; all by default. Each is read: others may lead to it. */
  readonly isLookedAt?: ((slug: string) => boolean) | undefined;
}

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

/** All that was read of a site, and what was found wrong with it before any rule looked at it. */
export interface ReadSite {
  readonly whole: Publication;
  readonly read: readonly Finding[];
  /** What was judged already. */
  readonly memo?: Memo | undefined;
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

/**
 * Runs every rule on what was read.
 * @param reading what was read
 * @param options for whom
 * @returns the publication and every finding at once; a check that itself fails is a finding too
 */
export function judge(
  { whole, read, memo = new Memo() }: ReadSite,
  { withDrafts = false, isLookedAt = () => true }: JudgeOptions,
): Checked {
  if (whole === unreadablePublication)
    return {
      publication: whole,
      whole,
      findings: inOrder(read),
      inAgreement: new Set(),
      outdatedFigures: new Map(),
      stageOf: () => 'out',
    };
  const publication = releasedOf(whole);
  const stageOf = stages(whole, publication);
  const sound = examine(
    publication,
    worksOf(publication).filter(({ slug }) => isLookedAt(slug)),
    withDrafts ? publicationRules : [...publicationRules, someTextReady],
    { read: read.filter(({ file }) => stageOf(file) === 'out'), memo },
  );
  const folders = whole.waiting.filter(({ slug }) => isLookedAt(slug)).map(({ folder }) => folder);
  const others = examineWaiting(whole, { read, memo }, { folders: new Set(folders), stageOf });
  return {
    publication,
    whole,
    findings: inOrder([...sound.findings, ...others]),
    inAgreement: sound.inAgreement,
    outdatedFigures: sound.outdatedFigures,
    stageOf,
  };
}

/** What waits is checked with all that is there; what is found elsewhere then is not told again. */
function examineWaiting(
  whole: Publication,
  known: Known,
  { folders, stageOf }: Pick<Checked, 'stageOf'> & { readonly folders: ReadonlySet<string> },
): Finding[] {
  if (whole.waiting.length + whole.draftLocales.length + waitingWorks(whole).size === 0) return [];
  const works = worksOf(whole).filter(({ folder }) => folders.has(folder));
  const { findings } = examine(whole, works, publicationRules, known);
  const marked = findings.flatMap((finding) => {
    const stage = finding.rule === failed ? 'unfinished' : stageOf(finding.file);
    return stage === 'out' ? [] : [inStage(finding, stage)];
  });
  return withoutScaffolds(marked, whole);
}

/** What was found, and judged, already. */
interface Known extends Pick<ReadSite, 'read'> {
  readonly memo: Memo;
}

/** Runs rules on a publication, and on some of its works; adds what was found while it was read. */
function examine(
  publication: Publication,
  works: readonly Work[],
  rules: readonly PublicationRule[],
  { read, memo }: Known,
): Pick<Checked, 'findings' | 'inAgreement' | 'outdatedFigures'> {
  const inAgreement = new Set<string>();
  const outdated: Verdict['outdated'][number][] = [];
  const { report, all } = gatherFindings();
  const task = beginTask('Checking bulletins', works.length);
  try {
    for (const rule of rules) rule(publication, report);
    for (const work of works) {
      task.done();
      const verdict = verdictOn(work, aroundRules(publication), memo);
      if (verdict.isInAgreement) inAgreement.add(work.slug);
      outdated.push(...verdict.outdated);
      for (const finding of verdict.findings) report(finding);
    }
  } catch (error) {
    report(checkProblem(error));
  } finally {
    task.end();
  }
  const found = sortFindings(easeStaleTexts(publication, [...read, ...all()]));
  return { findings: acknowledge(publication, found), inAgreement, outdatedFigures: new Map(outdated) };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return sortFindings(withinBounds(onceEach(sortFindings(findings))));
}

/** The finding of a check that itself fails. */
const failed = 'check/failed';

/** Something that no check foresaw: the publication cannot be vouched for, so it is not published. */
function checkProblem(error: unknown): Finding {
  return errorAt(failed, 'content/', {
    message: 'The publication could not be checked to the end.',
    found: (error as Error).message.split('\n')[0] ?? '',
    expected: 'content and languages that can be read',
    hint: 'Undo the last change, and tell the developers what it was.',
  });
}
