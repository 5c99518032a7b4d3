import { bulletinAlternates, pageAlternates } from '../../publication/alternates.ts';
import { lastChanged } from '../../publication/last-changed.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { textsIn, type TextOfWork } from '../../publication/published.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import type { Output, OutputPath } from '../output.ts';

/** A text; or the slug of a work whose text was published and is held back now, which its page says. */
type Props = { readonly locale: Locale } & (TextOfWork | { readonly held: string });

/**
 * A bulletin or standing page in a language, or what says that it was withdrawn or is held back: their addresses have one
 * form.
 */
export const bulletinPage = {
  name: 'bulletin-page',
  pattern: bulletinRoute('[locale]', '[slug]'),
  entry: 'src/outputs/bulletin-page/BulletinAddress.astro',
  by: 'astro',
  paths: (publication) => publication.locales.flatMap((locale) => pathsIn(locale, publication)),
  reads: ({ locale, ...address }, publication) => ({
    speaks: [locale],
    texts: 'held' in address ? textsOf(address.held, publication) : [address],
  }),
} satisfies Output<Props>;

/** The texts of a work that can be read meanwhile. */
function textsOf(held: string, publication: Publication): TextOfWork[] {
  return [...publication.bulletins, ...publication.pages]
    .filter(({ slug }) => slug === held)
    .flatMap((bulletin) => bulletin.translations.map((translation) => ({ bulletin, translation })));
}

/** Of what was withdrawn or is held back crawlers are told nothing. */
function pathsIn(locale: Locale, publication: Publication): OutputPath<Props>[] {
  const { tag } = locale;
  const path = ({ bulletin, translation }: TextOfWork) => ({
    params: { locale: tag, slug: bulletin.slug },
    props: { locale, bulletin, translation },
    file: translation.file,
  });
  return [
    ...textsIn(publication.bulletins, tag).map((published) => ({
      ...path(published),
      listed: {
        lastModified: lastChanged(published),
        alternates: bulletinAlternates(published.bulletin),
      },
    })),
    ...textsIn(publication.pages, tag).map((published) => ({
      ...path(published),
      listed: { alternates: pageAlternates(published.bulletin) },
    })),
    ...textsIn(publication.withdrawn, tag).map(path),
    ...publication.heldPages
      .filter((page) => page.locale === tag)
      .map(({ slug, file }) => ({ params: { locale: tag, slug }, props: { locale, held: slug }, file })),
  ];
}
