import { alongsideStyle } from './alongside-style/output.ts';
import { atomFeed } from './atom-feed/output.ts';
import { bulletinPage } from './bulletin-page/output.ts';
import { card } from './card/output.ts';
import { feedStyle } from './feed-style/output.ts';
import { followPage } from './follow-page/output.ts';
import { archivePage, frontPage } from './front-page/output.ts';
import { jsonFeed } from './json-feed/output.ts';
import { licences } from './licences/output.ts';
import { manifest } from './manifest/output.ts';
import { localNotFoundPage, notFoundPage } from './not-found/output.ts';
import type { Output } from './output.ts';
import { pictures } from './pictures/output.ts';
import { robots } from './robots/output.ts';
import { rootCard } from './root-card/output.ts';
import { rootPage } from './root/output.ts';
import { sitemap, sitemapPart } from './sitemap/output.ts';
import { standalone } from './standalone/output.ts';
import { touchIcon } from './touch-icon/output.ts';
import { typefaces } from './typefaces/output.ts';

/** Everything that the site publishes. */
export const outputs: readonly Output[] = [
  rootPage,
  frontPage,
  archivePage,
  bulletinPage,
  followPage,
  notFoundPage,
  localNotFoundPage,
  atomFeed,
  jsonFeed,
  feedStyle,
  alongsideStyle,
  sitemap,
  sitemapPart,
  robots,
  typefaces,
  licences,
  pictures,
  card,
  rootCard,
  touchIcon,
  standalone,
  manifest,
];
