import { readFileSync } from 'node:fs';
import path from 'node:path';

import { lookWithAxe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { locales } from './states.ts';

const slug = 'demonstration-cities';

const words: Readonly<Record<string, string>> = {
  ar: 'تغيّر النص الأصلي بعد إعداد هذه الترجمة. اقرأ النص الأصلي (الإنجليزية)',
  bn: 'এই অনুবাদ করার পর মূল লেখাটি বদলেছে। মূল লেখাটি পড়ুন (ইংরেজি)',
  gu: 'આ અનુવાદ થયા પછી મૂળ લખાણ બદલાયું છે. મૂળ લખાણ વાંચો (અંગ્રેજી)',
  is: 'Frumtextinn hefur breyst frá því að þessi þýðing var gerð. Lesa frumtextann (enska)',
  sw: 'Maandishi ya asili yamebadilika tangu tafsiri hii ilipofanywa. Soma maandishi ya asili (Kiingereza)',
};

const notes: Readonly<Record<string, string>> = {
  ar: 'تغيّر النص الأصلي هنا بعد ذلك. اقرأ النص الأصلي (الإنجليزية)',
  bn: 'মূল লেখাটি এখানে পরে বদলেছে। মূল লেখাটি পড়ুন (ইংরেজি)',
  gu: 'મૂળ લખાણ અહીં ત્યાર પછી બદલાયું છે. મૂળ લખાણ વાંચો (અંગ્રેજી)',
  is: 'Hér hefur frumtextinn breyst síðan. Lesa frumtextann (enska)',
  sw: 'Maandishi ya asili yamebadilika hapa tangu wakati huo. Soma maandishi ya asili (Kiingereza)',
};

test('readers of a translation are told that the original has changed since, and led to it', async ({
  page,
  changed: { site, served },
}) => {
  for (const [locale, line] of Object.entries(words)) {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${served.url}${locale}/${slug}/`);
      const since = page.locator('header .since');
      await expect(since).toHaveText(line);
      const { scrollWidth, clientWidth } = await page
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      expect(scrollWidth, locale).toBeLessThanOrEqual(clientWidth);
    }
    expect((await lookWithAxe(page)).found, locale).toEqual([]);
    const moved = page.locator('.text .moved');
    expect(await moved.locator('> p').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['p2', 'p3']);
    await expect(moved.last().getByRole('note')).toHaveText(notes[locale] ?? '');
    const standalone = path.join(site.out, locale, slug, `${slug}-${locale}.html`);
    expect(readFileSync(standalone, 'utf8')).toContain('class="since"');
  }
  await page.locator('.moved a').last().click();
  await expect(page).toHaveURL(`${served.url}en/${slug}/#p3`);
  await expect(page.locator('#p3')).toHaveText(/^At work,/);
  await expect(page.locator('.since')).toHaveCount(0);
});

test('nobody is told so of a translation that renders the original as it is', ({ published }) => {
  for (const locale of locales) {
    const file = path.join(published.site.out, locale, slug, 'index.html');
    expect(readFileSync(file, 'utf8')).not.toMatch(/class="since|moved|corrections/i);
  }
});
