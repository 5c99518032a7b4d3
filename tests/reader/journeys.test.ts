import { beginJourney, type Journey } from '../support/journey.ts';
import { expect, test, type BuiltSite } from '../support/fixtures.ts';
import { locales } from './states.ts';

type Tag = (typeof locales)[number];

const slug = 'demonstration-cities';

/** The language that a reader of each changes to, and what a reader of it looks for. */
const looksFor: Readonly<Record<Tag, { other: Tag; otherName: string; follow: string; about: string }>> = {
  bn: { other: 'en', otherName: 'English', follow: 'আমাদের অনুসরণ করুন', about: 'আমাদের সম্পর্কে' },
  en: { other: 'sw', otherName: 'Kiswahili', follow: 'Follow us', about: 'About us' },
  gu: { other: 'bn', otherName: 'বাংলা', follow: 'અમને અનુસરો', about: 'About us' },
  is: { other: 'gu', otherName: 'ગુજરાતી', follow: 'Fylgdu okkur', about: 'About us' },
  sw: { other: 'is', otherName: 'Íslenska', follow: 'Tufuate', about: 'About us' },
};

/** Where the standing page "about" of the fixture is to be had in the reader's own language. */
const ownAbout: readonly Tag[] = ['bn', 'en'];

const newest = ({ page }: Journey) => page.locator('.entries article a').first();
const inMasthead = ({ page }: Journey, name: string) =>
  page.locator('.masthead').getByRole('link', { name, exact: true });
const inFoot = ({ page }: Journey, name: string) =>
  page.locator('.foot').getByRole('link', { name, exact: true });
const toWhatsApp = ({ page }: Journey) => page.locator('.share').getByRole('link', { name: 'WhatsApp' });

/** Goes every way from where a reader came in, at most two taps each. */
async function goEveryWay(journey: Journey, start: string, tag: Tag, { served }: BuiltSite): Promise<void> {
  const { page } = journey;
  const { other, otherName, follow, about } = looksFor[tag];
  const bulletin = (language: Tag) => `${served.url}${language}/${slug}/`;
  const arrived = async (address: string | RegExp, taps: number) => {
    await expect(page).toHaveURL(address);
    expect(journey.taps(), page.url()).toBe(taps);
  };

  await journey.startAt(start);
  await journey.tap(newest(journey));
  await arrived(bulletin(tag), 1);
  await journey.tap(inMasthead(journey, otherName));
  await arrived(bulletin(other), 2);
  await expect(page.locator('html')).toHaveAttribute('lang', other);

  await journey.startAt(start);
  await journey.tap(inMasthead(journey, otherName));
  await arrived(`${served.url}${other}/`, 1);

  await journey.startAt(start);
  await journey.tap(newest(journey));
  const title = ((await page.locator('h1').textContent()) ?? '').replaceAll('\u00AD', '');
  await journey.tap(toWhatsApp(journey));
  await arrived(/^https:\/\/wa\.me\//, 2);
  expect(new URL(page.url()).searchParams.get('text')).toBe(
    `${title}\nhttps://bulletin.example/${tag}/${slug}/`,
  );

  await journey.startAt(start);
  await journey.tap(inFoot(journey, follow));
  await arrived(`${served.url}${tag}/follow/`, 1);
  await journey.tap(page.locator('.channels').getByRole('link', { name: 'WhatsApp' }));
  await arrived('https://whatsapp.com/channel/radio', 2);

  await journey.startAt(start);
  await journey.tap(inFoot(journey, about));
  await arrived(`${served.url}${ownAbout.includes(tag) ? tag : 'en'}/about/`, 1);
  await expect(page.locator('h1')).toHaveText(about);
  await expect(page.locator('.imprint')).toBeVisible();
}

for (const tag of locales) {
  test(`${tag}: a new reader on a phone finds the newest, another language, WhatsApp, how to follow and who publishes within two taps`, async ({
    browser,
    withArabic,
  }) => {
    // The plainest phone of all runs no script; every language has the same ones.
    for (const javaScriptEnabled of tag === 'sw' ? [true, false] : [true]) {
      const journey = await beginJourney(browser, { javaScriptEnabled });
      await goEveryWay(journey, `${withArabic.served.url}${tag}/`, tag, withArabic);
      await journey.page.context().close();
    }
  });

  test(`${tag}: so does one who comes in at the page of all languages`, async ({ browser, withArabic }) => {
    const { url } = withArabic.served;
    const journey = await beginJourney(browser, { javaScriptEnabled: true });
    const { page, startAt, tap, taps } = journey;
    const row = page.locator(`.rows li[lang="${tag}"]`);
    const { follow, about } = looksFor[tag];

    await startAt(url);
    await tap(row.locator('.main-words a'));
    await expect(page).toHaveURL(`${url}${tag}/${slug}/`);
    await tap(toWhatsApp(journey));
    await expect(page).toHaveURL(/^https:\/\/wa\.me\//);
    expect(taps()).toBe(2);

    await startAt(url);
    await tap(row.locator('h2 a'));
    await expect(page).toHaveURL(`${url}${tag}/`);
    await tap(inFoot(journey, follow));
    await expect(page).toHaveURL(`${url}${tag}/follow/`);
    expect(taps()).toBe(2);

    await startAt(url);
    await tap(inFoot(journey, about));
    await expect(page.locator('.imprint')).toBeVisible();
    expect(taps()).toBe(1);
    await page.context().close();
  });
}

test('a link that a finger would miss is told of', async ({ browser }) => {
  const { page, tap } = await beginJourney(browser, { javaScriptEnabled: true });
  await page.setContent('<!doctype html><p style="font: 16px/20px serif"><a href="#small">Small</a></p>');
  await expect(tap(page.getByRole('link'))).rejects.toThrow('a finger needs 44');
  await page.context().close();
});
