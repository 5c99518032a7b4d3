import type { BulletinFacts } from './bulletin.ts';
import type { Glossary } from './glossary.ts';
import type { Locale } from './locale.ts';
import type { FoundText } from './read-text.ts';
import type { Waiting } from './readiness.ts';
import type { ReceivedText } from './received.ts';
import type { PublishedRoute } from './routes.ts';
import type { Script } from './scripts.ts';
import type { Site } from './site.ts';
import type { Translation } from './translation.ts';
import type { Withdrawal } from './withdrawal.ts';

/** One bulletin in all its languages. */
export interface Bulletin extends Readonly<Omit<BulletinFacts, 'draft' | 'sourceLocale' | 'withdrawn'>> {
  readonly slug: string;
  /** Path of its `bulletin.yaml`. */
  readonly file: string;
  /** Tag of the language that it was written in first. */
  readonly sourceLocale: string;
  /** Where it was withdrawn: since when and why. */
  readonly withdrawn: Withdrawal | undefined;
  /** The text that all others render; undefined where it is not there or cannot be read, or where it does not go out. */
  readonly source: Translation | undefined;
  /** All its texts, the source among them, in the order of the publication's languages. */
  readonly translations: readonly Translation[];
  /** The files of its texts, readable or not: a broken text is not a missing one. */
  readonly texts: BulletinFolder['texts'];
  /** The texts in its folder `received`. */
  readonly received: readonly ReceivedText[];
  /** Paths of what lies in its folder `media`. */
  readonly media: readonly string[];
  /** Gives the line of `bulletin.yaml` where a field is written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A folder in `content/bulletins/`, and what is known of it whether its `bulletin.yaml` can be read or not. */
export interface BulletinFolder {
  readonly name: string;
  /** Calendar date; undefined where it cannot be read. */
  readonly published: string | undefined;
  /** Whether all its texts wait (`draft: true`). */
  readonly isDraft: boolean;
  /** Tag of the language that it was written in first. */
  readonly sourceLocale: string;
  /** By the languages' tags. */
  readonly texts: readonly Omit<FoundText, 'translation'>[];
}

/** What exists, as it was read; of what goes out `releasedOf` makes the one list that all pages and files come from. */
export interface Publication {
  readonly site: Site;
  /** The languages, by their own names in the order of the Unicode collation. */
  readonly locales: readonly Locale[];
  readonly scripts: Readonly<Record<string, Script>>;
  /** The terms whose words are fixed. */
  readonly glossary: Glossary;
  /** Newest first; those of one day by slug. */
  readonly bulletins: readonly Bulletin[];
  /** Of what goes out, those that are withdrawn: they are none of `bulletins` then, and only a page of each says so. */
  readonly withdrawn: readonly Bulletin[];
  /** The folders in `content/bulletins/`, readable or not. */
  readonly bulletinFolders: readonly BulletinFolder[];
  /** Names of the folders in `locales/`, readable or not. */
  readonly localeFolders: readonly string[];
  /** Those of languages that are only begun (`"state": "draft"`). */
  readonly draftLocales: readonly string[];
  /** The texts that don't go out, and why. */
  readonly waiting: readonly Waiting[];
  /** The texts that were published and are held back now: a page of each says so. */
  readonly heldPages: readonly Pick<Waiting, 'slug' | 'locale' | 'file'>[];
  /** Pages with an address of their own that are code, not content. */
  readonly ownerPages: readonly PublishedRoute[];
}
