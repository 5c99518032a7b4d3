import { archiveAlternates } from '../../publication/alternates.ts';
import type { Alternates } from '../../publication/alternates.ts';
import { archiveOf, endsOf } from '../../publication/archive.ts';
import { lastChanged } from '../../publication/last-changed.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import type { Published } from '../../publication/published.ts';
import { archiveRoute, frontRoute } from '../../publication/routes.ts';
import { ownWords, type Output, type OutputPath } from '../output.ts';

interface Props {
  readonly locale: Locale;
  /** Counted from 1. */
  readonly page: number;
  /** How many pages there are. */
  readonly pages: number;
  /** The bulletins that it lists. */
  readonly published: readonly Published[];
  /** Calendar dates of the newest and of the oldest bulletin of all pages; none where there are no bulletins. */
  readonly ends: readonly string[];
  readonly alternates: Alternates;
}

const entry = 'src/outputs/front-page/FrontPage.astro';

/** The newest bulletins of a language. */
export const frontPage = {
  name: 'front-page',
  pattern: frontRoute('[locale]'),
  entry,
  by: 'astro',
  stage: 'list',
  paths: (publication) => pagesOf(publication).filter(({ props }) => props.page === 1),
  reads: ownWords,
} satisfies Output<Props>;

/** The pages of the list of a language's bulletins that come after its front page. */
export const archivePage = {
  name: 'archive',
  pattern: archiveRoute('[locale]', '[page]'),
  entry,
  by: 'astro',
  stage: 'list',
  paths: (publication) => pagesOf(publication).filter(({ props }) => props.page > 1),
  reads: ownWords,
} satisfies Output<Props>;

/** A new bulletin moves every other one, so each page of the list is as new as the newest of all. */
function pagesOf(publication: Publication): OutputPath<Props>[] {
  return publication.locales.flatMap((locale) => {
    const archive = archiveOf(publication, locale.tag);
    const dates = archive.flat().map(lastChanged);
    const lastModified = dates.sort().at(-1);
    const ends = endsOf(archive);
    return archive.map((published, index) => {
      const page = index + 1;
      const alternates = archiveAlternates(publication, page);
      return {
        params: { locale: locale.tag, page: String(page) },
        props: { locale, page, pages: archive.length, published, ends, alternates },
        file: `locales/${locale.tag}/`,
        listed: { lastModified, alternates },
      };
    });
  });
}
