import { existsSync } from 'node:fs';

import type { Cardless } from '../../outputs/card/cards.ts';
import { languageName } from '../../check/language/language-name.ts';
import { facelessScripts } from '../../site/typefaces/fonts.ts';
import { laterIn } from '../../publication/readiness.ts';
import { worksOf } from '../../publication/work.ts';
import { siteFile } from '../../publication/site.ts';
import { store } from '../../store/kept-file.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { changedLine, type Changed } from './changed.ts';
import type { Held } from './hold-back.ts';
import type { MadeForBuild } from '../../outputs/made.ts';
import { countOf, listOf } from '../../read/words/english.ts';

/** How a site was built. */
export interface HowBuilt {
  /** Whether it works from any folder and from a disk. */
  readonly portable?: boolean;
  /** What was left out. */
  readonly held?: readonly Held[];
  /** What differs from the site that was built last. */
  readonly changed?: Changed | undefined;
  /** Whether only what is to be mended is said. */
  readonly quiet?: boolean;
}

/**
 * Says how a build ended.
 * @param built what the published site was made from, or undefined where the build failed
 * @param outFolder the output folder, as the caller named it
 * @param how how it was built
 * @returns lines for the terminal
 */
export function announce(
  built: Pick<MadeForBuild, 'publication' | 'faces' | 'cards'> | undefined,
  outFolder: string,
  { portable = false, held = [], changed, quiet = false }: HowBuilt = {},
): string {
  if (built === undefined)
    return printableLines([
      existsSync(outFolder)
        ? `Nothing was published: ${outFolder} is as it was.`
        : `Nothing was published: there is no ${outFolder} yet.`,
    ]);
  const { publication, faces, cards } = built;
  const { bulletins, pages, locales, site } = publication;
  const texts = worksOf(publication).reduce((sum, { translations }) => sum + translations.length, 0);
  const standing = pages.length > 0 ? ` and ${countOf(pages.length, 'standing page')}` : '';
  const lines: string[] = [];
  const news = (...said: readonly string[]) => {
    if (!quiet) lines.push(...said);
  };
  news(
    `${outFolder} holds ${countOf(bulletins.length, 'bulletin')}${standing} in ${countOf(texts, 'translation')} and ${countOf(locales.length, 'language')}.`,
  );
  lines.push(...held.map(heldLine));
  if (held.length > 0) lines.push('Mend what is reported of them, and build again: all else is published.');
  if (portable) news(`Its links name files: open ${outFolder}/index.html, or put the folder on any host.`);
  if (site.isPlaceholder) {
    lines.push(
      `Follow codes, feeds and canonical links carry the placeholder ${site.url.href}: set "url" in ${siteFile}.`,
    );
  }
  const unsaid = (['publisher', 'contact'] as const).filter((field) => site[field] === undefined);
  if (pages.length > 0 && unsaid.length > 0)
    lines.push(
      `Standing pages tell readers that ${listOf(unsaid.map((field) => `"${field}"`))} ${unsaid.length === 1 ? 'is' : 'are'} not given: set ${unsaid.length === 1 ? 'it' : 'them'} in ${siteFile}.`,
    );
  news(
    ...laterIn(publication).map(
      ({ slug, until }) =>
        `${slug} waits until ${until}: a build on that day or after it, in the time zone ${site.timeZone}, publishes it.`,
    ),
  );
  const unready = publication.waiting.filter(({ why }) => !['day', 'held'].includes(why.kind)).length;
  if (unready > 0)
    news(
      `${countOf(unready, 'text')} ${unready === 1 ? 'is' : 'are'} not ready, and not in it: npm run desk -- status names ${unready === 1 ? 'it' : 'them'}.`,
    );
  for (const [script, tags] of facelessScripts(publication, faces)) {
    lines.push(
      `No typeface for the script ${script} (${tags.join(', ')}): readers see their device's own, and its texts have no preview cards.`,
    );
  }
  lines.push(...cards.cardless.map(cardlessLine));
  const unkept = store.problem;
  if (unkept !== undefined) lines.push(`Not all that was made is kept for later builds: ${unkept}`);
  // The whole time that somebody has waited, loading included.
  if (changed !== undefined) news(changedLine(changed, process.uptime()));
  return printableLines(lines);
}

/** Signs that are named: whoever writes a whole title in letters of another script needs no list of them. */
const named = 8;

function cardlessLine({ locale, texts, lacking }: Cardless): string {
  const more = lacking.length > named ? ' …' : '';
  return `No preview card for ${countOf(texts, 'text')} in ${locale}: its typefaces lack ${lacking.slice(0, named).join(' ')}${more}`;
}

function heldLine({ slug, locales, findings, leavesPage }: Held): string {
  const languages = locales?.map((tag) => `${languageName(tag)} (${tag})`);
  const where = languages === undefined ? 'every language' : listOf(languages);
  const files = new Set(findings.map(({ file }) => file.split('/').slice(3).join('/') || file));
  const told = leavesPage ? ' At its address readers are told that it is being checked.' : '';
  return `Held back: ${slug} in ${where}, because of ${countOf(findings.length, 'error')} in ${listOf(files)}.${told}`;
}
