import type { Page } from 'playwright/test';

import { expect, test } from '../support/fixtures.ts';
import { locales } from './states.ts';

const route = 'demonstration-cities/';

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return { ...box, end: box.x + box.width, bottom: box.y + box.height };
}

test('on a phone the text begins on the first screen, in every language, and figures follow its first paragraph', async ({
  browser,
  published,
}) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  for (const locale of locales) {
    await page.goto(`${published.served.url}${locale}/${route}`);
    await page.evaluate(() => document.fonts.ready);
    expect((await boxOf(page, '.text > p')).y, locale).toBeLessThanOrEqual(440);
    const parts = ['.text > p', '.figures', '.alongside', '.rest', '.share', '.provenance'];
    const boxes = await Promise.all(parts.map((part) => boxOf(page, part)));
    boxes.forEach(({ y }, index) => {
      if (index > 0) expect(y, parts[index]).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
    });
  }
  await page.close();
});

test('on a wide screen the margin holds what goes with the text, which has no gap', async ({
  browser,
  published,
}) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const locale of locales) {
    await page.goto(`${published.served.url}${locale}/${route}`);
    const [lead, rest] = [await boxOf(page, '.text'), await boxOf(page, '.rest')];
    // A paragraph's distance, in the largest type.
    expect(rest.y - lead.bottom, locale).toBeLessThan(24);
    let above = lead.y - 12;
    for (const part of ['.figures', '.alongside', '.share']) {
      const box = await boxOf(page, part);
      expect(box.x, part).toBeGreaterThan(lead.end);
      expect(box.y, part).toBeGreaterThanOrEqual(above);
      above = box.bottom;
    }
  }
  await page.close();
});
