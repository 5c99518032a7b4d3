import type { Page } from 'playwright/test';

import { lookWithAxe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const slug = 'demonstration-cities';

/** What stands below a text: its lines, and the changes that it unfolds to. */
async function provenanceOn(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const section = page.locator('.provenance');
  const summary = section.locator('summary');
  if ((await summary.count()) > 0) await summary.click();
  return section
    .locator('h2, li, > p, summary')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()),
    );
}

const expected: Readonly<Record<string, readonly string[]>> = {
  bn: [
    'এই লেখা সম্পর্কে',
    'মূল ভাষা: ইংরেজি',
    'সর্বশেষ পরিবর্তন: ২০ মে, ২০২৩',
    'প্রতিটি সংখ্যা সব ভাষায় একই।',
    'লেখাটি পাওয়ার পর করা পরিবর্তন: ১',
    'যেমন পাওয়া গিয়েছিল: করেছে। , এবং',
    'যেমন প্রকাশিত হয়েছে: করেছে, এবং',
    'কারণ: ফাইল রপ্তানির সময় রয়ে যাওয়া বাড়তি যতিচিহ্ন',
  ],
  en: [
    'About this text',
    'Original language: English',
    'Last change: 20 May 2023',
    'Every figure is the same in all languages.',
    'The text is published word for word as it was received.',
  ],
  is: [
    'Um þennan texta',
    'Frummál: enska',
    'Síðast breytt: 20. maí 2023',
    'Allar tölur eru þær sömu á öllum tungumálum.',
    'Breytingar frá því að textinn barst: 1',
    'Eins og hann barst: einingum. , og',
    'Eins og hann er birtur: einingum, og',
    'Ástæða: ofaukinn punktur sem varð eftir við útflutning skjalsins',
  ],
};

test('readers are told where a text comes from and what was changed in it, without script', async ({
  browser,
  published,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [locale, lines] of Object.entries(expected))
    expect(await provenanceOn(page, `${published.served.url}${locale}/${slug}/`), locale).toEqual(lines);
  // From a translation one tap leads to its original; the original leads nowhere.
  await expect(page.locator('.provenance a[hreflang="en"]')).toHaveAttribute('href', `/en/${slug}/`);
  await page.goto(`${published.served.url}en/${slug}/`);
  await expect(page.locator('.provenance a')).toHaveCount(0);
  await page.close();
});

test('nothing is said of figures where a language comes along whose words for numbers are not known', async ({
  page,
  withArabic,
}) => {
  const { url } = withArabic.served;
  expect(await provenanceOn(page, `${url}ar/${slug}/`)).toEqual([
    'عن هذا النص',
    'اللغة الأصلية: الإنجليزية',
    'آخر تغيير: ٢٠ مايو ٢٠٢٣',
  ]);
  expect(await provenanceOn(page, `${url}en/${slug}/`)).toEqual(
    expected.en?.filter((line) => !line.startsWith('Every figure')),
  );
});

test('a translator is named, words of a ledger are words, and nothing is said of figures that no rule vouches for', async ({
  page,
  specimen,
}) => {
  expect(await provenanceOn(page, `${specimen.served.url}bn/specimen/`)).toEqual([
    'এই লেখা সম্পর্কে',
    'মূল ভাষা: ইংরেজি',
    'অনুবাদক: R. Chowdhury',
    'সর্বশেষ পরিবর্তন: ১ মার্চ, ২০২৪',
    'লেখাটি পাওয়ার পর করা পরিবর্তন: ১',
    'যেমন পাওয়া গিয়েছিল: নমুনা <b>',
    'যেমন প্রকাশিত হয়েছে: নমুনা',
    'কারণ: বাড়তি <b> চিহ্ন',
  ]);
  // The list of changes is open.
  expect((await lookWithAxe(page)).found).toEqual([]);
});

test('a standalone edition says it too, its link to the original with the whole address', async ({
  page,
  published,
}) => {
  expect(await provenanceOn(page, `${published.served.url}is/${slug}/${slug}-is.html`)).toEqual(expected.is);
  await expect(page.locator('.provenance a')).toHaveAttribute('href', `https://bulletin.example/en/${slug}/`);
});
