import { check, type Checked } from '../../check/check.ts';
import { inStage } from '../../check/findings/stages.ts';
import { makePictures } from '../../site/pictures/pictures.ts';
import { onceEach, sortFindings } from '../../read/findings/finding.ts';

/**
 * Checks a site folder, drafts and pictures included.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param siteUrl address that overrides the one in `content/site.yaml`
 * @param slugs bulletins that are looked at; all where none is named
 * @returns the publication and every finding, in the order of a report
 */
export async function checkAll(
  siteFolder: string,
  siteUrl: string | undefined,
  slugs: readonly string[] = [],
): Promise<Checked> {
  const isLookedAt = (slug: string) => slugs.length === 0 || slugs.includes(slug);
  return withPictures(check({ siteFolder, siteUrl, withDrafts: true, isLookedAt }), siteFolder, isLookedAt);
}

/**
 * @param checked what was found so far
 * @param siteFolder folder that holds `content/`
 * @param isLookedAt which bulletins are looked at
 * @returns the same with what is found in their pictures
 */
export async function withPictures(
  checked: Checked,
  siteFolder: string,
  isLookedAt: (slug: string) => boolean,
): Promise<Checked> {
  const findings = [...checked.findings];
  const bulletins = checked.whole.bulletins.filter(({ slug }) => isLookedAt(slug));
  await makePictures({ bulletins }, siteFolder, (finding) => {
    findings.push(inStage(finding, checked.stageOf(finding.file)));
  });
  return { ...checked, findings: onceEach(sortFindings(findings)) };
}
