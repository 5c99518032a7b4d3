import { expect, test } from '../support/fixtures.ts';
import { pageRoutes } from '../support/files.ts';
import { misfits } from '../support/misfits.ts';
import { scan } from '../support/scan.ts';
import { locales } from './states.ts';

test('zoom of 200 % at a desk: every page fits', async ({ browser, published }) => {
  // That is what the browser's zoom makes of 1280 px.
  const page = await browser.newPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  for (const route of pageRoutes(published.site.out)) {
    await page.goto(published.served.url + route.slice(1));
    expect(await misfits(page), route).toEqual([]);
  }
  await page.close();
});

test('text of 200 % on a phone: every page fits', async ({ browser, published }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  for (const route of pageRoutes(published.site.out)) {
    await page.goto(published.served.url + route.slice(1));
    // As a script, since the page's policy lets nobody add a style to it.
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await misfits(page), route).toEqual([]);
  }
  await page.close();
});

test('what does not fit is seen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.setContent('<p style="width: 2rem; overflow: hidden">Almannaöryggisráðuneytið</p><p>Fits</p>');
  expect(await misfits(page)).toEqual([expect.stringContaining('Almannaöryggisráðuneytið')]);
  await page.setContent('<p style="width: 400px">Almannaöryggisráðuneytið</p>');
  expect(await misfits(page)).toEqual([
    expect.stringContaining('page of'),
    expect.stringContaining('Almannaöryggisráðuneytið'),
  ]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: the current language is marked, the follow code can be scanned`, async ({
    browser,
    published,
  }) => {
    const page = await browser.newPage({ colorScheme, forcedColors: 'active' });
    for (const locale of locales) {
      await page.goto(`${published.served.url}${locale}/demonstration-cities/`);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const marked = await page.locator('.languages a').evaluateAll((links) =>
        links
          .filter((link) => {
            const { textDecorationLine, textDecorationThickness } = getComputedStyle(link);
            return textDecorationLine === 'underline' && parseFloat(textDecorationThickness) >= 2;
          })
          .map((link) => link.getAttribute('lang')),
      );
      expect(marked).toEqual([locale]);
      const code = page.locator('.code');
      expect(await code.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await scan(await code.screenshot())).toBe(`https://bulletin.example/${locale}/follow/`);
    }
    await page.close();
  });
}

test('reduced motion: nothing moves, not even where a reader points', async ({ browser, published }) => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  // Every language has the same style.
  for (const route of pageRoutes(published.site.out).filter((each) => /^\/(?:gu\/.*)?$/.test(each))) {
    await page.goto(published.served.url + route.slice(1));
    expect(await page.evaluate(() => document.getAnimations().length), route).toBe(0);
    const links = page.locator('main a:visible');
    for (const link of [links.first(), links.last()]) {
      await link.hover();
      await link.focus();
      expect(await page.evaluate(() => document.getAnimations().length), route).toBe(0);
    }
  }
  await page.close();
});

test('a screen reader finds the English bulletin in reading order', async ({ page, published }) => {
  await page.goto(`${published.served.url}en/demonstration-cities/`);
  const paragraphs = await page.locator('.text > p').allTextContents();
  expect(paragraphs).toHaveLength(4);
  // The size of the file is measured elsewhere, and an address that carries the title is long.
  const heard = (await page.locator('body').ariaSnapshot())
    .replace(/\d+ kB/, '… kB')
    .replaceAll(/((?:mailto|sms):|https:\/\/(?!bulletin)[^/]+\/).*/g, '$1…');
  const spoken = (texts: readonly string[]) => texts.map((text) => `    - paragraph: ${text}`).join('\n');
  expect(heard.split('\n')).toEqual(
    String.raw`
- link "Skip to the text":
  - /url: "#Main"
- banner:
  - link "Program Bulletin":
    - /url: /en/
  - navigation "Languages":
    - list:
      - listitem:
        - link "English":
          - /url: /en/demonstration-cities/
      - listitem:
        - link "Íslenska":
          - /url: /is/demonstration-cities/
      - listitem:
        - link "Kiswahili":
          - /url: /sw/demonstration-cities/
      - listitem:
        - link "বাংলা":
          - /url: /bn/demonstration-cities/
      - listitem:
        - link "ગુજરાતી":
          - /url: /gu/demonstration-cities/
- main:
  - article:
    - paragraph:
      - time: 20 May 2023
    - 'heading "Ministry of Public Security: Nearly 300000 intelligent security communities have been built nationwide" [level=1]'
${spoken(paragraphs.slice(0, 1))}
    - figure "Figures of the Ministry of Public Security, as this bulletin gives them.":
      - heading "Key figures" [level=2]
      - term: public security checkpoints
      - definition: 5,026
      - term: street police stations
      - definition: 21,000
      - term: social patrol forces, daily
      - definition: an average of 740,000
      - term: intelligent security communities
      - definition: nearly 300,000
      - term: residential areas with "zero incidents" in 2022
      - definition: 218,000
      - text: Figures of the Ministry of Public Security, as this bulletin gives them.
    - navigation "Beside another language":
      - paragraph: Beside another language
      - button "Íslenska"
      - button "Kiswahili"
      - button "বাংলা"
      - button "ગુજરાતી"
${spoken(paragraphs.slice(1))}
    - complementary "Follow us":
      - text: Learn more industry information and follow us by scanning the QR code
      - paragraph:
        - link "bulletin.example/en/follow/":
          - /url: https://bulletin.example/en/follow/
      - img "QR code with the address of the page “Follow us”":
        - img
    - paragraph: Pass it on
    - link "WhatsApp":
      - /url: https://wa.me/…
    - link "E-mail":
      - /url: mailto:…
    - link "Facebook":
      - /url: https://www.facebook.com/…
    - link "Telegram":
      - /url: https://t.me/…
    - link "SMS":
      - /url: sms:…
    - button "Copy the address"
    - status
    - paragraph:
      - link "Download to read offline (… kB)":
        - /url: /en/demonstration-cities/demonstration-cities-en.html
    - region "About this text":
      - heading "About this text" [level=2]
      - list:
        - listitem: "Original language: English"
        - listitem:
          - text: "Last change:"
          - time: 20 May 2023
      - paragraph: Every figure is the same in all languages.
      - paragraph: The text is published word for word as it was received.
- contentinfo:
  - paragraph: Program Bulletin
  - paragraph:
    - link "Follow us":
      - /url: /en/follow/
  - paragraph:
    - link "All languages":
      - /url: /?languages=all
`
      .trim()
      .split('\n'),
  );
});
