import { createHash } from 'node:crypto';

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright/test';

import { lookWithAxe } from '../support/axe.ts';
import { buildAndServe, expect, test } from '../support/fixtures.ts';
import { copySite } from '../support/site.ts';
import { isSeenByAxe } from './states.ts';

const route = 'demonstration-cities/';
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 800 } };

/** Opens a bulletin in a tab of its own. */
async function open(browser: Browser, options: BrowserContextOptions, address: string): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(address);
  return page;
}

/** Where the text's own paragraphs and those of the other language stand, in pairs. */
async function pairs(page: Page) {
  await expect(page.locator('.doubled')).toBeVisible();
  const own = await boxes(page.locator('.text > p'));
  const other = await boxes(page.locator('.text > .other'));
  expect(own).toHaveLength(4);
  expect(other).toHaveLength(4);
  return own.map((box, index) => [box, other[index] ?? box] as const);
}

async function boxes(all: Locator) {
  return Promise.all(
    (await all.all()).map(async (one) => {
      const box = await one.boundingBox();
      if (!box) throw new Error('Not shown.');
      return { ...box, end: box.x + box.width, bottom: box.y + box.height };
    }),
  );
}

/** Each language is named above its title, and each figure stands level with the same in the other language. */
async function expectNamesAndFigures(page: Page, name: string): Promise<void> {
  const names = page.locator('header').getByRole('heading', { level: 2 });
  await expect(names).toHaveText(['English', name]);
  const [nameBoxes, titles] = [await boxes(names), await boxes(page.locator('header h1'))];
  nameBoxes.forEach((box, index) => {
    expect(box.bottom).toBeLessThanOrEqual((titles[index]?.y ?? 0) + 1);
    expect(Math.abs(box.x - (titles[index]?.x ?? 0))).toBeLessThan(1);
  });
  const figures = await boxes(page.locator('.figures dl > div'));
  expect(figures).toHaveLength(10);
  for (let index = 0; index < figures.length; index += 2) {
    const [own, other] = [figures[index], figures[index + 1]];
    // By their lines, though one script is set larger.
    expect(Math.abs((own?.y ?? 0) - (other?.y ?? 0))).toBeLessThan(8);
    expect(own?.end).toBeLessThan(other?.x ?? 0);
  }
  await expect(page.locator('.figures .other').nth(1)).toHaveText(/৫,০২৬/);
}

const second = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Beside another language' })
    .getByRole('button', { name, exact: true });

test('a second language stands beside the first on a wide screen, each block with its own', async ({
  browser,
  published,
}) => {
  const page = await open(browser, wide, `${published.served.url}en/${route}`);
  await second(page, 'বাংলা').click();
  let last = 0;
  for (const [own, other] of await pairs(page)) {
    expect(other.x).toBeGreaterThan(own.end);
    // First lines stand on one level, though one script is set larger: tops differ by less than half a line.
    expect(Math.abs(own.y - other.y)).toBeLessThan(16);
    expect(own.y).toBeGreaterThanOrEqual(last);
    last = Math.max(own.bottom, other.bottom);
  }
  await expectNamesAndFigures(page, 'বাংলা');
  await page.context().close();
});

test('on a phone the languages take turns in one column', async ({ browser, published }) => {
  const page = await open(browser, narrow, `${published.served.url}en/${route}?with=bn`);
  let last = 0;
  for (const [own, other] of await pairs(page)) {
    expect(own.y).toBeGreaterThanOrEqual(last);
    expect(other.y).toBeGreaterThanOrEqual(own.bottom);
    expect(other.end).toBeCloseTo(own.end, 0);
    last = other.bottom;
  }
  await expectNamesAndFigures(page, 'বাংলা');
  await page.context().close();
});

test('title, labels, caption, text and call are all there, marked with language and direction', async ({
  page,
  withArabic,
}) => {
  await page.goto(`${withArabic.served.url}ar/${route}`);
  const expected = await page
    .locator('h1, .figures h2, .figures dl > div, .figures figcaption, .text > p, .call')
    .count();
  await page.goto(`${withArabic.served.url}en/${route}?with=ar`);
  const others = page.locator('.other');
  await expect(others).toHaveCount(expected);
  const marks = await others.evaluateAll((all) =>
    all.map((block) => `${block.getAttribute('lang') ?? ''} ${block.getAttribute('dir') ?? ''}`),
  );
  expect(new Set(marks)).toEqual(new Set(['ar rtl']));
  // Its own type, too: the size and the line that its script wants.
  const [own, other] = await Promise.all(
    ['.text > p', '.text > .other p'].map((selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((block) => getComputedStyle(block).fontSize),
    ),
  );
  expect([own, other]).toEqual(['18px', '19px']);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

for (const [own, other, isFirst] of [
  ['ar', 'en', false],
  ['en', 'ar', true],
] as const) {
  test(`${other} stands beside ${own}, the reader's own where lines begin`, async ({
    browser,
    withArabic,
  }) => {
    const page = await open(browser, wide, `${withArabic.served.url}${own}/${route}?with=${other}`);
    for (const [ours, theirs] of await pairs(page)) {
      const [left, right] = isFirst ? [ours, theirs] : [theirs, ours];
      expect(left.end).toBeLessThan(right.x);
    }
    await page.context().close();
  });
}

test('the address says what is shown, and shows it to others; an unknown language is ignored', async ({
  page,
  published,
}) => {
  const home = `${published.served.url}en/${route}`;
  await page.goto(home);
  await second(page, 'ગુજરાતી').click();
  await expect(page).toHaveURL(`${home}?with=gu`);
  await page.goto(`${home}?from=a-friend&with=gu`);
  await expect(page.locator('.text > .other').first()).toHaveAttribute('lang', 'gu');
  await expect(second(page, 'ગુજરાતી')).toHaveAttribute('aria-pressed', 'true');
  for (const unknown of ['xx', 'en', '', '%22']) {
    await page.goto(`${home}?with=${unknown}`);
    await expect(second(page, 'বাংলা')).toHaveAttribute('aria-pressed', 'false');
    await expect(page.locator('.other')).toHaveCount(0);
  }
});

test('it works by keyboard alone, from one language to another and back to one', async ({
  page,
  published,
}) => {
  const home = `${published.served.url}en/${route}`;
  await page.goto(home);
  const before = await page.locator('article').innerText();
  await second(page, 'বাংলা').press('Enter');
  const back = page.getByRole('button', { name: 'One language only' });
  // The reader is taken to where the doubled text begins.
  await expect(back).toBeFocused();
  await expect(page.locator('h1').first()).toBeInViewport();
  await second(page, 'Íslenska').press('Space');
  await expect(page.locator('.other[lang="is"]').first()).toBeVisible();
  await expect(page.locator('.other[lang="bn"]')).toHaveCount(0);
  await expect(second(page, 'বাংলা')).toHaveAttribute('aria-pressed', 'false');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(home);
  expect(await page.locator('article').innerText()).toBe(before);
  await expect(page.locator('main')).toBeFocused();
  await second(page, 'বাংলা').click();
  await expect(back).toBeVisible();
  await second(page, 'বাংলা').click();
  await expect(back).toBeHidden();
  await expect(page).toHaveURL(home);
});

test('blocks without a counterpart stand at the end', async ({ page, published }) => {
  await page.route(/\/is\//, async (intercepted) => {
    const answer = await intercepted.fetch();
    const body = await answer.text();
    await intercepted.fulfill({ body: body.replace('<aside', '<p>Fimmta</p><p>Sjötta</p><aside') });
  });
  await page.goto(`${published.served.url}en/${route}?with=is`);
  await expect(page.locator('.text > .other')).toHaveCount(6);
  const order = await page
    .locator('.text > *')
    .evaluateAll((all) =>
      all.map((block) => `${block.getAttribute('class') ?? ''}${block.getAttribute('lang') ?? ''}`),
    );
  expect(order.slice(6)).toEqual(['', 'otheris', 'otheris', 'otheris', 'follow']);
  await expect(page.locator('.text > .other').last()).toHaveText('Sjötta');
});

test('where the other text does not come, the link is followed, and a shared address shows the plain page', async ({
  page,
  published,
}) => {
  const home = `${published.served.url}en/${route}`;
  await page.route(/\/bn\//, (intercepted) =>
    intercepted.request().isNavigationRequest() ? intercepted.continue() : intercepted.abort(),
  );
  await page.goto(`${home}?with=bn`);
  await expect(second(page, 'বাংলা')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.other')).toHaveCount(0);
  await second(page, 'বাংলা').click();
  await expect(page).toHaveURL(`${published.served.url}bn/${route}`);
});

test('it works under a strict content security policy, and below a base', async ({
  page,
  specimen: { served },
}) => {
  await page.route(`${served.url}**/${route}*`, async (intercepted) => {
    const answer = await intercepted.fetch();
    const body = await answer.text();
    const hashes = [...body.matchAll(/<(?:script|style)[^>]*>(.*?)<\/(?:script|style)>/gs)].map(
      ([, inner = '']) => `'sha256-${createHash('sha256').update(inner).digest('base64')}'`,
    );
    const policy = `default-src 'none'; font-src 'self'; connect-src 'self'; img-src 'self'; script-src ${hashes.join(' ')}; style-src ${hashes.join(' ')}`;
    await intercepted.fulfill({
      body,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    });
  });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${served.url}en/${route}`);
  await second(page, 'বাংলা').click();
  await expect(page).toHaveURL(`${served.url}en/${route}?with=bn`);
  await expect(page.locator('.text > .other p').first()).toHaveCSS('font-size', '19px');
  expect(complaints).toEqual([]);
});

test('without JavaScript plain links lead to the other languages, and no button stands idle', async ({
  browser,
  published,
}) => {
  const page = await open(browser, { javaScriptEnabled: false }, `${published.served.url}en/${route}`);
  await expect(page.getByRole('button')).toHaveCount(0);
  const link = page.locator('.alongside').getByRole('link', { name: 'বাংলা' });
  await expect(link).toHaveAttribute('lang', 'bn');
  await expect(link).toHaveAttribute('hreflang', 'bn');
  await link.click();
  await expect(page).toHaveURL(`${published.served.url}bn/${route}`);
  await page.context().close();
});

test('a bulletin in one language offers no other', async ({ page }) => {
  const site = copySite('tiny', ['en', 'sw']);
  site.remove('content/bulletins/new-well/sw.mdx');
  const { served } = await buildAndServe(site);
  await page.goto(`${served.url}en/new-well/`);
  await expect(page.locator('.share')).toBeVisible();
  await expect(page.locator('.alongside')).toHaveCount(0);
  served.stop();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing beside another language, and nothing moves sideways: ${colorScheme}`, async ({
    browser,
    withArabic,
  }) => {
    test.setTimeout(120_000);
    const page = await browser.newPage({ colorScheme });
    for (const [own, other] of ['en bn', 'is gu', 'ar en', 'en ar'].map((pair) => pair.split(' '))) {
      for (const width of [320, 360, 1280]) {
        const address = `${withArabic.served.url}${own ?? ''}/${route}?with=${other ?? ''}`;
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await expect(page.locator('.doubled')).toBeVisible();
        const { scrollWidth, clientWidth } = await page
          .locator('html')
          .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
        expect(scrollWidth, `${address} ${String(width)}`).toBeLessThanOrEqual(clientWidth);
        if (isSeenByAxe({ colorScheme, width })) expect((await lookWithAxe(page)).found, address).toEqual([]);
      }
    }
    await page.close();
  });
}

test('in forced colours the language that is shown is marked too', async ({ browser, published }) => {
  const page = await open(
    browser,
    { ...wide, forcedColors: 'active' },
    `${published.served.url}en/${route}?with=bn`,
  );
  await expect(page.locator('.doubled')).toBeVisible();
  const marks = page.locator('.alongside [aria-pressed]');
  expect(await marks.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBottomWidth))).toEqual(
    ['0px', '0px', '3px', '0px'],
  );
  await page.context().close();
});

test('the two stand side by side on paper, in smaller type, without ways on', async ({ page, published }) => {
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const sizes = () =>
    page
      .locator('.text p')
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  await page.goto(`${published.served.url}en/${route}`);
  const alone = Math.max(...(await sizes()));
  await page.goto(`${published.served.url}en/${route}?with=bn`);
  for (const [own, other] of await pairs(page)) {
    expect(other.x).toBeGreaterThan(own.end);
    expect(Math.abs(own.y - other.y)).toBeLessThan(16);
  }
  expect(Math.max(...(await sizes()))).toBeLessThan(alone);
  await expect(page.locator('.ways')).toBeHidden();
  await expect(page.locator('.alongside')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});
