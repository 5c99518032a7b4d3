import {
  isKept,
  tagsOf,
  type EditedBulletin,
  type EditedSite,
  type EditedText,
  type EditedWork,
} from './edited-site.ts';
import { pick, type Next } from './next.ts';
import type { Spoken } from './words.ts';

/** A text of a site. */
export interface TextOf {
  /** The folder of its work. */
  readonly folder: string;
  readonly work: EditedWork;
  readonly tag: Spoken;
  readonly text: EditedText;
}

/**
 * @param site a site
 * @returns its bulletins and standing pages by folder
 */
export function worksOf({ bulletins, pages }: EditedSite): [folder: string, work: EditedWork][] {
  return [
    ...Object.entries(bulletins).map(([slug, work]): [string, EditedWork] => [
      `content/bulletins/${slug}`,
      work,
    ]),
    ...Object.entries(pages).map(([name, work]): [string, EditedWork] => [`content/pages/${name}`, work]),
  ];
}

/**
 * @param site a site
 * @param next chance
 * @returns one of its works
 */
export function anyWork(site: EditedSite, next: Next): [folder: string, work: EditedWork] | undefined {
  return pick(next, worksOf(site));
}

/**
 * @param site a site
 * @param next chance
 * @returns one of its bulletins, with its slug
 */
export function anyBulletin(
  site: EditedSite,
  next: Next,
): [slug: string, bulletin: EditedBulletin] | undefined {
  return pick(next, Object.entries(site.bulletins));
}

/**
 * @param site a site
 * @param next chance
 * @param isMeant tells which are meant; all, by default
 * @returns one of its texts
 */
export function anyText(
  site: EditedSite,
  next: Next,
  isMeant: (one: TextOf) => boolean = () => true,
): TextOf | undefined {
  const texts = worksOf(site).flatMap(([folder, work]) =>
    (Object.entries(work.texts) as [Spoken, EditedText][]).map(([tag, text]) => ({
      folder,
      work,
      tag,
      text,
    })),
  );
  return pick(next, texts.filter(isMeant));
}

/**
 * @param site a site
 * @param bulletin one of its bulletins
 * @returns whether it is out on every day that a site is built for, so that links may lead to it
 */
export function isSteady(site: EditedSite, { facts, texts }: EditedBulletin): boolean {
  return (
    facts.published < '2026' &&
    facts.draft === undefined &&
    facts.withdrawn === undefined &&
    tagsOf(site).every((tag) => !isKept(site, tag) || texts[tag]?.fields.state === undefined)
  );
}

/**
 * Lets links to a work lead elsewhere, before it goes.
 * @param site the site
 * @param name the work's slug or name
 * @param to where they lead now
 */
export function relink(site: EditedSite, name: string, to = '/en/follow/'): void {
  for (const [, work] of worksOf(site))
    work.blocks = work.blocks.map((block) => (block.to === `/en/${name}/` ? { ...block, to } : block));
}
