import type { Made } from '../../outputs/made.ts';
import { check } from '../../check/check.ts';
import { inStage } from '../../check/findings/stages.ts';
import { makeFollowCodes } from '../../site/follow-code/follow-codes.ts';
import { fontStyle } from '../../site/typefaces/font-style.ts';
import { cutFonts, openFaces } from '../../site/typefaces/fonts.ts';
import { withAllStrings } from '../../site/i18n/strings.ts';
import { makePictures } from '../../site/pictures/pictures.ts';
import { dayWish } from '../../publication/build-day.ts';
import type { Publication, Work } from '../../publication/model.ts';
import type { Translation } from '../../publication/translation.ts';
import { releasedOf } from '../../publication/released.ts';
import { withTranslations } from '../../publication/with-translations.ts';
import { sortFindings, type Finding, type Report } from '../../read/findings/finding.ts';
import { previewPages, withoutLostPictures } from './preview-pages.ts';
import { rememberFrame, type Remembered } from './remembered.ts';
import { showTexts } from './shown-texts.ts';

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
  const withAll = withTexts(shown.settled, ({ folder, translations }) => [
    ...translations,
    ...shown.texts.filter(({ bulletin }) => bulletin.folder === folder).map(({ translation }) => translation),
  ]);
  const pictures = await makePictures(withAll, siteFolder, report);
  const all = sortFindings([...findings, ...problems]);
  const settled = withTexts(shown.settled, ({ translations }) =>
    translations.map((text) => ({ ...text, blocks: withoutLostPictures(text.blocks, pictures) })),
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

function withTexts(settled: Publication, textsOf: (work: Work) => Translation[]): Publication {
  const withOwn = <Of extends Work>(works: readonly Of[]) =>
    works.map((work) => withTranslations(work, textsOf(work)));
  return { ...settled, bulletins: withOwn(settled.bulletins), pages: withOwn(settled.pages) };
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
