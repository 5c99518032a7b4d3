import { currentAgreement } from '../editorial/agreeing-figures.ts';
import { check, type Checked } from '../editorial/check.ts';
import { currentFollowCodes, makeFollowCodes } from '../follow/follow-codes.ts';
import { currentFonts, makeFonts } from '../fonts/fonts.ts';
import { currentPublication } from '../publication/current.ts';
import type { ReadOptions } from '../publication/read-publication.ts';
import { currentPictures, makePictures } from '../pictures/pictures.ts';
import { hasErrors, sortFindings, type Finding, type Report } from '../reading/finding.ts';
import { step } from './step.ts';

/**
 * Reads and checks a site, draws its follow codes, cuts its fonts, makes its pictures, and leaves them for the
 * pages to take. After an error the pages keep what they had.
 * @param options the site folder, and what is wanted of it
 * @returns the publication and every finding
 */
export async function prepare(options: ReadOptions): Promise<Checked> {
  const checked = await step('check', () => check(options));
  const { publication, findings, inAgreement } = checked;
  if (hasErrors(findings)) return checked;
  const faults: Finding[] = [];
  const report: Report = (finding) => void faults.push(finding);
  const codes = await step('follow codes', () => makeFollowCodes(publication, report));
  const fonts = await step('type', () => makeFonts(publication, options.siteFolder, report));
  const pictures = await step('pictures', () => makePictures(publication, options.siteFolder, report));
  if (!hasErrors(faults)) {
    currentPublication.fill(publication);
    currentAgreement.fill(inAgreement);
    currentFollowCodes.fill(codes);
    currentFonts.fill(fonts);
    currentPictures.fill(pictures);
  }
  return { ...checked, findings: sortFindings([...findings, ...faults]) };
}
