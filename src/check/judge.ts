import type { Publication, Work } from '../publication/model.ts';
import { unreadablePublication } from '../publication/read-publication.ts';
import { waitingWorks } from '../publication/readiness.ts';
import { releasedOf } from '../publication/released.ts';
import { worksOf } from '../publication/work.ts';
import type { OutdatedFigure } from '../publication/outdated.ts';
import { onceEach, sortFindings, type Finding } from '../read/findings/finding.ts';
import { gatherFindings, withinBounds } from '../read/findings/gather-findings.ts';
import { beginTask } from '../read/terminal/tasks.ts';
import { Memo } from '../store/memo.ts';
import { checkProblem, failed } from './check-failed.ts';
import { aroundRules } from './checked-work.ts';
import { acknowledge } from './findings/acknowledged.ts';
import { easeStaleTexts } from './findings/stale-texts.ts';
import { inStage, stages, withoutScaffolds, type Stage } from './findings/stages.ts';
import type { PublicationRule } from './rule.ts';
import { buildRules, publicationRules } from './rules.ts';
import { runOnPublication } from './run-rule.ts';
import { verdictOn, type Verdict } from './verdict.ts';

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
  /** Whether the works are judged apart from the others, so that no rule looks at the publication as a whole. */
  readonly isAlone?: boolean | undefined;
  /** Which works the rules look at, by their slugs; all by default. Each is read: others may lead to it. */
  readonly isLookedAt?: ((slug: string) => boolean) | undefined;
}

/** All that was read of a site, and what was found wrong with it before any rule looked at it. */
export interface ReadSite {
  readonly whole: Publication;
  readonly read: readonly Finding[];
  /** What was judged already. */
  readonly memo?: Memo | undefined;
}

/**
 * Runs every rule on what was read.
 * @param reading what was read
 * @param options for whom
 * @returns the publication and every finding at once; a check that itself fails is a finding too
 */
export function judge(reading: ReadSite, options: JudgeOptions): Checked {
  const steps = judgeInSteps(reading, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Runs every rule on what was read, with a stop after each rule and each work, for who has something else to do meanwhile.
 * @param reading what was read
 * @param options for whom
 * @yields where it may be left for a while, or for ever
 * @returns the publication and every finding; a check that itself fails is a finding too
 */
export function* judgeInSteps(
  { whole, read, memo = new Memo() }: ReadSite,
  { withDrafts = false, isAlone = false, isLookedAt = () => true }: JudgeOptions,
): Generator<undefined, Checked> {
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
  const all = isAlone ? [] : publicationRules;
  const sound = yield* examine(
    publication,
    worksOf(publication).filter(({ slug }) => isLookedAt(slug)),
    withDrafts ? all : [...all, ...buildRules],
    { read: read.filter(({ file }) => stageOf(file) === 'out'), memo },
  );
  const folders = whole.waiting.filter(({ slug }) => isLookedAt(slug)).map(({ folder }) => folder);
  const others = yield* examineWaiting(
    whole,
    { read, memo },
    { folders: new Set(folders), rules: all, stageOf },
  );
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
function* examineWaiting(
  whole: Publication,
  known: Known,
  {
    folders,
    rules,
    stageOf,
  }: Pick<Checked, 'stageOf'> & {
    readonly folders: ReadonlySet<string>;
    readonly rules: readonly PublicationRule[];
  },
): Generator<undefined, Finding[]> {
  if (whole.waiting.length + whole.draftLocales.length + waitingWorks(whole).size === 0) return [];
  const works = worksOf(whole).filter(({ folder }) => folders.has(folder));
  const { findings } = yield* examine(whole, works, rules, known);
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
function* examine(
  publication: Publication,
  works: readonly Work[],
  rules: readonly PublicationRule[],
  { read, memo }: Known,
): Generator<undefined, Pick<Checked, 'findings' | 'inAgreement' | 'outdatedFigures'>> {
  const inAgreement = new Set<string>();
  const outdated: Verdict['outdated'][number][] = [];
  const { report, all } = gatherFindings();
  const task = beginTask('Checking bulletins', works.length);
  try {
    for (const rule of rules) {
      runOnPublication(rule, publication, report);
      yield;
    }
    for (const work of works) {
      task.done();
      const verdict = verdictOn(work, aroundRules(publication), memo);
      if (verdict.isInAgreement) inAgreement.add(work.slug);
      outdated.push(...verdict.outdated);
      for (const finding of verdict.findings) report(finding);
      yield;
    }
  } catch (error) {
    report(checkProblem(error));
  } finally {
    task.end();
  }
  const found = sortFindings(easeStaleTexts(publication, [...read, ...all()]));
  return { findings: acknowledge(publication, found), inAgreement, outdatedFigures: new Map(outdated) };
}

/**
 * @param findings any findings
 * @returns each once, within bounds, in the order of a report
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return sortFindings(withinBounds(onceEach(sortFindings(findings))));
}
