import { readFileSync } from 'node:fs';
import path from 'node:path';

import { copyLanguages } from '../../support/languages.ts';
import { makeScratch } from '../../support/scratch.ts';
import {
  blockKinds,
  isKept,
  tagsOf,
  type Block,
  type EditedBulletin,
  type EditedSite,
  type EditedText,
  type EditedWork,
  type Json,
} from './edited-site.ts';
import type { Next } from './next.ts';
import { stamp } from './stamp.ts';
import { spoken, topic, type Spoken } from './words.ts';

/** How large a site is. */
export interface Size {
  readonly bulletins: number;
  /** At most five. */
  readonly languages: number;
}

/** A day on which everything is out that is not planned for later. */
export const usualEpoch = String(Date.UTC(2026, 9, 26) / 1000);

/**
 * Makes a site for the random editor to begin with.
 * @param size how large it is
 * @param next chance
 * @returns the site; its translations render their source texts as they are
 */
export function makeSite({ bulletins, languages }: Size, next: Next): EditedSite {
  const tags = spoken.slice(0, languages);
  const folder = makeScratch();
  copyLanguages(folder, tags);
  const read = (file: string) => JSON.parse(readFileSync(path.join(folder, 'locales', file), 'utf8')) as Json;
  const site: EditedSite = {
    bulletins: {},
    pages: {},
    site: {
      url: 'https://bulletin.example/',
      sourceLocale: 'en',
      name: Object.fromEntries(tags.map((tag) => [tag, `${topic(tag, 0)} ${topic(tag, 2)}`])),
    },
    glossary: [],
    locales: Object.fromEntries(
      tags.map((tag) => [tag, { locale: read(`${tag}/locale.json`), ui: read(`${tag}/ui.json`) }]),
    ),
    scripts: read('scripts.json') as EditedSite['scripts'],
    project: {},
    faults: {},
    settings: { epoch: usualEpoch },
  };
  for (let index = 0; index < bulletins; index += 1)
    site.bulletins[`bulletin-${String(index)}`] = makeBulletin(site, next);
  site.pages.about = makeWork(tags, next);
  stamp(site, ...Object.values(site.bulletins), ...Object.values(site.pages));
  return site;
}

/**
 * @param site the site that it is for
 * @param next chance
 * @returns a new bulletin, in most of the site's languages
 */
export function makeBulletin(site: EditedSite, next: Next): EditedBulletin {
  const tags = tagsOf(site).filter((tag) => isKept(site, tag) || next(5) > 0);
  const figures = Array.from({ length: next(3) }, (_, index) => ({
    id: `figure-${String(index)}`,
    value: 1 + next(900),
  }));
  return { ...makeWork(tags, next), facts: { published: pastDay(next) }, figures };
}

/**
 * @param tags languages
 * @param next chance
 * @returns a title and some blocks in those languages
 */
export function makeWork(tags: readonly Spoken[], next: Next): EditedWork {
  const media: Record<string, number> = {};
  const blocks = [
    makeBlock('paragraph', next),
    ...Array.from({ length: 1 + next(4) }, () => anyBlock(next, media)),
  ];
  return {
    title: { index: next(6), number: 2 + next(900) },
    blocks,
    texts: Object.fromEntries(tags.map((tag) => [tag, makeText()])),
    media,
  };
}

/** @returns what a text has of its own as long as nobody changes it */
export function makeText(): EditedText {
  return { own: {}, fields: {} };
}

/**
 * @param next chance
 * @param media takes the picture of a block that is one
 * @returns a block of any kind
 */
export function anyBlock(next: Next, media: Record<string, number>): Block {
  const block = makeBlock(blockKinds[next(blockKinds.length)] ?? 'paragraph', next);
  if (block.kind === 'link') return { ...block, to: '/en/follow/' };
  if (block.kind !== 'picture') return block;
  const name = `picture-${String(Object.keys(media).length)}.png`;
  media[name] = next(1000);
  return { ...block, to: name };
}

function makeBlock(kind: Block['kind'], next: Next): Block {
  return { kind, index: next(8), number: 2 + next(900) };
}

/**
 * @param next chance
 * @returns a day in the three years before 2026
 */
export function pastDay(next: Next): string {
  return new Date(Date.UTC(2023, 0, 1 + next(1000))).toISOString().slice(0, 10);
}
