import type { MiddlewareHandler } from 'astro';
import { handedAt } from 'virtual:handed';

import { feedLinks } from '../../outputs/feed-links.ts';
import { loadWords } from '../../site/i18n/load-words.ts';

/**
 * Hands each page what it is made from, as `Astro.locals`, and the interface the words that it says.
 * @param context of the page
 * @param next renders it
 * @returns the page
 */
export const onRequest: MiddlewareHandler = ({ locals, routePattern, props, url }, next) => {
  const handed = handedAt({ routePattern, props, url });
  loadWords(handed.speaks);
  Object.assign(locals, handed, { feeds: feedLinks });
  return next();
};
