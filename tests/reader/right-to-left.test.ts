import type { Page } from 'playwright/test';

import { expect, test } from '../support/fixtures.ts';

/** Distance of a thing from the side of its container where a line begins, in px. */
async function fromStart(page: Page, inner: string, outer: string, side: 'left' | 'right'): Promise<number> {
  const [a, b] = await Promise.all(
    [inner, outer].map((selector) => page.locator(selector).first().boundingBox()),
  );
  if (!a || !b) throw new Error(`${inner} or ${outer} is not shown.`);
  return side === 'left' ? a.x - b.x : b.x + b.width - (a.x + a.width);
}

const measured = [
  ['.languages li:first-child', '.languages'],
  ['.languages li:nth-child(2)', '.languages li:first-child'],
  ['.figures', '.bulletin'],
  ['.figures dd', '.figures'],
  ['.figures dt', '.figures'],
  ['.text', '.bulletin'],
  ['.call', '.follow'],
  ['.bulletin header', '.bulletin'],
] as const;

for (const width of [320, 1280]) {
  test(`switcher, figures and follow code are mirrored at ${String(width)} px`, async ({
    browser,
    withArabic,
  }) => {
    const open = async (locale: string) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`${withArabic.served.url}${locale}/demonstration-cities/`);
      return page;
    };
    const [english, arabic] = await Promise.all([open('en'), open('ar')]);
    expect(await arabic.locator('html').getAttribute('dir')).toBe('rtl');
    for (const [inner, outer] of measured) {
      const left = await fromStart(english, inner, outer, 'left');
      const right = await fromStart(arabic, inner, outer, 'right');
      // Names and numerals differ in width from language to language; sides of boxes do not.
      const isWordWide = outer.includes('first-child') || (inner === '.figures dt' && width === 320);
      // In the larger type of some scripts a label stands below its numeral there, not beside it.
      if (isWordWide) expect(right, inner).toBeGreaterThanOrEqual(0);
      else if (inner === '.figures' || inner === '.text')
        expect(Math.abs(right - left), inner).toBeLessThan(60);
      else expect(Math.abs(right - left), inner).toBeLessThanOrEqual(1.5);
    }
    // The code stands below on a phone; at a desk at the end of the line, wherever that is.
    const [left, right] = width === 320 ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const code = [fromStart(english, '.code', '.follow', left), fromStart(arabic, '.code', '.follow', right)];
    const [inEnglish = 0, inArabic = 0] = await Promise.all(code);
    expect(Math.abs(inEnglish - inArabic)).toBeLessThanOrEqual(4);
    await Promise.all([english.close(), arabic.close()]);
  });
}

test('Latin names in the text are marked, and the address keeps its direction', async ({
  page,
  withArabic,
}) => {
  await page.goto(`${withArabic.served.url}ar/demonstration-cities/`);
  await expect(page.locator('.text [lang="en"][dir="ltr"]')).toHaveCount(3);
  await expect(page.locator('.follow bdi[dir="ltr"]')).toHaveText('bulletin.example/ar/follow/');
  await expect(page.locator('.masthead .name bdi[lang="en"]')).toHaveText('Program Bulletin');
  expect(await page.locator('.figures data').allTextContents()).toEqual([
    '٥٬٠٢٦',
    '٢١٬٠٠٠',
    '٧٤٠٬٠٠٠',
    '٣٠٠٬٠٠٠',
    '٢١٨٬٠٠٠',
  ]);
});
