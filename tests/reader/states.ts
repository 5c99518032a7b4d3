import type { Browser, Page } from 'playwright/test';

/** The languages of the publication. */
export const locales = ['bn', 'en', 'gu', 'is', 'sw'] as const;

/** The widths that pages are read at: a small phone, a usual one, a desk. */
export const widths = [320, 360, 1280] as const;

/** A way in which a page looks. */
export interface Look {
  readonly colorScheme: 'light' | 'dark';
  /** Of the window, in pixels. */
  readonly width: number;
}

/** Every width in light and dark. */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  widths.map((width) => ({ colorScheme, width })),
);

/**
 * axe sees every page in both colour schemes, once on the smallest phone and once at a desk: colours do not depend on the
 * width, nor what stands where on the colours.
 * @param look a way in which a page looks
 * @returns whether axe is to see it so
 */
export function isSeenByAxe({ colorScheme, width }: Look): boolean {
  return width === (colorScheme === 'light' ? 320 : 1280);
}

/** A language in each script that the sites of tests are written in: what axe sees, it sees alike in all of a script. */
export const oneOfEachScript: readonly string[] = ['ar', 'bn', 'en', 'gu'];

/** A way in which a page is read. */
export interface State {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: Look['colorScheme'];
  readonly javaScriptEnabled: boolean;
}

/** Every look, with and without JavaScript. */
export const states: readonly State[] = looks.flatMap(({ colorScheme, width }) =>
  [true, false].map((javaScriptEnabled) => ({
    name: `${String(width)} px, ${colorScheme}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
    viewport: { width, height: 800 },
    colorScheme,
    javaScriptEnabled,
  })),
);

/**
 * Goes through every state in two tabs, one with script and one without: opening a tab takes a browser longer than
 * showing a page in it.
 * @param browser the browser
 * @returns each state, and a tab that is in it; whoever wants to see a page there goes to it anew
 */
export async function* everyState(browser: Browser): AsyncGenerator<{ state: State; page: Page }> {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const state of states.filter((each) => each.javaScriptEnabled === javaScriptEnabled)) {
      await page.setViewportSize(state.viewport);
      await page.emulateMedia({ colorScheme: state.colorScheme });
      yield { state, page };
    }
    await context.close();
  }
}

/** A tab of a browser in a state, and the requests and scripts in it that failed. */
export interface Tab {
  readonly page: Page;
  /** Empties the list and gives what was in it. */
  readonly takeFailures: () => string[];
}

/**
 * Opens an empty tab.
 * @param browser the browser
 * @param javaScriptEnabled whether its pages' scripts run
 * @returns the tab
 */
export async function openTab(browser: Browser, javaScriptEnabled: boolean): Promise<Tab> {
  const context = await browser.newContext({ javaScriptEnabled });
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
