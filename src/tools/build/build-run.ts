import path from 'node:path';

import { planCards } from '../../outputs/card/cards.ts';
import { dayWish } from '../../publication/build-day.ts';
import { sortFindings, type Finding } from '../../read/findings/finding.ts';
import { keptFolder, store } from '../../store/kept-file.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { OwnCode } from '../../site/policy/own-code.ts';
import type { Changed } from './changed.ts';
import type { Filled } from './fill-store.ts';
import { handlesProblem } from './handles.ts';
import type { Held } from './hold-back.ts';
import { takeLock } from './lock.ts';
import type { MadeForBuild } from '../../outputs/made.ts';
import { attempt, findOutFolder, foreignFolderProblem, sourceProblem } from './out-folder.ts';
import { prepare } from './prepare.ts';
import { projectPathProblem } from './project-path.ts';
import { renderProblem } from './render-problem.ts';
import type { Output, OutputPath } from '../../outputs/output.ts';
import { lastManifest } from './site-folder.ts';
import type { Share } from './share.ts';
import { step } from './step.ts';
import { storeBoundProblem } from './store-bound.ts';
import { recover } from './swap.ts';
import { underWay } from './under-way.ts';
import { renamedWithoutWord, takenAway } from './lost-addresses.ts';

/** The inputs of a build. */
export interface BuildOptions {
  /** Folder that holds `content/` and `locales/`. */
  readonly siteFolder: string;
  /** Folder that the site is put in, whole. */
  readonly outFolder: string;
  /** Address that overrides the one in `content/site.yaml`. */
  readonly siteUrl?: string | undefined;
  /** The day to build for; else that of `SOURCE_DATE_EPOCH`, or today. */
  readonly date?: string | undefined;
  /** Whether texts with errors are left out, instead of stopping all. */
  readonly holdBack?: boolean;
  /** Whether the site shall work from any folder and from a disk. */
  readonly portable?: boolean;
  /** The share that alone is made and kept for another build, which publishes; all is made and published without it. */
  readonly only?: Share | undefined;
}

/** A build that found nothing wrong, and whose pages are to be rendered. It holds the output folder until it ends. */
export interface BuildRun {
  readonly made: MadeForBuild;
  readonly findings: readonly Finding[];
  /** Those that were not only found because the site that was built last was another. */
  readonly lasting: readonly Finding[];
  /** What is left out. */
  readonly held: readonly Held[];
  /** A folder of its own for whatever renders. */
  readonly scratch: string;
  /** Tells whether a file has to be rendered: what is kept of the others was looked at. */
  readonly isWanted: (output: Pick<Output, 'pattern'>, path: OutputPath) => boolean;
  /** Whether anything has to be rendered at all, and how many files of our outputs have to. */
  readonly needsAstro: boolean;
  readonly toRender: number;
  /** Has all rendered, whatever is kept, since code that isn't ours looks at pages together or adds to them. */
  renderAll(): void;
  /**
   * Makes a site of the rendered pages, and puts it in the place of the last one.
   * @param pages folder of what was rendered; undefined where nothing had to be
   * @throws a BuildError where the last site had to stay
   */
  publish(pages: string | undefined): Promise<void>;
  /** @returns what that has changed of the last one; undefined where it was not done */
  changed(): Changed | undefined;
  /** @returns what was made of a share; undefined where that was not done */
  filled(): Filled | undefined;
  /**
   * Lets go of the output folder, whatever came before.
   * @returns what could not be tidied up
   */
  end(): readonly Finding[];
}

/** A build that ended before anything was rendered. */
type Refused = Pick<BuildRun, 'findings'>;

/**
 * Begins a build: takes hold of the output folder, mends what a killed build left, reads, checks and makes all that
 * pages are made from.
 * @param options site folder, output folder, address
 * @returns the build, or why there is none; problems are findings, never exceptions
 */
export async function beginBuild(options: BuildOptions): Promise<BuildRun | Refused> {
  const misplaced = projectPathProblem();
  if (misplaced !== undefined) return { findings: [misplaced] };
  store.lookAgain();
  const siteFolder = path.resolve(options.siteFolder);
  const outFolder = findOutFolder(options.outFolder);
  if (typeof outFolder !== 'string') return { findings: [outFolder] };
  const sources = ['content', 'locales'].map((name) => path.join(siteFolder, name));
  const problem =
    sourceProblem(outFolder, [projectFolder, siteFolder, ...sources, keptFolder]) ??
    handlesProblem() ??
    storeBoundProblem();
  if (problem !== undefined) return { findings: [problem] };
  // Who makes a share leaves the output folder alone.
  const lock = options.only === undefined ? await takeLock(outFolder) : { release: () => undefined };
  if (!('release' in lock)) return { findings: [lock] };
  let begun: BuildRun | Refused | undefined;
  try {
    begun = await beginHolding({ ...options, siteFolder, outFolder }, () => {
      lock.release();
    });
    return begun;
  } finally {
    // Whoever goes on with the build lets go of it at its end.
    if (begun === undefined || !('made' in begun)) lock.release();
  }
}

async function beginHolding(
  { siteFolder, outFolder, siteUrl, date, holdBack = false, portable = false, only }: BuildOptions,
  release: () => void,
): Promise<BuildRun | Refused> {
  const problems = only === undefined ? takenUp(outFolder) : [];
  if (problems.length > 0) return { findings: problems };
  const last = lastManifest(outFolder);
  const { publication, made, ...prepared } = await prepare({
    siteFolder,
    siteUrl,
    day: dayWish(date),
    holdBackFrom: holdBack ? (file) => last.has(file) : undefined,
    only,
  });
  if (made === undefined) return { findings: prepared.findings };
  const findings = sortFindings([
    ...prepared.findings,
    ...renamedWithoutWord(publication, last),
    ...takenAway(publication, last),
  ]);
  try {
    const cards = await step('plan of cards', () => planCards(publication, siteFolder), {
      doing: 'Setting preview cards',
    });
    return underWay(
      { ...made, cards, own: new OwnCode() },
      { ...prepared, findings, lasting: prepared.findings },
      { outFolder, portable, last, only, release },
    );
  } catch (error) {
    return { findings: [...findings, renderProblem(error)] };
  }
}

/** Mends what a killed build left; tells what stands in the way. */
function takenUp(outFolder: string): readonly Finding[] {
  const foreign = foreignFolderProblem(outFolder);
  return foreign === undefined ? attempt(outFolder, recover) : [foreign];
}
