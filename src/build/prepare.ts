import { check, type Checked, type CheckOptions } from '../editorial/check.ts';
import { inStage } from '../editorial/stages.ts';
import { makeFollowCodes } from '../follow/follow-codes.ts';
import { makeFonts } from '../fonts/fonts.ts';
import type { Publication } from '../publication/model.ts';
import { shownOf } from '../publication/released.ts';
import { makePictures } from '../pictures/pictures.ts';
import { hasErrors, sortFindings, type Finding, type Report } from '../reading/finding.ts';
import type { Made } from './made.ts';
import { step } from './step.ts';

/** A site that was read and checked. */
export interface Prepared extends Pick<Checked, 'publication' | 'findings'> {
  /** What pages are made from; undefined after an error. */
  readonly made: Made | undefined;
}

/**
 * Reads and checks a site, draws its follow codes, cuts its fonts, makes its pictures.
 * @param options the site folder, and what is wanted of it
 * @returns the publication, what was found in it, and what pages are made from
 */
export async function prepare(options: CheckOptions): Promise<Prepared> {
  const { whole, inAgreement, ...checked } = await step('check', () => check(options));
  const { withDrafts = false } = options;
  // Who publishes is not told what is wrong with what is not published.
  const publication = withDrafts ? shownOf(whole, wordless(whole, checked.findings)) : checked.publication;
  const findings = withDrafts ? checked.findings : checked.findings.filter(({ draft }) => draft !== true);
  if (hasErrors(findings)) return { publication, findings, made: undefined };
  const faults: Finding[] = [];
  const report: Report = (finding) => {
    faults.push(inStage(finding, checked.stageOf(finding.file)));
  };
  const followCodes = await step('follow codes', () => makeFollowCodes(publication, report));
  const fonts = await step('type', () => makeFonts(publication, options.siteFolder, report));
  const pictures = await step('pictures', () => makePictures(publication, options.siteFolder, report));
  return {
    publication,
    findings: sortFindings([...findings, ...faults]),
    made: hasErrors(faults) ? undefined : { publication, inAgreement, followCodes, fonts, pictures },
  };
}

/** A language that is begun is shown with the drafts as soon as its words are there. */
function wordless({ draftLocales }: Publication, findings: readonly Finding[]): string[] {
  return draftLocales.filter((tag) =>
    findings.some(({ file, severity }) => severity === 'error' && file.startsWith(`locales/${tag}/`)),
  );
}
