import type { MiddlewareHandler } from 'astro';
import { handed } from 'virtual:handed';

import { feedLinks } from '../../outputs/feed-links.ts';
import { loadWords } from '../../site/i18n/load-words.ts';

/**
 * Hands each page what it is made from, as `Astro.locals`, and the interface its words.
 * @param context of the page
 * @param next renders it
 * @returns the page
 */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  const all = handed();
  loadWords(all.publication.locales);
  Object.assign(locals, all, { feeds: feedLinks });
  return next();
};
