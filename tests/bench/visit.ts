import type { Browser, Page } from 'playwright';

import { settledPaint, watchPaint, type Paint } from './paint.ts';
import { countTransfer, type Transfer } from './transfer.ts';

/** What one load of a page cost. */
export type Visit = Paint & Transfer;

/** A small phone. */
const viewport = { width: 360, height: 740 };

/** 400 kbit/s in bytes, both ways. */
const throughput = 400_000 / 8;

/**
 * Loads a page as a cheap phone does that never saw it before: cold cache, slow 3G, a quarter of this machine's speed.
 * @param browser the browser
 * @param url the page
 * @returns what it cost
 */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await watchPaint(page);
    const transferred = countTransfer(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    const paint = await settledPaint(page);
    return { ...paint, ...(await transferred()) };
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
