import { emptyStrings } from '../../src/tools/desk/new/empty-strings.ts';
import { messages } from '../../src/site/i18n/messages.ts';
import { wantedStrings } from '../../src/site/i18n/plural.ts';
import { expect, test } from '../support/quick.ts';

function keysOf(strings: object, above = ''): string[] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object, `${above}${key}.`) : [above + key],
  );
}

const wanted = [...wantedStrings(messages, { formatTag: 'ar' }).keys()];

test('the strings of a new language stand as those of the source do, what that lacks behind them', () => {
  const source = { notFound: { text: 'T', title: 'N' }, page: { skip: 'S' }, other: 'unknown' };
  const strings = emptyStrings('ar', source);
  expect(keysOf(strings).slice(0, 4)).toEqual([
    'notFound.text',
    'notFound.title',
    'notFound.front',
    'page.skip',
  ]);
  expect(keysOf(strings).sort()).toEqual([...wanted].sort());
});

test('without a source that can be read they stand as the product lists them', () => {
  expect(keysOf(emptyStrings('ar', undefined))).toEqual(wanted);
});
