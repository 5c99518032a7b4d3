import { isCalendarDate } from '../../src/publication/calendar-date.ts';
import { canonicalTag } from '../../src/reading/locale-tag.ts';
import { isSlug, slugFault, suggestSlug } from '../../src/publication/slug.ts';
import { nearest } from '../../src/reading/nearest.ts';
import { expect, test } from '../support/quick.ts';

const slugs: [string, boolean][] = [
  ['demonstration-cities', true],
  ['2023', true],
  ['a', true],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['a_b', false],
  ['ä', false],
  ['a b', false],
  ['..', false],
  ['a\n', false],
];
for (const [text, expected] of slugs) {
  test(`${JSON.stringify(text)} is ${expected ? 'a' : 'no'} slug`, () => {
    expect(isSlug(text)).toBe(expected);
  });
}

const faults: [string, string | undefined][] = [
  ['demonstration-cities', undefined],
  ['a'.repeat(100), undefined],
  ['a'.repeat(101), 'slug/long'],
  ['follow', 'slug/reserved'],
  ...['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'].map((name): [string, string] => [
    name,
    'slug/reserved',
  ]),
  ...['con-1', 'icon', 'com', 'com0', 'com10', 'lpt', 'conin', 'nul-nul'].map((name): [string, undefined] => [
    name,
    undefined,
  ]),
  ['conin$', 'slug/form'],
  ['con.txt', 'slug/form'],
  ['', 'slug/form'],
];
for (const [text, rule] of faults) {
  test(`${JSON.stringify(text)} ${rule === undefined ? 'can be the slug of a bulletin' : `is refused as ${rule}`}`, () => {
    expect(slugFault(text)?.rule).toBe(rule);
  });
}

test('what is suggested in place of a name can be had', () => {
  expect(slugFault('My News_2')?.suggestion).toBe('my-news-2');
  expect(slugFault('CON')?.suggestion).toBeUndefined();
  expect(slugFault('Com¹')?.suggestion).toBeUndefined();
  expect(slugFault('Follow!')?.suggestion).toBeUndefined();
  expect(slugFault(`${'A'.repeat(99)} news`)?.suggestion).toBe('a'.repeat(99));
});

test('a slug is suggested for a name that is none', () => {
  expect(suggestSlug('My News_2')).toBe('my-news-2');
  expect(suggestSlug('Öryggi í borg')).toBe('oryggi-i-borg');
  expect(suggestSlug('খবর')).toBeUndefined();
  expect(suggestSlug('')).toBeUndefined();
});

const tags: [string, string | undefined][] = [
  ['en', 'en'],
  ['pt-BR', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['zh-hant-TW', 'zh-Hant-TW'],
  ['swahili_tz', undefined],
  ['', undefined],
  ['x', undefined],
];
for (const [text, expected] of tags) {
  test(`${JSON.stringify(text)} is written ${expected ?? 'as no language tag'}`, () => {
    expect(canonicalTag(text)).toBe(expected);
  });
}

const dates: [string, boolean][] = [
  ['2023-05-20', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['20-05-2023', false],
  ['2023-05-20T10:00', false],
  ['', false],
];
for (const [text, expected] of dates) {
  test(`${JSON.stringify(text)} is ${expected ? 'a' : 'no'} calendar date`, () => {
    expect(isCalendarDate(text)).toBe(expected);
  });
}

test('the nearest word is one that was probably meant', () => {
  expect(nearest('titel', ['title', 'summary'])).toBe('title');
  expect(nearest('Title', ['title'])).toBe('title');
  expect(nearest('fr', ['en', 'sw'])).toBeUndefined();
  expect(nearest('colour', ['title', 'summary'])).toBeUndefined();
  expect(nearest('', ['en'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
