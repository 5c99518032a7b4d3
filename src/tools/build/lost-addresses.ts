import type { Manifest } from '../../outputs/manifest/manifest.ts';
import type { Publication } from '../../publication/model.ts';
import { bulletinRoute, pageFile, standaloneRoute } from '../../publication/routes.ts';
import { workAt } from '../../publication/work.ts';
import { compare, type Finding } from '../../read/findings/finding.ts';
import { warningAt } from '../../read/findings/error-at.ts';

/**
 * Finds bulletins that lay at another address in the site that was built last, where nothing says so: who kept that
 * address would find nothing.
 * @param publication what goes out
 * @param last the files of the site that was built last
 * @returns a warning for each slug that is gone while another has come
 */
export function renamedWithoutWord(publication: Publication, last: Manifest): Finding[] {
  const { bulletins, withdrawn, workFolders } = publication;
  const live = slugsIn(last);
  const known = new Set([
    ...workFolders.map(({ name }) => name),
    ...[...bulletins, ...withdrawn].flatMap(({ formerly }) => formerly),
  ]);
  const fresh = bulletins.filter(({ slug, formerly }) => !live.has(slug) && formerly.length === 0);
  const [first] = fresh;
  if (first === undefined) return [];
  const gone = [...live].filter(([slug]) => !known.has(slug)).sort(([a], [b]) => compare(a, b));
  return gone.map(([slug, locale]) =>
    warningAt('address/gone', first.file, {
      message: `The address ${bulletinRoute(locale, slug)} was published, and nothing leads from it to a bulletin any more.`,
      found: `no "${slug}" in any "formerly"`,
      expected: `"${slug}" in "formerly" of ${fresh.map(({ file }) => file).join(' or ')}, where that is the same bulletin`,
      hint: `Write formerly: [${slug}] there, if it has another slug now.`,
    }),
  );
}

/** Slugs by the files that only bulletins have, each with the first of its languages. */
function slugsIn(last: Manifest): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const file of last.keys()) {
    const [, locale = '', slug = ''] = /^([^/]+)\/([^/]+)\/[^/]+\.html$/.exec(file) ?? [];
    if (`/${file}` === standaloneRoute(locale, slug) && !slugs.has(slug)) slugs.set(slug, locale);
  }
  return slugs;
}

/**
 * Finds texts that were published in the site that was built last, and wait now: who has their address would find
 * nothing, not even that they are being worked on.
 * @param publication what goes out
 * @param last the files of the site that was built last
 * @returns a warning for each work that they belong to
 */
export function takenAway({ waiting }: Pick<Publication, 'waiting'>, last: Pick<Manifest, 'has'>): Finding[] {
  const gone = waiting.filter(
    ({ slug, locale, why }) => why.kind !== 'held' && last.has(pageFile(bulletinRoute(locale, slug))),
  );
  return [...Map.groupBy(gone, ({ folder }) => folder).values()].flatMap((texts) => {
    // A text that waits for its source text is not at fault.
    const cause = texts.find(({ why }) => why.kind !== 'source') ?? texts[0];
    if (cause === undefined) return [];
    const addresses = texts.map(({ slug, locale }) => bulletinRoute(locale, slug)).join(', ');
    return warningAt('address/taken-away', cause.file, {
      message: `What was published at ${addresses} waits now, and this build leaves nothing there.`,
      found: addresses,
      expected: 'a page at each address that readers have',
      hint:
        workAt(cause.file)?.kind === 'page'
          ? 'Make it ready again.'
          : 'Make it ready again, or let it have the day that it had; if it is taken back, write "withdrawn" in its bulletin.yaml, which leaves a page that says so.',
    });
  });
}
