import { leftoverReason } from '../../src/publication/received.ts';
import { findDate } from '../../src/tools/exchange/received/long-date.ts';
import { partsOfText } from '../../src/tools/exchange/received/received-block.ts';
import { sortOut } from '../../src/tools/exchange/received/sort-out.ts';
import { chance, nastyText } from '../support/chance.ts';
import { expect, test } from '../support/quick.ts';
import { localeOf } from '../support/locale-of.ts';
import { languages } from '../support/languages.ts';
import { copySite } from '../support/site.ts';
import { textOf } from '../../src/text/text.ts';

const dates: [string, string, string | undefined][] = [
  ['en', 'Post time: May-20-2023', '2023-05-20'],
  ['sw', 'Muda wa kutuma: Mei-20-2023', '2023-05-20'],
  ['is', 'Birtingartími: 20. maí 2023', '2023-05-20'],
  ['bn', 'পোস্টের সময়: মে-20-2023', '2023-05-20'],
  ['bn', '২০ মে, ২০২৩', '2023-05-20'],
  ['gu', 'પોસ્ટ સમય: મે-20-2023', '2023-05-20'],
  ['en', '2024-02-29', '2024-02-29'],
  ['en', '2023-02-29', undefined],
  ['en', 'January 3, 2024', '2024-01-03'],
  ['en', 'maybe 20 of 2023', undefined],
  ['en', '20/05/2023', undefined],
  ['is', 'In May 2023', undefined],
  ['en', '', undefined],
];
for (const [tag, line, expected] of dates) {
  test(`${tag}: "${line}" holds ${expected ?? 'no date'}`, () => {
    expect(findDate(line, localeOf(tag), '2001-01-01')?.date).toBe(expected);
  });
}

test('leftovers of an export are known by their form, and words are not', () => {
  const left = ['• 1', '•12', 'wps_doc_0', 'wps_doc_11'];
  expect(left.filter((line) => leftoverReason(line) === undefined)).toEqual([]);
  const words = ['', '1', '• One', 'wps_doc', 'The wps_doc_1'];
  expect(words.filter((line) => leftoverReason(line) !== undefined)).toEqual([]);
});

const source = { passages: 5, endsWithCall: true };

const cities = copySite('cities');
for (const tag of languages) {
  test(`${tag}: the received text is a title or none, four paragraphs, a call and a day`, () => {
    const parts = partsOfText(cities.read(`content/bulletins/demonstration-cities/received/${tag}.txt`));
    const sorted = sortOut(parts, { locale: localeOf(tag), published: '2023-05-20', source });
    expect(sorted.title === undefined).toBe(['en', 'bn'].includes(tag));
    expect(sorted.blocks).toHaveLength(4);
    expect(sorted.follow?.children.map(textOf).join('')).toContain('QR');
    expect(sorted.date).toBe('2023-05-20');
    expect(sorted.outside).toHaveLength(['en', 'bn'].includes(tag) ? 1 : 4);
  });
}

const posted: [string, string | undefined][] = [
  ['Post time: May-20-2023.', '2023-05-20'],
  ['20 May 2023.', '2023-05-20'],
  ['Posted on 20 May 2023', '2023-05-20'],
  ['The well opened on 20 May 2023.', undefined],
  ['“We saw it on 20 May 2023.”', undefined],
];
for (const [line, date] of posted) {
  test(`"${line}" at the end of a text ${date === undefined ? 'is a sentence of it' : 'is its day'}`, () => {
    const parts = partsOfText(`A well\n\nIt has water now.\n\n${line}`);
    const sorted = sortOut(parts, { locale: localeOf('en'), published: '2001-01-01', source });
    expect([sorted.date, sorted.outside.length]).toEqual([date, date === undefined ? 0 : 1]);
  });
}

test('no line of any text is lost or doubled, whatever stands in it', () => {
  const next = chance(4);
  const locale = localeOf('en');
  const special = ['', '• 1', 'wps_doc_3', 'Post time: May-20-2023', 'Scan the QR code'];
  for (let count = 0; count < 1000; count += 1) {
    const lines = Array.from({ length: 1 + next(8) }, () => special[next(12)] ?? nastyText(next));
    const parts = partsOfText(lines.join(next(2) === 0 ? '\n' : '\r\n'));
    const { title, blocks, follow, outside } = sortOut(parts, {
      locale,
      published: '2023-05-20',
      source,
    });
    const kept = [
      ...(title === undefined ? [] : [title]),
      ...blocks.map((block) => textOf(block)),
      ...(follow ? [follow.children.map(textOf).join('')] : []),
      ...outside.map(({ text }) => text),
    ];
    const written = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
    expect(kept.sort()).toEqual(written.sort());
  }
});
