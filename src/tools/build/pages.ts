import path from 'node:path';

import { sizeSlot } from '../../outputs/standalone/size-slot.ts';
import { standaloneEdition, type Inline } from '../../outputs/standalone/standalone.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { bulletinRoute, pageFile, standaloneRoute } from '../../publication/routes.ts';
import { htmlBelow } from '../../read/files/files-below.ts';
import { draftOf, type Draft } from '../../site/editions/draft.ts';
import { finishedPage } from '../../site/editions/finished-page.ts';
import { portableEdition } from '../../site/editions/portable-edition.ts';
import { tagged, type HtmlRange } from '../../site/html/tags.ts';
import { formats } from '../../site/i18n/formats.ts';
import type { OwnCode } from '../../site/policy/own-code.ts';
import { readPageFile } from './page-file.ts';

/** What becomes of a rendered page. */
export interface PageInTheMaking {
  /** Its file, below the site. */
  readonly file: string;
  readonly draft: Draft;
  /** Its standalone edition, which bulletins alone have, and where the page says how large that is. */
  readonly standalone?: Standalone & { readonly draft: Draft; readonly slot: HtmlRange | undefined };
}

/** The standalone edition of a page. */
interface Standalone {
  readonly file: string;
  readonly locale: Locale;
}

/** What pages are finished by. */
export interface PageOptions {
  readonly own: OwnCode;
  /** Gives what standalone editions hold. */
  readonly inline: Inline;
  /** Whether the site shall work from any folder and from a disk. */
  readonly portable: boolean;
}

/**
 * Walks each rendered page, once.
 * @param folder the rendered pages
 * @param publication what is published
 * @param options what they are finished by
 * @returns what becomes of each
 */
export function draftPages(
  folder: string,
  publication: Publication,
  { own, inline, portable }: PageOptions,
): PageInTheMaking[] {
  const siteUrl = publication.site.url;
  const standalones = standalonesOf(publication);
  const alone = standaloneEdition(siteUrl, inline);
  return htmlBelow(folder).map((file) => {
    const page = tagged(readPageFile(path.join(folder, file)).html);
    const draft = draftOf(page, portable ? portableEdition({ siteUrl, file }) : {}, own);
    const standalone = standalones.get(file);
    return standalone === undefined
      ? { file, draft }
      : {
          file,
          draft,
          standalone: { ...standalone, draft: draftOf(page, alone, own), slot: sizeSlot(page) },
        };
  });
}

/**
 * Writes each page as it is published, after the standalone edition whose size it tells.
 * @param folder the rendered pages
 * @param pages what becomes of each
 */
export function writePages(folder: string, pages: readonly PageInTheMaking[]): void {
  for (const { file, draft, standalone } of pages) {
    const place = path.join(folder, file);
    const { html, write } = readPageFile(place);
    if (standalone === undefined) {
      write(place, finishedPage(html, draft));
      continue;
    }
    const alone = finishedPage(html, standalone.draft);
    const size = write(path.join(folder, standalone.file), alone);
    const words = formats(standalone.locale).size(size);
    write(place, finishedPage(html, draft, standalone.slot && [{ ...standalone.slot, by: words }]));
  }
}

/** The standalone editions, by the files of their pages. */
function standalonesOf({ bulletins }: Publication): Map<string, Standalone> {
  return new Map(
    bulletins.flatMap(({ slug, translations }) =>
      translations.map(({ locale }) => [
        pageFile(bulletinRoute(locale.tag, slug)),
        { file: standaloneRoute(locale.tag, slug).slice(1), locale },
      ]),
    ),
  );
}
