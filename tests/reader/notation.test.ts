import { expect, test } from '../support/fixtures.ts';

/** Dates and figures as readers of each language write them. */
const notations = {
  bn: ['২০ মে, ২০২৩', '৫,০২৬', '২১,০০০', 'গড়ে ৭,৪০,০০০', 'প্রায় ৩,০০,০০০', '২,১৮,০০০'],
  en: ['20 May 2023', '5,026', '21,000', 'an average of 740,000', 'nearly 300,000', '218,000'],
  gu: ['20 મે, 2023', '5,026', '21,000', 'સરેરાશ 7,40,000', 'લગભગ 3,00,000', '2,18,000'],
  is: ['20. maí 2023', '5.026', '21.000', 'að meðaltali 740.000', 'tæplega 300.000', '218.000'],
  sw: ['20 Mei 2023', '5,026', '21,000', 'wastani wa 740,000', 'takriban 300,000', '218,000'],
};

for (const [locale, [date, ...figures]] of Object.entries(notations)) {
  test(`${locale}: date and figures stand in the reader's own notation`, async ({ page, published }) => {
    await page.goto(`${published.served.url}${locale}/demonstration-cities/`);
    const time = page.locator('header time');
    expect((await time.textContent())?.normalize('NFC')).toBe(date?.normalize('NFC'));
    expect(await time.getAttribute('datetime')).toBe('2023-05-20');
    const numerals = await page.locator('.figures dd').allInnerTexts();
    expect(numerals.map((text) => text.replaceAll(/\s+/g, ' ').trim().normalize('NFC'))).toEqual(
      figures.map((text) => text.normalize('NFC')),
    );
    const values = await page
      .locator('.figures data')
      .evaluateAll((all) => all.map((data) => data.getAttribute('value')));
    expect(values).toEqual(['5026', '21000', '740000', '300000', '218000']);
    await expect(page.locator('.figures figcaption')).not.toBeEmpty();
    await expect(page.locator('.figures dt')).toHaveCount(5);
  });
}
