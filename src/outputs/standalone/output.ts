import { standaloneRoute } from '../../publication/routes.ts';
import type { Output } from '../output.ts';

/** A bulletin in a language as one file, that is made of its finished page. */
export const standalone: Output = {
  name: 'standalone',
  pattern: standaloneRoute('[locale]', '[slug]'),
  entry: 'src/outputs/standalone/standalone.ts',
  by: 'assembly',
  paths: ({ bulletins }) =>
    bulletins.flatMap(({ slug, translations }) =>
      translations.map(({ locale, file }) => ({ params: { locale: locale.tag, slug }, props: {}, file })),
    ),
};
