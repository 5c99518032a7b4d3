import type { Alternates } from '../publication/alternates.ts';
import type { Locale } from '../publication/locale.ts';
import type { Publication } from '../publication/model.ts';
import type { Made } from './made.ts';
import type { Reads } from './reads.ts';

/**
 * Something that the site publishes: at one address, or at one for each language, bulletin, picture … Whatever needs to
 * know what there is reads the list of them, `outputs.ts`; so to add one is to add its folder and a line there.
 */
export interface Output<Props = unknown> {
  /** Its folder here. */
  readonly name: string;
  /**
   * Where its files lie below the base, with the parts that differ in brackets, such as `/[locale]/feed.xml`; ended by
   * `/` for pages that lie in a folder.
   */
  readonly pattern: string;
  /** What makes it, from the project's folder. */
  readonly entry: string;
  /** Whether the entry is a page or an endpoint that Astro renders, or makes files beside the pages: a {@link Maker}. */
  readonly by: 'astro' | 'maker' | 'assembly';
  /** What its maker does, where that can take long, as a line on it begins: `Drawing preview cards`. */
  readonly doing?: string;
  /** Its content type, where that is another than the ending of its address tells. */
  readonly type?: string;
  /** Whether a file's address tells its content, so that browsers may keep it for ever without asking. */
  readonly isImmutable?: boolean;
  /** When it is put on a host, where that is another than the ending of its address tells. */
  readonly stage?: Stage;
  /** The type by which pages name it as a feed of their language; undefined for what is no feed. */
  readonly feedType?: string;
  /** The output that browsers show it by though it is no page, so that typefaces need its words. */
  readonly shownBy?: Pick<Output, 'pattern'>;
  /**
   * @param publication what is published
   * @returns every file of it that can be told from the publication alone; left out where addresses tell content
   */
  readonly paths?: (publication: Publication) => readonly OutputPath<Props>[];
  /** The same of an output that is made of the list of all others. */
  readonly lastPaths?: (publication: Publication) => readonly OutputPath<Props>[];
  /**
   * @param props what the page or endpoint of a file is given
   * @param publication what is published
   * @returns what that file is made from, of all that there is; without this, it may be everything
   */
  reads?(props: Props, publication: Publication): Reads;
}

/**
 * When a file is put on a host that shows the last site meanwhile: an asset names no other file, a style assets, a page
 * all of these and other pages, a list is where readers and programs find pages; the manifest tells what is there.
 */
export type Stage = 'asset' | 'style' | 'page' | 'list' | 'manifest';

/** One file of an output. */
export interface OutputPath<Props = unknown> {
  /** What stands for the brackets in its pattern. */
  readonly params: Readonly<Record<string, string>>;
  /** What its page or endpoint is given. */
  readonly props: Props;
  /** The file that brings it about; the output's entry where none is named. */
  readonly file?: string;
  /** What crawlers are told of it; undefined for what they are not. */
  readonly listed?: Listed;
}

/** What crawlers are told of a page. */
export interface Listed {
  /** Calendar date, from content; undefined where nothing in it has one. */
  readonly lastModified?: string | undefined;
  /** Its versions in all languages; undefined for a page that is not known to have any. */
  readonly alternates?: Alternates;
}

/** A file that is put beside the pages. */
export interface MadeFile {
  readonly route: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** Kind and key of it in the store, where it is kept. */
  readonly kept?: readonly [kind: string, key: string];
}

/** What an entry exports that makes files beside the pages, in a build and in the preview: their bytes when asked for. */
export type Maker = (made: Made) => Iterable<MadeFile>;

/** An output that is one file. */
export const single = () => [{ params: {}, props: {} }] as const;

/**
 * @param props of a file for one language
 * @returns what it is made from where it shows no text: the words of that language
 */
export function ownWords({ locale }: { readonly locale: Locale }): Reads {
  return { speaks: [locale] };
}

/**
 * @param publication what is published
 * @returns a file for every language
 */
export function perLocale({ locales }: Publication): OutputPath<{ locale: Locale }>[] {
  return locales.map((locale) => ({
    params: { locale: locale.tag },
    props: { locale },
    file: `locales/${locale.tag}/`,
  }));
}
