import type { Bulletin, Publication } from './model.ts';
import { waitingBulletins } from './readiness.ts';
import { withTranslations } from './with-translations.ts';

/**
 * Takes out of a publication what does not go out. Build, pages, feeds, cards, sitemap and search engines are handed
 * nothing else.
 * @param whole all that was read
 * @returns the languages, bulletins and texts that go out; `bulletinFolders` and `waiting` still tell of the others
 */
export function releasedOf(whole: Publication): Publication {
  const waits = new Set(whole.waiting.map(({ file }) => file));
  const waiting = waitingBulletins(whole);
  const bulletins = whole.bulletins
    .filter(({ slug }) => !waiting.has(slug))
    .map((bulletin) => withTexts(bulletin, (file) => !waits.has(file)));
  return {
    ...whole,
    locales: whole.locales.filter(({ tag }) => !whole.draftLocales.includes(tag)),
    // Of what was withdrawn only its own pages and the feeds tell.
    bulletins: bulletins.filter(({ withdrawn }) => withdrawn === undefined),
    withdrawn: bulletins.filter(({ withdrawn }) => withdrawn !== undefined),
  };
}

function withTexts(bulletin: Bulletin, stays: (file: string) => boolean): Bulletin {
  const translations = bulletin.translations.filter(({ file }) => stays(file));
  return translations.length === bulletin.translations.length
    ? bulletin
    : withTranslations(bulletin, translations);
}
