import type { Publication, Work } from './model.ts';
import { waitingWorks } from './readiness.ts';
import { withTranslations } from './with-translations.ts';

/**
 * Takes out of a publication what does not go out. Build, pages, feeds, cards, sitemap and search engines are handed
 * nothing else.
 * @param whole all that was read
 * @returns the languages, works and texts that go out; `workFolders` and `waiting` still tell of the others
 */
export function releasedOf(whole: Publication): Publication {
  const waits = new Set(whole.waiting.map(({ file }) => file));
  const waiting = waitingWorks(whole);
  const going = <Of extends Work>(works: readonly Of[]) =>
    works
      .filter(({ folder }) => !waiting.has(folder))
      .map((work) => withTexts(work, (file) => !waits.has(file)));
  const bulletins = going(whole.bulletins);
  return {
    ...whole,
    locales: whole.locales.filter(({ tag }) => !whole.draftLocales.includes(tag)),
    // Of what was withdrawn only its own pages and the feeds tell.
    bulletins: bulletins.filter(({ withdrawn }) => withdrawn === undefined),
    pages: going(whole.pages),
    withdrawn: bulletins.filter(({ withdrawn }) => withdrawn !== undefined),
  };
}

function withTexts<Of extends Work>(work: Of, stays: (file: string) => boolean): Of {
  const translations = work.translations.filter(({ file }) => stays(file));
  return translations.length === work.translations.length ? work : withTranslations(work, translations);
}
