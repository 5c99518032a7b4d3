import { check, type Checked } from '../editorial/check.ts';
import { makePictures } from '../pictures/pictures.ts';
import { sortFindings } from '../reading/finding.ts';

/**
 * Checks a site folder, drafts and pictures included.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @returns the publication and every finding, in the order of a report
 */
export async function checkAll(siteFolder: string): Promise<Checked> {
  const { publication, findings: written } = check({
    siteFolder,
    siteUrl: process.env.SITE_URL,
    withDrafts: true,
  });
  const findings = [...written];
  await makePictures(publication, siteFolder, (finding) => void findings.push(finding));
  return { publication, findings: sortFindings(findings) };
}
