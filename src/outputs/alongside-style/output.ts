import { alongsideStyleRoute } from '../../publication/routes.ts';
import { single, type Output } from '../output.ts';

/** How a bulletin looks beside a second language; fetched when a reader chooses one. */
export const alongsideStyle: Output = {
  name: 'alongside-style',
  pattern: alongsideStyleRoute,
  entry: 'src/outputs/alongside-style/alongside.css.ts',
  by: 'astro',
  paths: single,
  reads: () => ({ speaks: [] }),
};
