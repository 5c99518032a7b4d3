import { single, type Output } from '../output.ts';

/** What crawlers may read, and where the list is. */
export const robots: Output = {
  name: 'robots',
  pattern: '/robots.txt',
  entry: 'src/outputs/robots/robots.txt.ts',
  by: 'astro',
  stage: 'list',
  paths: single,
  reads: () => ({ speaks: [] }),
};
