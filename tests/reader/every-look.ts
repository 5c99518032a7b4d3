import type { Page } from 'playwright/test';

import { lookWithAxe } from '../support/axe.ts';
import { expect } from '../support/fixtures.ts';
import { isSeenByAxe, looks } from './states.ts';

/**
 * Expects that a page is no wider than any window, that targets are high enough for a finger, and that axe finds nothing.
 * @param page the page
 * @param targets selector of what fingers are to find
 */
export async function expectToFitEveryLook(page: Page, targets: string): Promise<void> {
  for (const { colorScheme, width } of looks) {
    const look = `${colorScheme}, ${String(width)} px`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), look).toBe(width);
    const heights = await page
      .locator(targets)
      .evaluateAll((all) => all.map((target) => target.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height, look).toBeGreaterThanOrEqual(44);
    if (isSeenByAxe({ colorScheme, width })) expect((await lookWithAxe(page)).found, look).toEqual([]);
  }
}
