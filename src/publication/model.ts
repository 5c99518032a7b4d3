import type { BulletinFacts, Figure } from './bulletin.ts';
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
import type { WorkKind } from './work.ts';

/** A bulletin or a standing page in all its languages: what is read, checked, translated and shown alike. */
export interface Work {
  readonly kind: WorkKind;
  readonly slug: string;
  /** Path of its folder. */
  readonly folder: string;
  /** Path of what says what is the same in every language: a `bulletin.yaml`, or the folder of a standing page. */
  readonly file: string;
  /** Tag of the language that it was written in first. */
  readonly sourceLocale: string;
  /** Key figures; a standing page has none. */
  readonly figures: readonly Figure[];
  /** The text that all others render; undefined where it is not there or cannot be read, or where it does not go out. */
  readonly source: Translation | undefined;
  /** All its texts, the source among them, in the order of the publication's languages. */
  readonly translations: readonly Translation[];
  /** The files of its texts, readable or not: a broken text is not a missing one. */
  readonly texts: WorkFolder['texts'];
  /** The texts in its folder `received`. */
  readonly received: readonly ReceivedText[];
  /** Paths of what lies in its folder `media`. */
  readonly media: readonly string[];
  /** Gives the line of that file where a field is written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Tells all that was read in its folder; undefined where that could not be read as a whole. */
  readonly sum?: string | undefined;
}

/** One bulletin in all its languages. */
export interface Bulletin
  extends Work, Readonly<Omit<BulletinFacts, 'draft' | 'figures' | 'sourceLocale' | 'withdrawn'>> {
  readonly kind: 'bulletin';
  /** Where it was withdrawn: since when and why. */
  readonly withdrawn: Withdrawal | undefined;
}

/** One standing page in all its languages, such as the one about the publication. */
export interface StandingPage extends Work {
  readonly kind: 'page';
}

/** The folder of a work, and what is known of it whether its `bulletin.yaml` can be read or not. */
export interface WorkFolder extends Pick<Work, 'kind' | 'folder'> {
  readonly name: string;
  /** Calendar date; undefined where it cannot be read, and of standing pages. */
  readonly published: string | undefined;
  /** Whether all its texts wait (`draft: true`). */
  readonly isDraft: boolean;
  /** Tag of the language that it was written in first. */
  readonly sourceLocale: string;
  /** By the languages' tags. */
  readonly texts: readonly FoundText[];
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
  /** By their names. */
  readonly pages: readonly StandingPage[];
  /** Of what goes out, those that are withdrawn: they are none of `bulletins` then, and only a page of each says so. */
  readonly withdrawn: readonly Bulletin[];
  /** The folders in `content/bulletins/` and `content/pages/`, readable or not. */
  readonly workFolders: readonly WorkFolder[];
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
