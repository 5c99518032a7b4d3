import type { Page } from 'playwright';

/** When a page showed something, in milliseconds, and how far what it showed moved afterwards. */
export interface Paint {
  readonly fcp: number;
  readonly lcp: number;
  /** All shifts together: never less than the worst burst of them, which is the metric's own definition. */
  readonly cls: number;
}

declare global {
  var paint: { fcp: number; lcp: number; cls: number };
}

/** Not yet in TypeScript's library. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/**
 * Watches what a page paints from its very beginning.
 * @param page a tab that has not gone anywhere yet
 */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const paint = (globalThis.paint = { fcp: 0, lcp: 0, cls: 0 });
    const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry))).observe({
        type,
        buffered: true,
      });
    };
    watch('paint', (entry) => {
      if (entry.name === 'first-contentful-paint') paint.fcp = entry.startTime;
    });
    watch('largest-contentful-paint', (entry) => (paint.lcp = entry.startTime));
    watch('layout-shift', (entry) => (paint.cls += (entry as LayoutShift).value));
  });
}

/**
 * Waits until a page has its typefaces and a second has passed in which they could move the text.
 * @param page a tab in which a page was loaded
 * @returns what it painted
 */
export async function settledPaint(page: Page): Promise<Paint> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1000);
  return page.evaluate(() => globalThis.paint);
}
