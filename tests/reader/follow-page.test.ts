import { expect, test } from '../support/fixtures.ts';
import { locales } from './states.ts';

/** Ways to follow of every type, in the order of each language and in its readers' words. */
const channels: Readonly<Record<string, readonly string[]>> = {
  ar: ['WhatsApp', 'Telegram', 'بريد إلكتروني', 'رسالة نصية', 'عبر قارئ خلاصات', 'On the board'],
  bn: ['WhatsApp', 'Telegram', 'ইমেইল', 'এসএমএস', 'ফিড রিডারের মাধ্যমে', 'On the board'],
  en: ['WhatsApp', 'E-mail', 'Telegram', 'SMS', 'Radio', 'With a feed reader', 'On the board'],
  gu: ['WhatsApp', 'Telegram', 'ઈ-મેઇલ', 'એસએમએસ', 'ફીડ રીડર દ્વારા', 'On the board'],
  is: ['Tölvupóstur', 'SMS-skilaboð', 'WhatsApp', 'Telegram', 'Með straumlesara', 'On the board'],
  sw: [
    'WhatsApp',
    'Telegram',
    'Barua pepe',
    'Ujumbe wa SMS',
    'Radio',
    'Kwa kisomaji cha milisho',
    'Kwenye ubao',
  ],
};

const targets: readonly (readonly [start: string, href: string, beside?: string])[] = [
  ['WhatsApp', 'https://whatsapp.com/channel/radio'],
  ['Telegram', 'https://t.me/radio'],
  ['E-mail', 'mailto:news@radio.example', 'news@radio.example'],
  ['SMS', 'sms:+254700000000', '+254 700 000-000'],
  ['Radio', 'https://radio.example/?a=1&b=2'],
  ['With a feed reader', 'https://radio.example/feed.xml'],
  ['On the board', 'https://board.example/'],
];

test('every language names the ways to follow in its own words and order, and marks a name of another', async ({
  page,
  withArabic,
}) => {
  for (const [locale, names] of Object.entries(channels)) {
    await page.goto(`${withArabic.served.url}${locale}/follow/`);
    const links = page.locator('.channels a');
    expect((await links.allTextContents()).map((text) => text.trim())).toEqual(names);
    const isForeign = !['en', 'sw'].includes(locale);
    await expect(page.locator('.channels a [lang="en"]')).toHaveCount(isForeign ? 1 : 0);
  }
});

test('each way leads where it says, and an address that people write stands beside it', async ({
  page,
  withArabic,
}) => {
  await page.goto(`${withArabic.served.url}en/follow/`);
  const shown = await page
    .locator('.channels li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('a')?.textContent.trim(),
        item.querySelector('a')?.getAttribute('href'),
        ...[...item.querySelectorAll(':scope > bdi')].map((written) => written.textContent),
      ]),
    );
  expect([...shown].sort()).toEqual([...targets].sort());
});

for (const locale of locales) {
  test(`${locale}: first what people have, then the feed, then the code for somebody else`, async ({
    page,
    published,
    withArabic,
  }) => {
    const heads = async (url: string) => {
      await page.goto(`${url}${locale}/follow/`);
      return page
        .locator('h1, .channels, h2, .copied, .code')
        .evaluateAll((parts) => parts.map((part) => part.getAttribute('class') ?? part.tagName));
    };
    const always = ['H2', 'H2', 'copied', 'H2', 'code'];
    expect(await heads(published.served.url)).toEqual(['H1', ...always]);
    expect(await heads(withArabic.served.url)).toEqual(['H1', 'channels', ...always]);
    await expect(page.locator('.address a').first()).toHaveAttribute('href', `/${locale}/`);
    await expect(page.locator('.copied')).toHaveAttribute(
      'href',
      `https://bulletin.example/${locale}/feed.xml`,
    );
  });
}

test('rows are as large as a finger, also where the reader’s letters are twice as large', async ({
  page,
  withArabic,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${withArabic.served.url}en/follow/`);
  for (const size of ['100%', '200%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for (const target of await page.locator('.channels a, .address a, .address button').all()) {
      expect((await target.boundingBox())?.height, size).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), size).toBe(320);
  }
});

test('on a phone the link stands before the code, at a desk and on paper the code beside it', async ({
  page,
  published,
}) => {
  const places = async () => {
    const [link, code] = await Promise.all(
      ['.follow a', '.follow .code'].map((part) => page.locator(part).boundingBox()),
    );
    return { below: (code?.y ?? 0) > (link?.y ?? 0) + 30, beside: (code?.x ?? 0) > (link?.x ?? 0) + 100 };
  };
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${published.served.url}sw/demonstration-cities/`);
  expect(await places()).toEqual({ below: true, beside: false });
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await places()).toEqual({ below: false, beside: true });
  await page.emulateMedia({ media: 'print' });
  expect(await places()).toEqual({ below: false, beside: true });
});
