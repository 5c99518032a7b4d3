import type { Made } from '../../outputs/made.ts';
import { check } from '../../check/check.ts';
import { inStage } from '../../check/findings/stages.ts';
import { makeFollowCodes } from '../../site/follow-code/follow-codes.ts';
import { fontStyle } from '../../site/typefaces/font-style.ts';
import { cutFonts, openFaces } from '../../site/typefaces/fonts.ts';
import { withAllStrings } from '../../site/i18n/strings.ts';
import { makePictures } from '../../site/pictures/pictures.ts';
import { dayWish } from '../../publication/build-day.ts';
import type { Publication } from '../../publication/model.ts';
import { releasedOf } from '../../publication/released.ts';
import { sortFindings, type Finding, type Report } from '../../read/findings/finding.ts';
import { previewPages, withoutLostPictures } from './preview-pages.ts';
import { filesWithErrors, rememberFrame, type Remembered } from './remembered.ts';
import { showTexts, withTextsOf, type ShownTexts } from './shown-texts.ts';

/** A site as a preview shows it. */
export interface PreparedPreview {
  /** All that could be read. */
  readonly whole: Publication;
  /** All that was found. */
  readonly findings: readonly Finding[];
  /** What pages are made from; undefined where not even a language can be read. */
  readonly made: Made | undefined;
}

/**
 * Reads and checks a site, and makes all pages as far as they can be made.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param remembered what could be read before; takes what can be read now
 * @returns the site
 */
export async function preparePreview(siteFolder: string, remembered: Remembered): Promise<PreparedPreview> {
  const checked = check({
    siteFolder,
    siteUrl: process.env.SITE_URL,
    day: dayWish(undefined),
    withDrafts: true,
    standIns: remembered,
    memo: remembered.memo,
  });
  const { findings, outdatedFigures } = checked;
  const whole = withFrame(checked.whole, remembered);
  rememberFrame(remembered, checked.whole, findings);
  if (whole.locales.length === 0) return { whole, findings, made: undefined };
  const shown = showTexts(siteFolder, whole, findings, remembered);
  const problems: Finding[] = [];
  const report: Report = (finding) => void problems.push(inStage(finding, checked.stageOf(finding.file)));
  const followCodes = await makeFollowCodes(whole, report);
  const faces = await openFaces(whole, siteFolder, report);
  const fonts = await cutFonts(whole, faces, undefined, report);
  const faceRules: Made['faceRules'] = (tag, linkTo) => fontStyle(fonts.get(tag) ?? [], linkTo);
  const pictures = await makePictures(withOwnTexts(shown, findings), siteFolder, report);
  const all = sortFindings([...findings, ...problems]);
  const settled = withTextsOf(shown.settled, ({ translations }) =>
    translations.map((text) =>
      text.pictures.every(({ file }) => pictures.has(file))
        ? text
        : { ...text, blocks: withoutLostPictures(text.blocks, pictures) },
    ),
  );
  const publication = { ...releasedOf(settled), locales: whole.locales };
  const preview = previewPages({ ...shown, settled }, all, pictures);
  const inAgreement = agreeing(checked.inAgreement, all, remembered);
  return {
    whole,
    findings: all,
    made: { publication, inAgreement, outdatedFigures, followCodes, faceRules, fonts, pictures, preview },
  };
}

/** What every page is made with, what is missing in it as it was last. */
function withFrame(whole: Publication, remembered: Remembered): Publication {
  const { sourceLocale } = whole.site;
  const source = whole.locales.find(({ tag }) => tag === sourceLocale) ?? whole.locales[0];
  return {
    ...whole,
    locales: whole.locales.map((locale) =>
      withAllStrings(locale, [remembered.locales.get(locale.tag), source]),
    ),
    scripts: { ...remembered.scripts, ...whole.scripts },
  };
}

/** Where a text with an error is shown on its page in another way than everywhere else, both are among the texts. */
function withOwnTexts({ places, settled, textAt }: ShownTexts, findings: readonly Finding[]): Publication {
  const broken = filesWithErrors(findings);
  const own = Map.groupBy(
    places.filter(({ file }) => broken.has(file)),
    ({ bulletin }) => bulletin.folder,
  );
  return withTextsOf(settled, ({ folder, translations }) => [
    ...translations,
    ...(own.get(folder) ?? []).map((place) => textAt(place).translation),
  ]);
}

/** Pages of a bulletin in which something is wrong say of its figures what they said before. */
function agreeing(
  now: ReadonlySet<string>,
  findings: readonly Finding[],
  { inAgreement }: Remembered,
): ReadonlySet<string> {
  const broken = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ file }) => file.split('/')[2]),
  );
  for (const slug of inAgreement) if (!broken.has(slug) && !now.has(slug)) inAgreement.delete(slug);
  for (const slug of now) inAgreement.add(slug);
  return new Set(inAgreement);
}
