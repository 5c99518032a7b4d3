import type { Manifest } from '../../outputs/manifest/manifest.ts';
import type { Publication } from '../../publication/model.ts';
import { bulletinRoute, pageFile } from '../../publication/routes.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { warningAt } from '../../read/findings/error-at.ts';

/**
 * Finds texts that were published in the site that was built last, and wait now: who has their address would find
 * nothing, not even that they are being worked on.
 * @param publication what goes out
 * @param last the files of the site that was built last
 * @returns a warning for each bulletin that they belong to
 */
export function takenAway({ waiting }: Pick<Publication, 'waiting'>, last: Pick<Manifest, 'has'>): Finding[] {
  const gone = waiting.filter(
    ({ slug, locale, why }) => why.kind !== 'held' && last.has(pageFile(bulletinRoute(locale, slug))),
  );
  return [...Map.groupBy(gone, ({ slug }) => slug).values()].flatMap((texts) => {
    // A text that waits for its source text is not at fault.
    const cause = texts.find(({ why }) => why.kind !== 'source') ?? texts[0];
    if (cause === undefined) return [];
    const addresses = texts.map(({ slug, locale }) => bulletinRoute(locale, slug)).join(', ');
    return warningAt('address/taken-away', cause.file, {
      message: `What was published at ${addresses} waits now, and this build leaves nothing there.`,
      found: addresses,
      expected: 'a page at each address that readers have',
      hint: 'Make it ready again, or let it have the day that it had; if it is taken back, write "withdrawn" in its bulletin.yaml, which leaves a page that says so.',
    });
  });
}
