import type { Publication } from '../publication/model.ts';
import { readPublication, unreadablePublication, type ReadOptions } from '../publication/read-publication.ts';
import { onceEach, sortFindings, type Finding } from '../reading/finding.ts';
import { gatherFindings, withinBounds } from '../reading/gather-findings.ts';
import { acknowledge } from './acknowledged.ts';
import { isInAgreement } from './agreeing-figures.ts';
import { listOwnerPages } from './owner-pages.ts';
import { forgetBulletin } from './per-bulletin.ts';
import { bulletinRules, publicationRules } from './rules.ts';
import { easeStaleTexts } from './stale-texts.ts';

/** A publication, and all that was found wrong with it. */
export interface Checked {
  /** What could be read; whole only where no finding is an error. */
  readonly publication: Publication;
  /** In the order of a report. */
  readonly findings: readonly Finding[];
  /** Slugs of the bulletins whose figures are the same in all their languages. */
  readonly inAgreement: ReadonlySet<string>;
}

/** What is read and checked. */
export interface CheckOptions extends ReadOptions {
  /** Which bulletins the rules look at, by their slugs; all by default. Each is read: others may lead to it. */
  readonly isLookedAt?: (slug: string) => boolean;
}

/**
 * Reads a site folder and runs every rule on it.
 * @param options the folder, and what is wanted of it
 * @returns the publication and every finding at once; a check that itself fails is a finding too
 */
export function check({ isLookedAt = () => true, ...options }: CheckOptions): Checked {
  const inAgreement = new Set<string>();
  const { report, all } = gatherFindings();
  let publication = unreadablePublication;
  try {
    publication = readPublication({ ...options, ownerPages: listOwnerPages() }, report);
    const rules = publication === unreadablePublication ? [] : publicationRules;
    for (const rule of rules) rule(publication, report);
    for (const bulletin of publication.bulletins) {
      if (!isLookedAt(bulletin.slug)) continue;
      const alone = { ...publication, bulletins: [bulletin] };
      const own = gatherFindings();
      for (const rule of bulletinRules) rule(alone, own.report);
      const found = own.all();
      if (isInAgreement(bulletin, publication.locales, found)) inAgreement.add(bulletin.slug);
      for (const finding of found) report(finding);
      forgetBulletin();
    }
  } catch (error) {
    report(checkFault(error));
  } finally {
    forgetBulletin();
  }
  const found = sortFindings(easeStaleTexts(publication, all()));
  return {
    publication,
    findings: sortFindings(withinBounds(onceEach(sortFindings(acknowledge(publication, found))))),
    inAgreement,
  };
}

/** Something that no check foresaw: the publication cannot be vouched for, so it is not published. */
function checkFault(error: unknown): Finding {
  return {
    rule: 'check/failed',
    severity: 'error',
    file: 'content/',
    line: 0,
    message: 'The publication could not be checked to the end.',
    found: (error as Error).message.split('\n')[0] ?? '',
    expected: 'content and languages that can be read',
    hint: 'Undo the last change, and tell the developers what it was.',
  };
}
