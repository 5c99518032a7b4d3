import { outputs } from '../../outputs/outputs.ts';
import { pathsOf } from '../../outputs/paths-of.ts';
import { routeOf } from '../../outputs/route-of.ts';
import type { Report } from '../../read/findings/finding.ts';
import { tagged } from '../../site/html/tags.ts';
import { cutFonts, type Fonts } from '../../site/typefaces/fonts.ts';
import { shownWords } from '../../site/typefaces/shown-words.ts';
import type { InMaking } from './finish.ts';
import type { LooseFile } from './loose-files.ts';
import { entryOf, isPage, textOf } from './rendered.ts';
import { uniteWords } from './unite-words.ts';

/**
 * Cuts the fonts to the words of all pages, and of what browsers show though it is no page.
 * @param making the pages
 * @param loose pages that no output of ours makes
 * @param report takes a finding for a font that cannot be cut
 * @returns the fonts that pages name
 */
export function fontsOf(
  { made, plan }: Pick<InMaking, 'made' | 'plan'>,
  loose: readonly LooseFile[],
  report: Report,
): Promise<Fonts> {
  const { publication, faces } = made;
  const words = uniteWords(plan.filter(isPage), publication.locales, entryOf);
  for (const { page } of loose) if (page !== undefined) words.add(page.entry.words, true);
  const texts = new Map(plan.map((planned) => [planned.route, planned]));
  const textAt = (route: string) => {
    const planned = texts.get(route);
    return planned === undefined ? '' : textOf(planned);
  };
  for (const output of outputs) {
    const { shownBy } = output;
    if (shownBy === undefined) continue;
    for (const { params } of pathsOf(output, publication))
      words.add(shownWords(tagged(textAt(routeOf(output, params))), textAt(routeOf(shownBy, params))));
  }
  return cutFonts(publication, faces, words, report);
}
