import { pluralForms, wantedStrings } from '../../src/site/i18n/plural.ts';
import { stringIds } from '../../src/read/findings/told.ts';
import { problemsOfStrings } from '../../src/site/i18n/strings.ts';
import type { Locale } from '../../src/publication/locale.ts';
import { expect, test } from '../support/quick.ts';

const tables: readonly (readonly [string, Readonly<Record<string, readonly number[]>>])[] = [
  ['en', { one: [1], other: [0, 2, 3, 4] }],
  ['is', { one: [1, 21, 31, 41], other: [0, 2, 3, 4] }],
  ['bn', { one: [0, 1], other: [2, 3, 4, 5] }],
  ['ja', { other: [0, 1, 2, 3] }],
  ['ru', { one: [1, 21, 31, 41], few: [2, 3, 4, 22], many: [0, 5, 6, 7], other: [] }],
  [
    'ar',
    {
      zero: [0],
      one: [1],
      two: [2],
      few: [3, 4, 5, 6],
      many: [11, 12, 13, 14],
      other: [100, 101, 102, 200],
    },
  ],
];

for (const [formatTag, forms] of tables) {
  test(`the plural forms of "${formatTag}" are those of the Unicode CLDR`, () => {
    const found = pluralForms({ formatTag }).map(({ category, examples }) => [category, examples]);
    expect(Object.fromEntries(found)).toEqual(forms);
  });
}

test('a message with a count asks for each form, another for itself', () => {
  const wanted = wantedStrings({ 'a.b': ['count', 'name'], c: [] }, { formatTag: 'en' });
  expect([...wanted.keys()]).toEqual(['a.b_one', 'a.b_other', 'c']);
});

const messages = { 'list.files': ['count'] };

/** What is wrong with the strings of one language that has a message with plural forms. */
function findings(tag: string, files: Readonly<Record<string, string>>): string[] {
  const strings = { data: { list: files }, lineOf: () => 3 };
  const locale = { tag, formatTag: tag, script: 'Latn', strings } as unknown as Locale;
  const wanted = wantedStrings(messages, locale);
  return [...problemsOfStrings(locale, undefined, wanted)].map(({ rule, message, found, expected, hint }) =>
    [rule, stringIds[rule].severity, message, found, expected, hint].join(' | '),
  );
}

test('forms that a language has must be there, and no others', () => {
  const whole = { files_one: 'one file', files_other: '{{count}} files' };
  expect(findings('en', whole)).toEqual([]);
  expect(findings('en', { ...whole, files_one: '{{count}} file' })).toEqual([]);
  expect(findings('en', { files_other: '{{count}} files' })).toEqual([
    'strings/plural | error | The string "list.files_one" of the language "en" is missing. | nothing | the words in this language for numbers such as 1 | Add "list.files_one" to locales/en/ui.json.',
  ]);
  expect(findings('en', { ...whole, files_few: '{{count}} files' })).toEqual([
    'strings/plural | error | The string "list.files_few" is for numbers that the language "en" does not tell apart. | list.files_few | list.files_one, list.files_other | Delete "list.files_few".',
  ]);
  expect(findings('en', { ...whole, files: 'files' })).toEqual([
    'strings/unknown | error | The string "list.files" of the language "en" is used nowhere. | list.files | a key that the pages use | Delete "list.files".',
  ]);
  expect(findings('en', { ...whole, files_other: 'files' })).toEqual([
    'strings/placeholders | error | The string "list.files_other" of the language "en" has other placeholders than the page fills. | files | {{count}}, once each | Write each placeholder as it stands in the other languages, in double curly brackets.',
  ]);
});

test('a form for several numbers needs the number', () => {
  expect(findings('is', { files_one: 'ein skrá', files_other: '{{count}} skrár' })).toHaveLength(1);
  expect(findings('is', { files_one: '{{count}} skrá', files_other: '{{count}} skrár' })).toEqual([]);
});
