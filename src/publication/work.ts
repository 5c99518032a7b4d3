import type { Publication, Work } from './model.ts';

/**
 * The kinds of works: where each lies, what editors call it, and the file in which it says what is the same in every
 * language. A standing page has none: it has no day, no figures and no older names, and so stands in no list, feed or
 * archive.
 */
export const kinds = {
  bulletin: { folder: 'content/bulletins', noun: 'bulletin', facts: 'bulletin.yaml' },
  page: { folder: 'content/pages', noun: 'standing page', facts: undefined },
} as const;

/** One of {@link kinds}. */
export type WorkKind = keyof typeof kinds;

const kindNames = Object.keys(kinds) as WorkKind[];

/** Where a file lies. */
export interface WorkPlace {
  readonly kind: WorkKind;
  /** Name of the work's folder. */
  readonly name: string;
  /** Path of that. */
  readonly folder: string;
  /** Path below that; empty for the folder itself. */
  readonly inside: string;
}

/**
 * @param file path below the site folder
 * @returns the work that it belongs to; undefined for what belongs to none
 * @example workAt('content/pages/about/sw.mdx') // { kind: 'page', name: 'about', inside: 'sw.mdx', … }
 */
export function workAt(file: string): WorkPlace | undefined {
  for (const kind of kindNames) {
    const { folder } = kinds[kind];
    if (!file.startsWith(`${folder}/`)) continue;
    const [name = '', ...below] = file.slice(folder.length + 1).split('/');
    return name === '' ? undefined : { kind, name, folder: `${folder}/${name}`, inside: below.join('/') };
  }
  return undefined;
}

/**
 * @param file path of a text
 * @returns what editors call the work that it belongs to
 */
export function nounAt(file: string): string {
  return kinds[workAt(file)?.kind ?? 'bulletin'].noun;
}

/** @returns all works of a publication: its bulletins, then its standing pages */
export function worksOf({ bulletins, pages }: Pick<Publication, 'bulletins' | 'pages'>): readonly Work[] {
  return [...bulletins, ...pages];
}
