import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What axe holds pages against: WCAG 2.2 AA, best practice, and the contrast of AAA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'];

/**
 * Lets axe look at a page.
 * @param page a page without frames: axe would leave them out, which makes it twice as fast
 * @returns what it finds wrong, and the ids of the rules that found nothing
 */
export async function lookWithAxe(page: Page): Promise<{ found: string[]; passed: string[] }> {
  const axe = new AxeBuilder({ page })
    .options({ runOnly: rules, resultTypes: ['violations'] })
    .setLegacyMode();
  const { violations, passes } = await axe.analyze();
  return {
    found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
    passed: passes.map(({ id }) => id),
  };
}
