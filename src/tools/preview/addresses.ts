import { href } from '../../publication/addresses.ts';
import type { Publication } from '../../publication/model.ts';
import { frontRoute } from '../../publication/routes.ts';
import { printableLines } from '../../read/terminal/printable.ts';

/**
 * Lists where the site can be seen on this machine.
 * @param publication what is published
 * @param port port that is served on
 * @returns a line for each language, base path included
 */
export function localAddresses({ site, locales }: Publication, port: number): string {
  const width = Math.max(0, ...locales.map(({ tag }) => tag.length));
  return printableLines(
    locales.map(
      ({ tag, name }) =>
        `  ${tag.padEnd(width)}  http://localhost:${String(port)}${href(site.url, frontRoute(tag))}  ${name}`,
    ),
  );
}
