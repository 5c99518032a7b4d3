import { check, type Checked } from '../editorial/check.ts';
import { makePictures } from '../pictures/pictures.ts';
import { onceEach, sortFindings } from '../reading/finding.ts';

/**
 * Checks a site folder, drafts and pictures included.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param siteUrl address that overrides the one in `content/site.yaml`
 * @returns the publication and every finding, in the order of a report
 */
export async function checkAll(siteFolder: string, siteUrl: string | undefined): Promise<Checked> {
  const checked = check({ siteFolder, siteUrl, withDrafts: true });
  const findings = [...checked.findings];
  await makePictures(checked.publication, siteFolder, (finding) => void findings.push(finding));
  return { ...checked, findings: onceEach(sortFindings(findings)) };
}
