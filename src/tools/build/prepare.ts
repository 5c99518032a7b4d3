import { readAll } from '../../check/check.ts';
import { judge, type Checked, type ReadSite } from '../../check/judge.ts';
import { inStage, type Stage } from '../../check/findings/stages.ts';
import { makeFollowCodes } from '../../site/follow-code/follow-codes.ts';
import { faceToken } from '../../site/typefaces/face-token.ts';
import { openFaces } from '../../site/typefaces/fonts.ts';
import { makePictures } from '../../site/pictures/pictures.ts';
import {
  hasErrors,
  isStopping,
  sortFindings,
  type Finding,
  type Report,
} from '../../read/findings/finding.ts';
import { holdBack, type Held, type HoldBack } from './hold-back.ts';
import type { MadeForBuild } from '../../outputs/made.ts';
import { unreadablePublication, type ReadOptions } from '../../publication/read-publication.ts';
import { releasedOf } from '../../publication/released.ts';
import { lookedAtFor } from './looked-at.ts';
import type { Share } from './share.ts';
import { step } from './step.ts';

/** What is prepared, and for whom. */
export interface PrepareOptions extends ReadOptions {
  /** Tells what the site that was built last holds, where texts with errors shall be left out instead of stopping all. */
  readonly holdBackFrom?: ((file: string) => boolean) | undefined;
  /** The share that alone is made; all by default. */
  readonly only?: Share | undefined;
}

/** A site that was read and checked. */
export interface Prepared extends Pick<Checked, 'publication' | 'findings'> {
  /** What pages are made from; undefined after an error. */
  readonly made: Omit<MadeForBuild, 'cards' | 'own'> | undefined;
  /** What is left out of it; its errors are among the findings, and stop nothing. */
  readonly held: readonly Held[];
}

/**
 * Reads and checks a site, draws its follow codes, opens its fonts, makes its pictures.
 * @param options the site folder, and what is wanted of it
 * @returns the publication, what was found in it, and what pages are made from
 */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const reading = await step('check', () => readAll(options, {}));
  const all = { held: [], reading, files: new Set<string>() };
  const plain = { ...(await make(all, options)), held: [] };
  return options.holdBackFrom === undefined
    ? plain
    : ((await makeWithout(reading, plain, options.holdBackFrom, options)) ?? plain);
}

/** What is left out may be missed by something else, such as a link to it: then that is left out too. */
async function makeWithout(
  reading: ReadSite,
  plain: Prepared,
  isLive: (file: string) => boolean,
  options: PrepareOptions,
): Promise<Prepared | undefined> {
  const problems: Finding[] = [];
  for (let prepared = plain; ;) {
    const stopping = prepared.findings.filter(isStopping);
    if (stopping.length === 0)
      return { ...prepared, findings: sortFindings([...problems, ...prepared.findings]) };
    problems.push(...causes(stopping, reading));
    const left = holdBack(problems, reading, isLive);
    if (left === undefined) return undefined;
    prepared = { ...(await make(left, options)), held: left.held };
  }
}

/** A text that cannot be read is missed by others, which are not at fault for that. */
function causes(stopping: readonly Finding[], { read }: ReadSite): readonly Finding[] {
  const unread = new Set(read.filter(isStopping).map(({ file }) => file));
  const first = stopping.filter(({ file }) => unread.has(file));
  return first.length > 0 ? first : stopping;
}

async function make(
  { reading, files }: HoldBack,
  { siteFolder, only }: PrepareOptions,
): Promise<Omit<Prepared, 'held'>> {
  const isLookedAt =
    only === undefined || reading.whole === unreadablePublication
      ? () => true
      : lookedAtFor(only, releasedOf(reading.whole));
  const { inAgreement, outdatedFigures, ...checked } = await step('check', () =>
    judge(reading, { isLookedAt }),
  );
  const stageOf = (file: string): Stage => (files.has(file) ? 'unfinished' : checked.stageOf(file));
  const { publication } = checked;
  const staged = checked.findings.map((finding) =>
    files.has(finding.file) ? inStage(finding, 'unfinished') : finding,
  );
  // Who publishes is not told what is wrong with what is not published.
  const findings = staged.filter(({ draft }) => draft !== true);
  if (hasErrors(findings)) return { publication, findings, made: undefined };
  const problems: Finding[] = [];
  const report: Report = (finding) => {
    problems.push(inStage(finding, stageOf(finding.file)));
  };
  const followCodes = await step('follow codes', () => makeFollowCodes(publication, report));
  const faces = await step('faces', () => openFaces(publication, siteFolder, report), {
    doing: 'Opening typefaces',
  });
  const shown = {
    bulletins: publication.bulletins.filter(({ slug }) => isLookedAt(slug)),
    pages: publication.pages.filter(({ slug }) => isLookedAt(slug)),
  };
  const pictures = await step('pictures', () => makePictures(shown, siteFolder, report), {
    doing: 'Making pictures',
  });
  return {
    publication,
    findings: sortFindings([...findings, ...problems]),
    made: hasErrors(problems)
      ? undefined
      : { publication, inAgreement, outdatedFigures, followCodes, faceRules: faceToken, faces, pictures },
  };
}
