import { absolute } from '../../publication/addresses.ts';
import type { Publication } from '../../publication/model.ts';
import { followRoute } from '../../publication/routes.ts';
import { siteFile } from '../../publication/site.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Report } from '../../read/findings/finding.ts';
import { drawFollowCode } from './follow-code.ts';
import { readCode } from './read-code.ts';

/** Drawn codes by locale. */
export type FollowCodes = ReadonlyMap<string, string>;

/**
 * Draws the follow code of every language once, and reads each back.
 * @param publication what is published
 * @param report takes a finding for a code that cannot be drawn or does not give its address back
 * @param draw draws a code; another than the real one only in tests
 * @returns the codes by locale
 */
export async function makeFollowCodes(
  { site, locales }: Publication,
  report: Report,
  draw: (address: string) => Promise<string> = drawFollowCode,
): Promise<FollowCodes> {
  const codes = new Map<string, string>();
  for (const { tag } of locales) {
    const address = absolute(site.url, followRoute(tag));
    const svg = await draw(address).catch(() => undefined);
    const read = svg === undefined ? undefined : await readCode(svg);
    if (svg !== undefined && read === address) {
      codes.set(tag, svg);
      continue;
    }
    const problem = errorAt('follow/code', siteFile, {
      line: site.lineOf(['url']),
      message: `The follow code of the language "${tag}" cannot be ${svg === undefined ? 'drawn' : 'read back'}.`,
      found:
        svg === undefined
          ? `an address of ${String(address.length)} characters`
          : (read ?? 'nothing readable'),
      expected: svg === undefined ? 'an address short enough for a QR code' : address,
      hint: 'Choose a shorter "url" (or SITE_URL).',
    });
    report(problem);
  }
  return codes;
}
