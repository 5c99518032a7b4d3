import { touchIconRoute } from '../../publication/routes.ts';
import type { Output } from '../output.ts';

/** The mark of the publication as phones put it on their first screen; there unless `public/` holds one. */
export const touchIcon: Output = {
  name: 'touch-icon',
  pattern: touchIconRoute,
  entry: 'src/outputs/touch-icon/files.ts',
  by: 'maker',
};
