import { pictureRoute } from '../../publication/routes.ts';
import type { Output } from '../output.ts';

/** The pictures of the texts, in several widths. */
export const pictures: Output = {
  name: 'pictures',
  pattern: pictureRoute('[name]'),
  entry: 'src/outputs/pictures/files.ts',
  by: 'maker',
  isImmutable: true,
};
