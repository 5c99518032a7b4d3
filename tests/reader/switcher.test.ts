import { expect, test } from '../support/fixtures.ts';
import { locales } from './states.ts';

const names = { bn: 'বাংলা', en: 'English', gu: 'ગુજરાતી', is: 'Íslenska', sw: 'Kiswahili' };

for (const from of locales) {
  test(`${from}: the switcher leads to the same bulletin in every language, and back`, async ({
    page,
    published,
  }) => {
    const home = `${published.served.url}${from}/demonstration-cities/`;
    // Below the text there are links to other languages too, until a script makes switches of them.
    const switcher = page.locator('.masthead');
    await page.goto(home);
    for (const to of locales) {
      await switcher.getByRole('link', { name: names[to], exact: true }).click();
      await expect(page).toHaveURL(`${published.served.url}${to}/demonstration-cities/`);
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await switcher.getByRole('link', { name: names[from], exact: true }).click();
      await expect(page).toHaveURL(home);
    }
  });
}

test('each language is offered by its own name, marked with its language, the current one as such', async ({
  page,
  published,
}) => {
  await page.goto(`${published.served.url}gu/demonstration-cities/`);
  const offered = await page.getByRole('navigation').getByRole('link').all();
  const links = await Promise.all(
    offered.map(async (link) => ({
      name: (await link.textContent())?.trim(),
      lang: await link.getAttribute('lang'),
      hreflang: await link.getAttribute('hreflang'),
      current: await link.getAttribute('aria-current'),
    })),
  );
  expect(links).toEqual(
    ['en', 'is', 'sw', 'bn', 'gu'].map((lang) => ({
      name: names[lang as keyof typeof names],
      lang,
      hreflang: lang,
      current: lang === 'gu' ? 'page' : null,
    })),
  );
});

test('the switcher and the skip link work by keyboard alone', async ({ page, published }) => {
  await page.goto(`${published.served.url}en/demonstration-cities/`);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.goto(`${published.served.url}en/demonstration-cities/`);
  for (const _ of ['skip', 'name', 'English', 'Íslenska']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/is\/demonstration-cities\/$/);
});

test('the root lists every language by its own name, redirects nobody, and "not found" speaks all', async ({
  page,
  published,
}) => {
  await page.goto(published.served.url);
  expect(page.url()).toBe(published.served.url);
  for (const [locale, name] of Object.entries(names)) {
    const link = page.getByRole('link', { name, exact: true });
    expect(await link.getAttribute('hreflang')).toBe(locale);
  }
  const answer = await page.goto(`${published.served.url}en/nothing-here/`);
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveTitle(
    ['Page not found', 'Síða fannst ekki', 'Ukurasa haukupatikana', 'পাতাটি পাওয়া যায়নি', 'પૃષ્ઠ મળ્યું નથી'].join(
      ' · ',
    ),
  );
  for (const locale of locales) await expect(page.locator(`li[lang="${locale}"] p a`)).toBeVisible();
});

test('the switcher keeps the paragraph that was being read', async ({ browser, published }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const at = (locale: string, paragraph = '') =>
    `${published.served.url}${locale}/demonstration-cities/${paragraph}`;
  const change = (name: string) => page.locator('.masthead').getByRole('link', { name, exact: true }).click();
  await page.goto(at('en'));
  await change('Kiswahili');
  await expect(page).toHaveURL(at('sw'));
  // A click by Playwright scrolls to the switcher, as no reader's finger does.
  const press = (lang: string) =>
    page.locator(`.masthead a[lang=${lang}]`).evaluate((link: HTMLAnchorElement) => {
      link.click();
    });
  for (const [paragraph, lang] of [
    ['#p3', 'bn'],
    ['#p2', 'is'],
    ['#p4', 'gu'],
  ] as const) {
    await page.locator(`.text > ${paragraph}`).evaluate((read) => {
      read.scrollIntoView();
    });
    await press(lang);
    await expect(page).toHaveURL(at(lang, paragraph));
    await expect(page.locator(paragraph)).toBeInViewport();
  }
  await page.close();
});
