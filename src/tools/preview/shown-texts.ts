import { href } from '../../publication/addresses.ts';
import type { Bulletin, Publication, StandingPage, WorkFolder } from '../../publication/model.ts';
import type { Locale } from '../../publication/locale.ts';
import { newestFirst } from '../../publication/read-publication.ts';
import { isSlug } from '../../publication/slug.ts';
import { inLocale } from '../../publication/text-on-demand.ts';
import type { Translation } from '../../publication/translation.ts';
import { withTranslations } from '../../publication/with-translations.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { readWorkLegibly } from './legible-work.ts';
import { readTextLegibly, type LegibleText } from './legible-text.ts';
import { filesWithErrors, type Remembered } from './remembered.ts';

/** A text that has a page of its own. */
export interface TextPlace {
  readonly file: string;
  readonly locale: Locale;
  /** Its work. */
  readonly bulletin: Bulletin | StandingPage;
}

/** All texts that there are. */
export interface ShownTexts {
  /** By slug, then by the order of the languages. */
  readonly places: readonly TextPlace[];
  /** The publication as all other pages know it: a text with an error as it was without. */
  readonly settled: Publication;
  /**
   * @param place a text
   * @returns the text as its own page shows it: itself where it is sound, else as far as it can be read, else as it was
   * read last
   */
  readonly textAt: (place: TextPlace) => LegibleText;
}

/**
 * Gathers what the preview shows of each text. Words are made of those alone that somebody looks at.
 * @param siteFolder folder that holds `content/`
 * @param whole all that was read
 * @param found all that was found, and files that may have an error still
 * @param remembered what was shown before; takes what is shown now
 * @returns the texts
 */
export function showTexts(
  siteFolder: string,
  whole: Publication,
  found: { readonly findings: readonly Finding[]; readonly doubtful: ReadonlySet<string> },
  remembered: Remembered,
): ShownTexts {
  const { findings, doubtful } = found;
  const broken = filesWithErrors(findings).union(doubtful);
  const noticed = new Set(findings.map(({ file }) => file));
  const sound = new Map<string, Bulletin | StandingPage>();
  const texts = new Map<string, Translation>();
  for (const work of [...whole.bulletins, ...whole.pages]) {
    sound.set(work.folder, work);
    for (const text of work.translations) texts.set(text.file, text);
  }
  const shown = whole.workFolders
    .filter((folder) => isSlug(folder.name) && folder.texts.length > 0)
    .map((folder) => {
      const bulletin = workOf(folder);
      const places = whole.locales.flatMap((locale): TextPlace[] => {
        const text = folder.texts.find((each) => each.locale === locale.tag);
        return text === undefined ? [] : [{ file: text.file, locale, bulletin }];
      });
      const settled = places.map((place) => settledOf(place, !broken.has(bulletin.file)));
      return { places, settled: withTexts(bulletin, settled) };
    });
  const settled = shown.map((each) => each.settled);
  return {
    places: shown.flatMap(({ places }) => places),
    settled: {
      ...whole,
      bulletins: settled.filter((work) => work.kind === 'bulletin').sort(newestFirst),
      pages: settled.filter((work) => work.kind === 'page'),
    },
    textAt,
  };

  function workOf(found: WorkFolder): Bulletin | StandingPage {
    const { folder } = found;
    const work = sound.get(folder);
    if (work !== undefined) remembered.works.set(folder, work);
    return remembered.works.get(folder) ?? readWorkLegibly(siteFolder, found);
  }

  function textAt({ file, locale, bulletin }: TextPlace): LegibleText {
    const text = texts.get(file);
    const source = { file, locale, hrefOf: (route: string) => href(whole.site.url, route) };
    // Only where something was found the lines of the text are asked for.
    const read =
      text !== undefined && !noticed.has(file)
        ? { translation: text, pieces: [] }
        : readTextLegibly(siteFolder, source, bulletin.slug, lastOf(file));
    const own = { ...read, translation: inLocale(read.translation, locale) };
    remembered.texts.set(file, own);
    return own;
  }

  function lastOf(file: string): LegibleText | undefined {
    const last = remembered.sound.get(file);
    return remembered.texts.get(file) ?? (last && { translation: last, pieces: [] });
  }

  function settledOf(place: TextPlace, isSettled: boolean): Translation {
    const { file, locale } = place;
    const text = texts.get(file);
    if (text !== undefined && isSettled && !broken.has(file)) remembered.sound.set(file, text);
    return inLocale(remembered.sound.get(file) ?? text ?? textAt(place).translation, locale);
  }
}

/**
 * @param publication what is shown
 * @param textsOf gives the texts of a work
 * @returns the same with these texts
 */
export function withTextsOf(
  publication: Publication,
  textsOf: (work: Bulletin | StandingPage) => readonly Translation[],
): Publication {
  const withOwn = <Of extends Bulletin | StandingPage>(works: readonly Of[]) =>
    works.map((work) => withTexts(work, textsOf(work)));
  return { ...publication, bulletins: withOwn(publication.bulletins), pages: withOwn(publication.pages) };
}

/** The very work where its texts are the very same: what was made of it then serves again. */
function withTexts<Of extends Bulletin | StandingPage>(work: Of, texts: readonly Translation[]): Of {
  const { translations } = work;
  const areSame =
    texts.length === translations.length && texts.every((text, index) => text === translations[index]);
  return areSame ? work : withTranslations(work, texts);
}
