import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { href } from '../../publication/addresses.ts';
import { pictureRoute } from '../../publication/routes.ts';
import { cached } from '../../store/caches.ts';
import type { FontFace } from '../../site/typefaces/fonts.ts';
import type { Inline } from './standalone.ts';

/**
 * Puts what pages fetch into them. Pictures are read for one page, fonts kept for all.
 * @param folder the pages, and beside them their pictures
 * @param siteUrl address of the site, base included
 * @param faces the fonts that its pages name
 * @returns what gives a font or picture
 */
export function inlineFrom(folder: string, siteUrl: URL, faces: readonly FontFace[]): Inline {
  const fonts = new Map(faces.map(({ route, bytes }) => [href(siteUrl, route), bytes]));
  const font = cached((address: string) => dataAddress('font/woff2', fonts.get(address)));
  const pictures = href(siteUrl, pictureRoute(''));
  return (address) => {
    if (!address.startsWith(pictures)) return font(address);
    const file = path.join(folder, address.slice(siteUrl.pathname.length));
    return existsSync(file) ? dataAddress('image/webp', readFileSync(file)) : undefined;
  };
}

function dataAddress(type: string, bytes: Buffer | undefined): string | undefined {
  return bytes && `data:${type};base64,${bytes.toString('base64')}`;
}
