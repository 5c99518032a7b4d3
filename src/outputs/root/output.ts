import { frontAlternates } from '../../publication/alternates.ts';
import { rootRoute } from '../../publication/routes.ts';
import type { Output } from '../output.ts';

/** The page that lists all languages. */
export const rootPage: Output = {
  name: 'root',
  pattern: rootRoute,
  entry: 'src/outputs/root/RootPage.astro',
  by: 'astro',
  paths: (publication) => [{ params: {}, props: {}, listed: { alternates: frontAlternates(publication) } }],
};
