import type { Browser, Locator, Page } from 'playwright/test';

/** What a finger needs, in pixels of CSS. */
const finger = 44;

/** A new reader on a small phone, who taps their way from where they came in. */
export interface Journey {
  readonly page: Page;
  /** How often they tapped since they came in. */
  readonly taps: () => number;
  /** Comes in at an address. */
  readonly startAt: (address: string) => Promise<void>;
  /** Taps what is seen, once, with a finger; fails where a finger would miss it. */
  readonly tap: (target: Locator) => Promise<void>;
}

/**
 * Hands a phone to a reader. What lies beyond the site is empty pages, so that a journey may end there.
 * @param browser the browser
 * @param options.javaScriptEnabled whether its pages' scripts run
 * @returns the journey; whoever makes it closes its page's context
 */
export async function beginJourney(
  browser: Browser,
  { javaScriptEnabled }: { readonly javaScriptEnabled: boolean },
): Promise<Journey> {
  const context = await browser.newContext({
    javaScriptEnabled,
    isMobile: true,
    hasTouch: true,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Beyond</title>' }),
  );
  let taps = 0;
  return {
    page,
    taps: () => taps,
    async startAt(address) {
      await page.goto(address);
      taps = 0;
    },
    async tap(target) {
      const height = await touchedHeight(target);
      if (height < finger)
        throw new Error(`${String(target)} is ${String(height)} px high: a finger needs ${String(finger)}.`);
      taps += 1;
      await target.tap();
    },
  };
}

/** How high the stretch through the middle of a link is at which a finger that comes down reaches it, whatever its box. */
async function touchedHeight(target: Locator): Promise<number> {
  return target.evaluate((link) => {
    link.scrollIntoView({ block: 'center' });
    const { left, width, top, height } = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isTouched = (at: number) => link.contains(document.elementFromPoint(x, at));
    if (!isTouched(y)) return 0;
    let [above, below] = [0, 0];
    while (isTouched(y - above - 1)) above += 1;
    while (isTouched(y + below + 1)) below += 1;
    return above + below + 1;
  });
}
