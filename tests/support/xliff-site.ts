import { readFileSync } from 'node:fs';
import path from 'node:path';

import { takeAtHand } from '../../src/tools/desk/work-at-hand.ts';
import { importXliff } from '../../src/tools/desk/import-xliff.ts';
import { unitsAtHand } from '../../src/tools/desk/units-at-hand.ts';
import { writers } from '../../src/tools/exchange/xliff/write-xliff.ts';
import { specimenSite, type TestSite } from './site.ts';

const second = 'hill-railway';

/** A version of XLIFF that is written. */
export type Version = keyof typeof writers;

export const versions = Object.keys(writers) as readonly Version[];

/** Every text that has a translation to hold, each with its bulletin. */
export const translations: readonly (readonly [slug: string, locale: string])[] = [
  ...['bn', 'gu', 'is', 'sw'].flatMap((locale) => [
    ['demonstration-cities', locale] as const,
    [second, locale] as const,
  ]),
  ['specimen', 'bn'],
  ['specimen', 'ar'],
];

/**
 * @returns a site with the publication's bulletin, a longer one, and one that holds every construct
 */
export function siteOfAll(): TestSite {
  const site = specimenSite();
  for (const name of ['bulletin.yaml', 'en.mdx', 'bn.mdx', 'gu.mdx', 'is.mdx', 'sw.mdx']) {
    const text = readFileSync(path.join(import.meta.dirname, '../faults/second', name), 'utf8');
    site.write(`content/bulletins/${second}/${name}`, text);
  }
  return site;
}

/**
 * Gives a bulletin out, as `export` does.
 * @param site the site
 * @param slug the bulletin
 * @param locale the language
 * @param version of XLIFF
 * @returns the XLIFF file
 */
export function exported(
  { folder }: TestSite,
  slug: string,
  locale: string,
  version: Version = '2.1',
): string {
  const atHand = takeAtHand(folder, slug, locale);
  const { work, file } = atHand;
  return writers[version]({
    slug,
    sourceLocale: work.sourceLocale,
    locale,
    file,
    ...unitsAtHand(atHand),
  });
}

/**
 * Takes a file back, as `import` does.
 * @param site the site
 * @param xliff the file
 * @param leaveChanged whether `--leave-changed` is said
 * @returns what is told
 */
export function take(site: TestSite, xliff: string, leaveChanged = false): string[] {
  return importXliff(xliff, { siteFolder: site.folder, leaveChanged });
}

/**
 * @param site a site with the tiny bulletin
 * @param segments what a tool made of its second paragraph
 * @returns the bulletin's file in Swahili, all else as it was given out
 */
export function withSegments(site: TestSite, segments: string): string {
  const [before = '', after = ''] = exported(site, 'new-well', 'sw').split('<unit id="paragraph-2">');
  return `${before}<unit id="paragraph-2">${segments}${after.slice(after.indexOf('</unit>'))}`;
}

/**
 * @param first the first target
 * @param second the second target
 * @returns that paragraph, cut in two
 */
export function cut(first: string, second: string): string {
  return `<segment state="final"><source>The newest lies </source>${first}</segment><segment state="final"><source>beside the school.</source>${second}</segment>`;
}
