import type { AroundWork } from '../publication/read-publication.ts';
import { unreadablePublication } from '../publication/read-publication.ts';
import type { ReadWork } from '../publication/read-work.ts';
import { waitingIn } from '../publication/readiness.ts';
import { releasedOf } from '../publication/released.ts';
import { worksOf } from '../publication/work.ts';
import type { Memo } from '../store/memo.ts';
import { aroundRules } from './checked-work.ts';
import { verdictOn } from './verdict.ts';

/**
 * Runs the rules of each work when it was read, while the words of its texts are at hand: later, those of a large
 * publication would have to be made again. What they say is asked for when all is read.
 * @param memo takes what they say
 * @param isLookedAt which works they look at, by their slugs
 * @returns what takes each work
 */
export function judgeWhenRead(memo: Memo, isLookedAt: (slug: string) => boolean) {
  return ({ folder, work }: ReadWork, { day, ...site }: AroundWork): void => {
    if (work === undefined || !isLookedAt(work.slug)) return;
    const waiting = waitingIn({ workFolders: [folder], draftLocales: site.draftLocales, day });
    const alone = { ...unreadablePublication, ...site, workFolders: [folder], waiting };
    const whole = work.kind === 'bulletin' ? { ...alone, bulletins: [work] } : { ...alone, pages: [work] };
    const variants = [...worksOf(releasedOf(whole)), ...(waiting.length > 0 ? [work] : [])];
    try {
      for (const each of variants) verdictOn(each, aroundRules(site), memo);
    } catch {
      // It fails again when it is asked for, and is told of then.
    }
  };
}
