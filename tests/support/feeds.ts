import { leadsOf } from '../../src/outputs/destination.ts';
import { textsIn } from '../../src/publication/published.ts';
import i18next from 'i18next';

import { check } from '../../src/check/check.ts';
import type { Checked } from '../../src/check/judge.ts';
import { writeAtom } from '../../src/outputs/atom-feed/atom.ts';
import { entriesOf, type Entry } from '../../src/outputs/feeds/entries.ts';
import { feedOf } from '../../src/outputs/feeds/feed.ts';
import { writeJsonFeed } from '../../src/outputs/json-feed/json-feed.ts';
import type { Pictures } from '../../src/site/pictures/pictures.ts';
import type { Bulletin, Publication } from '../../src/publication/model.ts';
import { copySite, specimenSite, type TestSite } from './site.ts';

/** What a test asks of one language's feeds. */
export interface Feeds {
  readonly entries: readonly Entry[];
  readonly atom: string;
  readonly json: string;
}

/**
 * Makes the feeds of a language as a build does, in this process.
 * @param publication what is published
 * @param tag tag of the language
 * @returns its entries, and both formats of them
 */
export async function feedsOf(
  publication: Publication,
  tag: string,
  outdatedFigures: Checked['outdatedFigures'] = new Map(),
): Promise<Feeds> {
  await loadWords(publication);
  const locale = publication.locales.find((each) => each.tag === tag);
  if (locale === undefined) throw new Error(`The publication has no language "${tag}".`);
  const leads = new Map(
    textsIn(publication.bulletins, tag).map((text) => [text.translation.file, leadsOf(text, publication)]),
  );
  const source = { publication, pictures: picturesOf(publication), outdatedFigures, leads };
  const feed = feedOf(source, locale);
  return {
    entries: entriesOf(source, locale),
    atom: writeAtom(feed),
    json: writeJsonFeed(feed),
  };
}

/** astro-i18next does this in a build. */
async function loadWords({ locales }: Publication): Promise<void> {
  await i18next.init({
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(locales.map(({ tag, strings }) => [tag, { ui: strings.data as object }])),
  });
}

/** As if each picture were 1000 pixels wide and 500 high. */
function picturesOf({ bulletins }: Publication): Pictures {
  const files = bulletins.flatMap(({ media }) => media);
  const bytes = () => Promise.resolve(Buffer.alloc(0));
  const variants = [400, 800].map((width) => ({ name: `picture-${String(width)}.webp`, width, bytes }));
  return new Map(files.map((file) => [file, { width: 1000, height: 500, variants }]));
}

/**
 * @param change changes the site before it is read
 * @returns a publication with one bulletin in English and Swahili
 */
export function tinyPublication(change: (site: TestSite) => void = () => undefined): Publication {
  const site = copySite('tiny', ['en', 'sw']);
  change(site);
  return check({ siteFolder: site.folder }).publication;
}

/** @returns the publication with a sixth, right-to-left language, and a bulletin of all that a text may hold, below a base */
export function specimenPublication(): Publication {
  const site = specimenSite();
  return check({ siteFolder: site.folder, siteUrl: 'https://host.example/a/b/' }).publication;
}

/**
 * @param publication a publication
 * @param changes what shall be otherwise in each bulletin that is made of its first
 * @returns the publication with these bulletins
 */
export function withBulletins(publication: Publication, changes: readonly Partial<Bulletin>[]): Publication {
  const [first] = publication.bulletins;
  return {
    ...publication,
    bulletins: first === undefined ? [] : changes.map((change) => ({ ...first, ...change })),
  };
}
