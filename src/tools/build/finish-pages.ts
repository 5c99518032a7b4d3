import { href } from '../../publication/addresses.ts';
import { relativeAddress } from '../../publication/relative-address.ts';
import type { Slot } from '../../site/editions/draft.ts';
import { finishedPage } from '../../site/editions/finished-page.ts';
import { portableAddress } from '../../site/editions/portable-edition.ts';
import { putFaces } from '../../site/typefaces/face-token.ts';
import { fontStyle } from '../../site/typefaces/font-style.ts';
import { fontsAside, type FontFace, type Fonts } from '../../site/typefaces/fonts.ts';
import { charactersOf, showsIn, type ShownCharacters } from '../../site/typefaces/shows-in.ts';
import { everyLanguage } from '../../site/typefaces/words-of-pages.ts';
import { cached } from '../../store/caches.ts';
import type { PageEntry } from './page-entry.ts';
import type { PlannedFile } from './plan.ts';

/** What pages are finished with. */
export interface Finishing {
  readonly siteUrl: URL;
  readonly fonts: Fonts;
  /** Whether the site shall work from any folder and from a disk. */
  readonly portable: boolean;
  /** Gives a file that lies beside the pages, by its path below the site. */
  readonly fileAt: (file: string) => Buffer;
}

/** Puts into rendered pages and style sheets what is known only once all are rendered: typefaces, sizes of files, policies. */
export type Finisher = ReturnType<typeof finisher>;

type PagePlace = Pick<PlannedFile, 'file' | 'isAside'>;

/**
 * @param finishing what pages are finished with
 * @returns what finishes them
 */
export function finisher({ siteUrl, fonts, portable, fileAt }: Finishing) {
  // A page and its standalone edition show the same, but for what that says of itself.
  const shownBy = cached(charactersOf);
  const dataOf = cached(({ bytes }: FontFace) => dataAddress('font/woff2', bytes));
  return {
    /**
     * @param page where it lies
     * @param entry the page
     * @param locale the language of its standalone edition, where it has one
     * @param bytes how many that has
     * @returns the page as it is published
     */
    page(page: PagePlace, { html, draft, words }: PageEntry, size: string | undefined): string {
      const shown = words.language === everyLanguage ? undefined : [shownBy(words)];
      const address = portable ? portableAddress({ siteUrl, file: page.file }) : (same: string) => same;
      const linkTo = ({ route }: FontFace) => address(href(siteUrl, route));
      return finishedPage(html, draft, ({ kind, held }) =>
        kind === 'faces' ? withFaces(held, linkTo, page.isAside, shown) : (size ?? held),
      );
    },

    /**
     * @param page a page that has a standalone edition
     * @param entry the page
     * @returns that edition; nothing where it has none
     */
    standalone(page: PagePlace, { html, words, standalone }: PageEntry): string {
      if (standalone === undefined) return '';
      const shown = [shownBy(words), shownBy(standalone.words)];
      const fill = ({ kind, held }: Slot) =>
        kind === 'faces'
          ? withFaces(held, dataOf, page.isAside, shown)
          : dataAddress('image/webp', fileAt(held.slice(siteUrl.pathname.length)));
      return finishedPage(html, standalone.draft, fill);
    },

    /**
     * @param file path of a style sheet below the site
     * @param css what it holds
     * @returns it with the rules of typefaces, which name these from where it lies
     */
    sheet(file: string, css: string): string {
      return withFaces(
        css,
        ({ route }) => relativeAddress(href(siteUrl, route), { siteUrl, file }),
        false,
        undefined,
      );
    },
  };

  function withFaces(
    css: string,
    linkTo: (font: FontFace) => string,
    isAside: boolean,
    shown: readonly ShownCharacters[] | undefined,
  ): string {
    return putFaces(css, (locale) => {
      const all = fontsFor(fonts, locale, isAside);
      const named = (font: FontFace) => shown?.some((some) => showsIn(some, font)) ?? true;
      return fontStyle(all.filter(named), linkTo);
    });
  }
}

/**
 * @param fonts the fonts of all languages
 * @param language tag of a language, or `mul`
 * @param isAside whether they are for pages aside of the news
 * @returns those that such pages of it name
 */
export function fontsFor(fonts: Fonts, language: string, isAside: boolean): readonly FontFace[] {
  return (isAside ? fonts.get(fontsAside(language)) : undefined) ?? fonts.get(language) ?? [];
}

function dataAddress(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}
