import { formats } from '../../src/site/i18n/formats.ts';
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
