import type { Element } from 'hast';

import type { Picture } from '../../blocks.ts';
import { element } from '../../element.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * @param picture a picture of a text
 * @param surroundings what shows it
 * @returns the picture: on a page in all its widths, fetched only when its reader comes near; in a feed in the largest
 */
export function showPicture({ file, alt, caption }: Picture, { medium, picture }: Surroundings): Element {
  const { width, height, copies } = picture(file);
  const largest = copies.at(-1);
  const src = largest?.href;
  const image =
    medium === 'page'
      ? {
          src,
          srcset: copies.map((copy) => `${copy.href} ${String(copy.width)}w`).join(', '),
          sizes: '(min-width: 40rem) 36rem, 100vw',
          width,
          height,
          alt,
          loading: 'lazy',
          decoding: 'async',
        }
      : { src, alt, width: largest?.width, height: Math.round((height * (largest?.width ?? width)) / width) };
  const words = caption === undefined ? [] : [element('figcaption', {}, caption)];
  return element('figure', { class: 'picture' }, element('img', image), ...words);
}
