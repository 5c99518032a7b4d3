import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { Page } from 'playwright/test';

/** What axe holds pages against: WCAG 2.2 AA, best practice, and the contrast of AAA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Lets axe look at a page. It is read into the page once, however often it looks: that takes longer than a look.
 * @param page a page without frames: axe would leave them out
 * @returns what it finds wrong, and the ids of the rules that found nothing
 */
export async function lookWithAxe(page: Page): Promise<{ found: string[]; passed: string[] }> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(`${source};undefined`);
  const { violations, passes } = await page.evaluate(async (tags) => {
    const { axe: own } = globalThis as unknown as { axe: typeof axe };
    return own.run(document, { runOnly: tags, resultTypes: ['violations'] });
  }, rules);
  return {
    found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
    passed: passes.map(({ id }) => id),
  };
}
