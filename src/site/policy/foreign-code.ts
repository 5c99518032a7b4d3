import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';

/**
 * @param page a page's file, below the site
 * @param found the tag that begins a script or style which is not of the site's own code
 * @returns the finding
 */
export function foreignCode(page: string, found: string): Finding {
  return errorAt('build/foreign-code', page, {
    message: 'This page holds a script or a style that is not of the own sources of the site.',
    found,
    expected: 'scripts and styles that Astro bundles, and styles that <OwnStyle> puts there',
    hint: "Take is:inline from it where it stands in a page of your own; where it doesn't, tell the developers.",
  });
}
