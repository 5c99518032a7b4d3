import { href } from '../../publication/addresses.ts';
import type { Bulletin, Publication, StandingPage, Work, WorkFolder } from '../../publication/model.ts';
import type { Locale } from '../../publication/locale.ts';
import { newestFirst } from '../../publication/read-publication.ts';
import { isSlug } from '../../publication/slug.ts';
import type { Translation } from '../../publication/translation.ts';
import { withTranslations } from '../../publication/with-translations.ts';
import { worksOf } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { readWorkLegibly } from './legible-work.ts';
import { readTextLegibly, type LegibleText } from './legible-text.ts';
import { filesWithErrors, type Remembered } from './remembered.ts';

/** A text as its own page shows it. */
export interface ShownText extends LegibleText {
  /** Its work, with no texts. */
  readonly bulletin: Bulletin | StandingPage;
}

/** All texts that there are, each as its own page shows it and as others know it. */
export interface ShownTexts {
  /** By slug, then by the order of the languages. */
  readonly texts: readonly ShownText[];
  /** The publication as all other pages know it: a text with an error as it was without. */
  readonly settled: Publication;
}

/**
 * Gathers what the preview shows of each text: the text where it is sound, else as far as it can be read, else as it
 * was read last.
 * @param siteFolder folder that holds `content/`
 * @param whole all that was read
 * @param findings all that was found
 * @param remembered what was shown before; takes what is shown now
 * @returns the texts
 */
export function showTexts(
  siteFolder: string,
  whole: Publication,
  findings: readonly Finding[],
  remembered: Remembered,
): ShownTexts {
  const broken = filesWithErrors(findings);
  const noticed = new Set(findings.map(({ file }) => file));
  const shown = whole.workFolders
    .filter(({ name, texts }) => isSlug(name) && texts.length > 0)
    .map((folder) => {
      const work = workOf(folder);
      const isSettled = !broken.has(work.file);
      const texts = whole.locales.flatMap((locale) => {
        const text = folder.texts.find((each) => each.locale === locale.tag);
        return text === undefined ? [] : [textOf(work, text.file, locale)];
      });
      const settled = texts.map(({ translation }) => settledOf(translation, isSettled));
      return { work, texts, settled: withTranslations(work, settled) };
    });
  const settled = shown.map((each) => each.settled);
  return {
    texts: shown.flatMap(({ work, texts }) =>
      texts.map((text) => ({ ...text, bulletin: withTranslations(work, []) })),
    ),
    settled: {
      ...whole,
      bulletins: settled.filter((work) => work.kind === 'bulletin').sort(newestFirst),
      pages: settled.filter((work) => work.kind === 'page'),
    },
  };

  function workOf(found: WorkFolder): Bulletin | StandingPage {
    const { folder } = found;
    const sound = [...whole.bulletins, ...whole.pages].find((work) => work.folder === folder);
    if (sound !== undefined) remembered.works.set(folder, sound);
    return remembered.works.get(folder) ?? readWorkLegibly(siteFolder, found);
  }

  function textOf({ slug, folder, translations }: Work, file: string, locale: Locale): LegibleText {
    const source = { file, locale, hrefOf: (route: string) => href(whole.site.url, route) };
    const sound = worksOf(whole).some((work) => work.folder === folder)
      ? translations.find((translation) => translation.locale.tag === locale.tag)
      : undefined;
    // Only where something was found the lines of the text are asked for.
    const text =
      sound !== undefined && !noticed.has(file)
        ? { translation: sound, pieces: [] }
        : readTextLegibly(siteFolder, source, slug, remembered.texts.get(file));
    const shown = { ...text, translation: { ...text.translation, locale } };
    remembered.texts.set(file, shown);
    return shown;
  }

  function settledOf(translation: Translation, isSettled: boolean): Translation {
    const { file, locale } = translation;
    if (isSettled && !broken.has(file)) remembered.sound.set(file, translation);
    return { ...(remembered.sound.get(file) ?? translation), locale };
  }
}
