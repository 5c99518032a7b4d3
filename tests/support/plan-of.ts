import { planCards } from '../../src/outputs/card/cards.ts';
import type { MadeForBuild } from '../../src/outputs/made.ts';
import { OwnCode } from '../../src/site/policy/own-code.ts';
import { planFiles, type PlannedFile } from '../../src/tools/build/plan.ts';
import { prepare } from '../../src/tools/build/prepare.ts';
import type { TestSite } from './site.ts';

/**
 * @param site a site without errors
 * @returns all that its pages are made from
 * @throws where it has one
 */
export async function madeOf({ folder }: Pick<TestSite, 'folder'>): Promise<MadeForBuild> {
  const { publication, made, findings } = await prepare({ siteFolder: folder });
  if (made === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return { ...made, cards: await planCards(publication, folder), own: new OwnCode() };
}

/**
 * @param site a site without errors
 * @param portable whether it shall work from any folder
 * @returns all that Astro would render
 */
export async function planOf(site: Pick<TestSite, 'folder'>, portable = false): Promise<PlannedFile[]> {
  return planFiles(await madeOf(site), portable);
}
