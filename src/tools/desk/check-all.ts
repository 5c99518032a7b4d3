import { check } from '../../check/check.ts';
import type { Checked } from '../../check/judge.ts';
import { inStage } from '../../check/findings/stages.ts';
import { makePictures } from '../../site/pictures/pictures.ts';
import { dayWish } from '../../publication/build-day.ts';
import type { Publication, Work } from '../../publication/model.ts';
import { onceEach, sortFindings, type Finding } from '../../read/findings/finding.ts';
import { concerns, readSelection, type Selection } from './selection.ts';
import { withWording } from './with-wording.ts';

/**
 * Checks a site folder, drafts and pictures included.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param siteUrl address that overrides the one in `content/site.yaml`
 * @param slugs works that are looked at; all where none is named
 * @returns the publication and every finding, in the order of a report
 */
export async function checkAll(
  siteFolder: string,
  siteUrl: string | undefined,
  slugs: readonly string[] = [],
): Promise<Checked> {
  const isLookedAt = (slug: string) => slugs.length === 0 || slugs.includes(slug);
  return withPictures(
    check({ siteFolder, siteUrl, today: dayWish(undefined), withDrafts: true, isLookedAt }),
    siteFolder,
    isLookedAt,
  );
}

/** What a check says of what was asked for. */
export interface CheckedSelection {
  readonly selection: Selection;
  /** All that could be read. */
  readonly whole: Publication;
  readonly findings: readonly Finding[];
  /** The findings that concern what was asked for; those of stale translations with the words that changed. */
  readonly chosen: readonly Finding[];
}

/**
 * Checks the works and languages that an editor names.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param siteUrl address that overrides the one in `content/site.yaml`
 * @param words names of works and languages; all where there are none
 * @returns what was found
 * @throws a `CommandError` where a name is neither
 */
export async function checkSelection(
  siteFolder: string,
  siteUrl: string | undefined,
  words: readonly string[],
): Promise<CheckedSelection> {
  const selection = readSelection(siteFolder, words);
  const { whole, findings } = await checkAll(siteFolder, siteUrl, selection.slugs);
  const chosen = withWording(siteFolder, whole, findings.filter(concerns(selection, whole)));
  return { selection, whole, findings, chosen };
}

/**
 * @param checked what was found so far
 * @param siteFolder folder that holds `content/`
 * @param isLookedAt which works are looked at
 * @returns the same with what is found in their pictures
 */
export async function withPictures(
  checked: Checked,
  siteFolder: string,
  isLookedAt: (slug: string) => boolean,
): Promise<Checked> {
  const findings = [...checked.findings];
  const { bulletins, pages } = checked.whole;
  const among = <Of extends Work>(works: readonly Of[]) => works.filter(({ slug }) => isLookedAt(slug));
  await makePictures({ bulletins: among(bulletins), pages: among(pages) }, siteFolder, (finding) => {
    findings.push(inStage(finding, checked.stageOf(finding.file)));
  });
  return { ...checked, findings: onceEach(sortFindings(findings)) };
}
