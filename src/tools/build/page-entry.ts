import { standaloneEdition } from '../../outputs/standalone/standalone.ts';
import { draftOf, type Draft } from '../../site/editions/draft.ts';
import { portableEdition } from '../../site/editions/portable-edition.ts';
import { tagged } from '../../site/html/tags.ts';
import type { OwnCode } from '../../site/policy/own-code.ts';
import { sizeSlot } from '../../site/size-mark.ts';
import { shownWords, type ShownWords } from '../../site/typefaces/shown-words.ts';
import type { PlannedFile } from './plan.ts';

/** A rendered page, and what a walk through it found: all that is needed to finish it. */
export interface PageEntry {
  readonly html: string;
  readonly draft: Draft;
  readonly words: ShownWords;
  readonly standalone?: StandaloneEntry;
}

/** What the standalone edition of a page changes in it, and says besides. */
interface StandaloneEntry {
  readonly draft: Draft;
  readonly words: ShownWords;
}

/** How pages are finished. */
export interface PageSettings {
  /** Address of the site, base included. */
  readonly siteUrl: URL;
  /** Whether the site shall work from any folder and from a disk. */
  readonly portable: boolean;
  /** The site's own code. */
  readonly own: OwnCode;
}

/**
 * Walks a rendered page, once.
 * @param html the page
 * @param planned its file, and its standalone edition
 * @param settings how pages are finished
 * @returns the page, and what was found in it
 */
export function pageEntry(
  html: string,
  { file, standalone }: Pick<PlannedFile, 'file' | 'standalone'>,
  { siteUrl, portable, own }: PageSettings,
): PageEntry {
  const page = tagged(html);
  const words = shownWords(page);
  const draft = draftOf(page, portable ? portableEdition({ siteUrl, file }) : {}, own);
  if (standalone === undefined) return { html, draft, words };
  const size = sizeSlot(page);
  const note = standalone.note();
  return {
    html,
    words,
    draft: size === undefined ? draft : { ...draft, slots: [...draft.slots, size] },
    standalone: {
      draft: draftOf(page, standaloneEdition(siteUrl, note), own),
      words: shownWords(tagged(`<html lang="${standalone.locale.tag}">${note}</html>`)),
    },
  };
}

/**
 * @param entry a page
 * @returns the bytes that it is kept as
 */
export function packEntry(entry: PageEntry): Buffer {
  return Buffer.from(JSON.stringify(entry));
}

/**
 * @param bytes what {@link packEntry} made
 * @returns the page
 */
export function unpackEntry(bytes: Buffer): PageEntry {
  return JSON.parse(bytes.toString()) as PageEntry;
}
