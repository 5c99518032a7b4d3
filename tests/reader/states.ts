import type { Browser, BrowserContextOptions, Page } from 'playwright/test';

/** The languages of the publication. */
export const locales = ['bn', 'en', 'gu', 'is', 'sw'] as const;

/** The widths that pages are read at: a small phone, a usual one, a desk. */
export const widths = [320, 360, 1280] as const;

/** A way in which a page is read. */
export interface State {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

/** Every width in light and dark, with and without JavaScript. */
export const states: readonly State[] = widths.flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [true, false].map((javaScriptEnabled) => ({
      name: `${String(width)} px, ${colorScheme}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      options: { viewport: { width, height: 800 }, colorScheme, javaScriptEnabled },
    })),
  ),
);

/** A tab of a browser in a state, and the requests and scripts in it that failed. */
export interface Tab {
  readonly page: Page;
  /** Empties the list and gives what was in it. */
  readonly takeFailures: () => string[];
}

/**
 * Opens an empty tab.
 * @param browser the browser
 * @param state how its pages are read
 * @returns the tab
 */
export async function openTab(browser: Browser, { options }: State): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page cancels what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') failures.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.url()} ${String(response.status())}`);
  });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  return { page, takeFailures: () => failures.splice(0) };
}
