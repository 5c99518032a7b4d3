import type { Made } from '../../outputs/made.ts';
import { readAll } from '../../check/check.ts';
import { inStage, stages } from '../../check/findings/stages.ts';
import { makeFollowCodes } from '../../site/follow-code/follow-codes.ts';
import { fontStyle } from '../../site/typefaces/font-style.ts';
import { cutFonts, openFaces } from '../../site/typefaces/fonts.ts';
import { withAllStrings } from '../../site/i18n/strings.ts';
import { dayWish } from '../../publication/build-day.ts';
import type { Publication } from '../../publication/model.ts';
import { releasedOf } from '../../publication/released.ts';
import { sortFindings, type Finding } from '../../read/findings/finding.ts';
import { digestOf } from '../../store/digest.ts';
import { CheckedSoFar } from './checked-so-far.ts';
import { picturesOf } from './pictures-of-works.ts';
import { previewPages, withoutLostPictures } from './preview-pages.ts';
import { rememberFrame, type Remembered } from './remembered.ts';
import { showTexts, withTextsOf } from './shown-texts.ts';

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
 * Reads a site, what has changed in it alone where that is known.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param remembered what could be read before
 * @param changesIn tells how often something in a work's folder has changed
 * @returns what was read
 */
export function readForPreview(
  siteFolder: string,
  remembered: Remembered,
  changesIn?: (folder: string) => number,
) {
  return readAll({
    siteFolder,
    siteUrl: process.env.SITE_URL,
    day: dayWish(undefined),
    standIns: remembered,
    memo: remembered.memo,
    changesIn,
  });
}

/**
 * Reads and checks a site, and makes all pages as far as they can be made.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param remembered what could be read before; takes what can be read now
 * @returns the site
 */
export async function preparePreview(siteFolder: string, remembered: Remembered): Promise<PreparedPreview> {
  const soFar = new CheckedSoFar(readForPreview(siteFolder, remembered));
  Array.from(soFar.judgeAll());
  return makePreview(siteFolder, soFar, remembered, () => true);
}

/**
 * Makes what pages of a preview are made from, as far as they can be made.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param soFar what is known of the site
 * @param remembered what could be read before; takes what can be read now
 * @param isShown tells the folders of works of which the pictures are wanted
 * @returns the site
 */
export async function makePreview(
  siteFolder: string,
  soFar: CheckedSoFar,
  remembered: Remembered,
  isShown: (folder: string) => boolean,
): Promise<PreparedPreview> {
  const { findings } = soFar;
  const whole = withFrame(soFar.reading.whole, remembered);
  rememberFrame(remembered, soFar.reading.whole, soFar.isWhole ? findings : undefined);
  if (whole.locales.length === 0) return { whole, findings, made: undefined };
  const shown = showTexts(siteFolder, whole, { findings, doubtful: soFar.doubtful }, remembered);
  const { followCodes, problems: ofCodes } = await remembered.memo.at(
    'follow codes',
    digestOf([whole.site.url, whole.locales.map(({ tag }) => tag)]),
    async () => {
      const problems: Finding[] = [];
      return { followCodes: await makeFollowCodes(whole, (finding) => problems.push(finding)), problems };
    },
  );
  const { fonts, problems: ofFonts } = await remembered.memo.at(
    'fonts',
    digestOf([whole.locales.map(({ tag, script }) => [tag, script]), whole.scripts, remembered.facesChanged]),
    async () => {
      const problems: Finding[] = [];
      const report = (finding: Finding) => void problems.push(finding);
      const faces = await openFaces(whole, siteFolder, report);
      return { fonts: await cutFonts(whole, faces, undefined, report), problems };
    },
  );
  const faceRules: Made['faceRules'] = (tag, linkTo) => fontStyle(fonts.get(tag) ?? [], linkTo);
  const { pictures, problems } = await picturesOf(shown, findings, { siteFolder, remembered, isShown });
  const stageOf = stages(whole, releasedOf(whole));
  const found = [...ofCodes, ...ofFonts, ...problems].map((finding) =>
    inStage(finding, stageOf(finding.file)),
  );
  const all = sortFindings([...findings, ...found]);
  const settled = withTextsOf(shown.settled, ({ translations }) =>
    translations.map((text) =>
      text.pictures.every(({ file }) => pictures.has(file))
        ? text
        : { ...text, blocks: withoutLostPictures(text.blocks, pictures) },
    ),
  );
  const publication = { ...releasedOf(settled), locales: whole.locales };
  const preview = previewPages({ ...shown, settled }, all, pictures);
  const { outdatedFigures } = soFar.figures;
  const inAgreement = agreeing(soFar.figures.inAgreement, all, remembered);
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
