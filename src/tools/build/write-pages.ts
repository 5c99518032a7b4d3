import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { href } from '../../publication/addresses.ts';
import type { Publication } from '../../publication/model.ts';
import { relativeAddress } from '../../publication/relative-address.ts';
import { filesBelow } from '../../read/files/files-below.ts';
import type { Task } from '../../read/terminal/tasks.ts';
import type { Slot } from '../../site/editions/draft.ts';
import { finishedPage } from '../../site/editions/finished-page.ts';
import { portableAddress } from '../../site/editions/portable-edition.ts';
import { formats } from '../../site/i18n/formats.ts';
import { holdsFaceToken, putFaces } from '../../site/typefaces/face-token.ts';
import { fontStyle } from '../../site/typefaces/font-style.ts';
import { fontsAside, type FontFace, type Fonts } from '../../site/typefaces/fonts.ts';
import { showsIn } from '../../site/typefaces/shows-in.ts';
import { cached } from '../../store/caches.ts';
import { readPageFile } from './page-file.ts';
import type { PageInTheMaking } from './pages.ts';

/**
 * Writes each page as it is published, after the standalone edition whose size it tells; puts faces into style sheets too.
 * @param folder the rendered pages, and beside them what they fetch
 * @param pages what becomes of each
 * @param options what is put into them, whether the site shall work from any folder and from a disk, and what takes how many are written
 */
export function writePages(
  folder: string,
  pages: readonly PageInTheMaking[],
  options: {
    readonly publication: Publication;
    readonly fonts: Fonts;
    readonly portable: boolean;
    readonly task: Task;
  },
): void {
  const { publication, fonts, portable, task } = options;
  const siteUrl = publication.site.url;
  const withFaces = (css: string, linkTo: (font: FontFace) => string, page?: PageInTheMaking) =>
    putFaces(css, (locale) => {
      const aside = page?.isAside === true ? fonts.get(fontsAside(locale)) : undefined;
      const all = aside ?? fonts.get(locale) ?? [];
      const shown = page?.shown;
      return fontStyle(shown === undefined ? all : all.filter((font) => showsIn(shown, font)), linkTo);
    });
  const dataOf = cached(({ bytes }: FontFace) => dataAddress('font/woff2', bytes));
  const fillStandalone =
    (page: PageInTheMaking) =>
    ({ kind, held }: Slot) =>
      kind === 'faces'
        ? withFaces(held, dataOf, page)
        : dataAddress('image/webp', readFileSync(path.join(folder, held.slice(siteUrl.pathname.length))));

  for (const page of pages) {
    const { file, draft, standalone } = page;
    const { html, write } = readPageFile(path.join(folder, file));
    const bytes =
      standalone &&
      write(
        path.join(folder, standalone.file),
        finishedPage(html, standalone.draft, fillStandalone({ ...page, shown: standalone.shown })),
      );
    const address = portable ? portableAddress({ siteUrl, file }) : (same: string) => same;
    const fill = ({ kind, held }: Slot) =>
      kind === 'faces'
        ? withFaces(held, ({ route }) => address(href(siteUrl, route)), page)
        : standalone === undefined
          ? held
          : formats(standalone.locale).size(bytes ?? 0);
    write(path.join(folder, file), finishedPage(html, draft, fill));
    task.done();
  }
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(path.join(folder, file), 'utf8');
    const linkTo = ({ route }: FontFace) => relativeAddress(href(siteUrl, route), { siteUrl, file });
    if (holdsFaceToken(css)) writeFileSync(path.join(folder, file), withFaces(css, linkTo));
  }
}

function dataAddress(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}
