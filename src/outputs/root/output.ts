import { frontAlternates } from '../../publication/alternates.ts';
import { archiveOf } from '../../publication/archive.ts';
import { rootRoute } from '../../publication/routes.ts';
import type { Output } from '../output.ts';

/** The page that lists all languages. */
export const rootPage: Output = {
  name: 'root',
  pattern: rootRoute,
  entry: 'src/outputs/root/RootPage.astro',
  by: 'astro',
  stage: 'list',
  paths: (publication) => [{ params: {}, props: {}, listed: { alternates: frontAlternates(publication) } }],
  reads: (_, publication) => ({
    speaks: publication.locales,
    texts: publication.locales.flatMap(({ tag }) => archiveOf(publication, tag)[0]?.slice(0, 1) ?? []),
    rootCard: true,
  }),
};
