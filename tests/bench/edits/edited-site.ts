import type { Spoken } from './words.ts';

/** A part of a text, the same in each language; its words follow from its numbers. */
export interface Block {
  readonly kind: (typeof blockKinds)[number];
  /** Chooses its sentences. */
  readonly index: number;
  /** Stands in them. */
  readonly number: number;
  /** What a link leads to, or the name of a picture. */
  readonly to?: string;
}

/** What the parts of a text may be. */
export const blockKinds = [
  'paragraph',
  'heading',
  'list',
  'quotation',
  'note',
  'table',
  'link',
  'picture',
] as const;

/** What is a text's own in one language. */
export interface EditedText {
  /** Words added in this language alone, by the number of the block; those of the title at -1, of the summary at -2. */
  readonly own: Record<number, string>;
  /** Lines of its front matter beside title and summary, by field. */
  readonly fields: Record<string, string>;
  /** The revision of the source text that it was stamped with. */
  revision?: string;
}

/** What is written in all languages: a bulletin or a standing page. */
export interface EditedWork {
  title: { index: number; number: number };
  blocks: Block[];
  readonly texts: Partial<Record<Spoken, EditedText>>;
  /** Pictures by name; each follows from a number. */
  readonly media: Record<string, number>;
}

/** A bulletin. */
export interface EditedBulletin extends EditedWork {
  /** What `bulletin.yaml` holds beside the figures. */
  facts: { published: string } & Record<string, unknown>;
  figures: { id: string; value: number; qualifier?: string }[];
}

/** JSON that is changed in place. */
export type Json = Record<string, unknown>;

/** All that a build depends on, as plain data: a site, the project's code and how it is built. */
export interface EditedSite {
  readonly bulletins: Record<string, EditedBulletin>;
  readonly pages: Record<string, EditedWork>;
  readonly site: Json;
  readonly glossary: Json[];
  readonly locales: Partial<Record<Spoken, { readonly locale: Json; readonly ui: Json }>>;
  readonly scripts: Record<string, Json>;
  /** Files of the project that are not as they were, by path: those of `public/`, `src/` and packages. */
  readonly project: Record<string, string>;
  /** Texts that were spoilt on purpose: what is added to their front matter, by file. */
  readonly faults: Record<string, string>;
  readonly settings: BuildSettings;
}

/** How a site is built. */
export interface BuildSettings {
  siteUrl?: string;
  /** The option `--date`. */
  date?: string;
  /** `SOURCE_DATE_EPOCH`. */
  epoch?: string;
  portable?: true;
  holdBack?: true;
}

/**
 * @param site a site
 * @param tag one of its languages
 * @returns whether every work keeps its text in it: links lead to English ones, and others render the source text
 */
export function isKept({ site }: Pick<EditedSite, 'site'>, tag: Spoken): boolean {
  return tag === 'en' || tag === site.sourceLocale;
}

/**
 * @param site a site
 * @returns the languages that it speaks
 */
export function tagsOf(site: Pick<EditedSite, 'locales'>): Spoken[] {
  return Object.keys(site.locales) as Spoken[];
}
