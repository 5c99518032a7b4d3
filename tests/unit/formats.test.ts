import type { Locale } from '../../src/publication/locale.ts';
import { formats } from '../../src/site/i18n/formats.ts';
import { languageName } from '../../src/site/i18n/language-name.ts';
import { figureNumber } from '../../src/site/i18n/written-figures.ts';
import { localeOf } from '../support/locale-of.ts';
import { expect, test } from '../support/quick.ts';

const percents: readonly (readonly [tag: string, value: number, written: string])[] = [
  ['en', 94.5, '94.5%'],
  ['sw', 1.1, '1.1%'],
  ['is', 94.5, '94,5%'],
  ['is', 1234.5, '1.234,5%'],
  ['gu', 7, '7%'],
  ['bn', 33.333, '৩৩.৩৩৩%'],
  ['ar', 94.5, '٩٤٫٥٪\u061C'],
  ['en', -0.0000001, '-0.0000001%'],
];

test('a part of a hundred is written as its language does, to the last digit', () => {
  for (const [tag, value, written] of percents)
    expect(formats(localeOf(tag)).percent(value), tag).toBe(written);
});

test('a figure is written with its unit', () => {
  expect(figureNumber({ id: 'a', value: 94.5, unit: 'percent' }, localeOf('is'))).toBe('94,5%');
  expect(figureNumber({ id: 'a', value: 5026 }, localeOf('is'))).toBe('5.026');
});

const sizes: readonly (readonly [tag: string, bytes: number, written: string])[] = [
  ['en', 48_400, '48\u00A0kB'],
  ['sw', 48_400, 'kilobaiti\u00A048'],
  ['is', 1_048_400, '1.048\u00A0kB'],
  ['gu', 86_000, '86\u00A0કિલોબાઇટ'],
  ['bn', 95_000, '৯৫\u00A0কিলোবাইট'],
  ['ar', 95_000, '٩٥\u00A0كيلوبايت'],
  ['en', 0, '0\u00A0kB'],
];

test('a size has its unit in the script of its readers, and no line ends within it', () => {
  for (const [tag, bytes, written] of sizes) expect(formats(localeOf(tag)).size(bytes), tag).toBe(written);
});

test('a unit that only has a sign of another script keeps it', () => {
  const greek: Locale = { ...localeOf('en'), tag: 'el', formatTag: 'el', script: 'Grek' };
  expect(formats(greek).size(86_000)).toBe('86\u00A0kB');
});

const days: readonly (readonly [tag: string, dateTag: string | undefined, date: string, month: string])[] = [
  ['en', undefined, '20 May 2023', 'May 2023'],
  ['en', 'en', 'May 20, 2023', 'May 2023'],
  ['en', 'en-IN', '20 May 2023', 'May 2023'],
  ['sw', undefined, '20 Mei 2023', 'Mei 2023'],
  ['is', undefined, '20. maí 2023', 'maí 2023'],
];

test('a date is written as in the country that "dates" names', () => {
  for (const [tag, dateTag, date, month] of days) {
    const locale = localeOf(tag);
    const { date: dateOf, month: monthOf } = formats({ ...locale, dateTag: dateTag ?? locale.dateTag });
    expect([dateOf('2023-05-20'), monthOf('2023-05-20')], `${tag} ${String(dateTag)}`).toEqual([date, month]);
  }
});

const names: readonly (readonly [of: string, readers: string, text: string])[] = [
  ['en', 'en', 'English'],
  ['en', 'sw', 'Kiingereza'],
  ['en', 'is', 'enska'],
  ['en', 'gu', 'અંગ્રેજી'],
  ['en', 'bn', 'ইংরেজি'],
  ['en', 'ar', 'الإنجليزية'],
  ['is', 'sw', 'Kiisilandi'],
];

test('within a sentence a language has a name in the words of its readers', () => {
  for (const [of, tag, text] of names)
    expect(languageName(localeOf(of), localeOf(tag)), `${of} in ${tag}`).toMatchObject({ text, tag });
});

test('a language that cannot be named to its readers keeps its own name, marked as such', () => {
  const gujarati = localeOf('gu');
  const own = { text: 'ગુજરાતી', tag: 'gu', locale: gujarati };
  // ICU has no words of Klingon; nor does one that only formats its numbers speak it.
  expect(languageName(gujarati, { ...localeOf('en'), tag: 'tlh', formatTag: 'sw' })).toEqual(own);
  expect(languageName({ ...gujarati, tag: 'qaa' }, localeOf('is'))).toEqual({
    text: 'ગુજરાતી',
    tag: 'qaa',
    locale: { ...gujarati, tag: 'qaa' },
  });
});
