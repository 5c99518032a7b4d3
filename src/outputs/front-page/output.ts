import { archiveAlternates } from '../../publication/alternates.ts';
import { archiveOf } from '../../publication/archive.ts';
import { lastChanged } from '../../publication/last-changed.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { archiveRoute, frontRoute } from '../../publication/routes.ts';
import type { Output, OutputPath } from '../output.ts';

interface Props {
  readonly locale: Locale;
  /** Counted from 1. */
  readonly page: number;
}

const entry = 'src/outputs/front-page/FrontPage.astro';

/** The newest bulletins of a language. */
export const frontPage = {
  name: 'front-page',
  pattern: frontRoute('[locale]'),
  entry,
  by: 'astro',
  paths: (publication) => pagesOf(publication).filter(({ props }) => props.page === 1),
} satisfies Output<Props>;

/** The pages of the list of a language's bulletins that come after its front page. */
export const archivePage = {
  name: 'archive',
  pattern: archiveRoute('[locale]', '[page]'),
  entry,
  by: 'astro',
  paths: (publication) => pagesOf(publication).filter(({ props }) => props.page > 1),
} satisfies Output<Props>;

/** A new bulletin moves every other one, so each page of the list is as new as the newest of all. */
function pagesOf(publication: Publication): OutputPath<Props>[] {
  return publication.locales.flatMap((locale) => {
    const archive = archiveOf(publication, locale.tag);
    const dates = archive.flat().map(lastChanged);
    const lastModified = dates.sort().at(-1);
    return archive.map((_, index) => ({
      params: { locale: locale.tag, page: String(index + 1) },
      props: { locale, page: index + 1 },
      file: `locales/${locale.tag}/`,
      listed: { lastModified, alternates: archiveAlternates(publication, index + 1) },
    }));
  });
}
