import path from 'node:path';

import { archivePage, frontPage } from '../../outputs/front-page/output.ts';
import type { MadeForBuild } from '../../outputs/made.ts';
import { routeOf } from '../../outputs/route-of.ts';
import { savedCopy } from '../../outputs/standalone/saved-copy.ts';
import { standaloneEdition } from '../../outputs/standalone/standalone.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { bulletinRoute, pageFile, standaloneRoute } from '../../publication/routes.ts';
import { htmlBelow } from '../../read/files/files-below.ts';
import { draftOf, type Draft } from '../../site/editions/draft.ts';
import { portableEdition } from '../../site/editions/portable-edition.ts';
import { tagged } from '../../site/html/tags.ts';
import { sizeSlot } from '../../site/size-mark.ts';
import { shownWords } from '../../site/typefaces/shown-words.ts';
import { charactersOf, type ShownCharacters } from '../../site/typefaces/shows-in.ts';
import { everyLanguage, type WordsOfPages } from '../../site/typefaces/words-of-pages.ts';
import { readPageFile } from './page-file.ts';

/** What becomes of a rendered page. */
export interface PageInTheMaking {
  /** Its file, below the site. */
  readonly file: string;
  readonly draft: Draft;
  /** Whether it is none of the news, and has faces of its own. */
  readonly isAside: boolean;
  /** What it shows; undefined for a page of several languages, each of which has faces of its own. */
  readonly shown: ShownCharacters | undefined;
  /** Its standalone edition, which bulletins alone have. */
  readonly standalone?: Standalone & { readonly draft: Draft; readonly shown: ShownCharacters };
}

/** The standalone edition of a page. */
interface Standalone {
  readonly file: string;
  readonly locale: Locale;
  /** What it says of itself. */
  readonly note: string;
}

/**
 * Walks each rendered page, once.
 * @param folder the rendered pages
 * @param made what they were made from
 * @param words takes the words that they show
 * @param portable whether the site shall work from any folder and from a disk
 * @returns what becomes of each
 */
export function walkPages(
  folder: string,
  { publication, own }: Pick<MadeForBuild, 'publication' | 'own'>,
  words: WordsOfPages,
  portable: boolean,
): PageInTheMaking[] {
  const siteUrl = publication.site.url;
  const standalones = standalonesOf(publication);
  const lists = [frontPage, archivePage].flatMap((output) =>
    output.paths(publication).map(({ params }) => pageFile(routeOf(output, params))),
  );
  const news = new Set([...standalones.keys(), ...lists]);
  return htmlBelow(folder).map((file) => {
    const page = tagged(readPageFile(path.join(folder, file)).html);
    const inWords = shownWords(page);
    const isAside = !news.has(file);
    words.add(inWords, isAside);
    const shown = inWords.language === everyLanguage ? undefined : charactersOf(inWords);
    const draft = draftOf(page, portable ? portableEdition({ siteUrl, file }) : {}, own);
    const standalone = standalones.get(file);
    if (standalone === undefined) return { file, draft, isAside, shown };
    const size = sizeSlot(page);
    const { note, locale } = standalone;
    const inNote = shownWords(tagged(`<html lang="${locale.tag}">${note}</html>`));
    words.add(inNote, isAside);
    return {
      file,
      isAside,
      shown,
      draft: size === undefined ? draft : { ...draft, slots: [...draft.slots, size] },
      standalone: {
        ...standalone,
        shown: charactersOf({ ...inWords, words: [...inWords.words, ...inNote.words] }),
        draft: draftOf(page, standaloneEdition(siteUrl, note), own),
      },
    };
  });
}

/** The standalone editions, by the files of their pages. */
function standalonesOf(publication: Publication): Map<string, Standalone> {
  return new Map(
    publication.bulletins.flatMap((bulletin) =>
      bulletin.translations.map((translation) => {
        const { locale } = translation;
        const file = standaloneRoute(locale.tag, bulletin.slug).slice(1);
        const note = savedCopy({ bulletin, translation }, publication);
        return [pageFile(bulletinRoute(locale.tag, bulletin.slug)), { file, locale, note }];
      }),
    ),
  );
}
