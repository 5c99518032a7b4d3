import type { Rendered } from '../../src/check/align/counterparts.ts';
import { Known } from '../../src/check/known.ts';
import { loneSingles } from '../../src/check/wording/lone-singles.ts';
import { runsOn } from '../../src/check/wording/run-on.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { expect, test } from '../support/quick.ts';

function passage(
  words: string,
  script = 'Latn',
  conjunctions: readonly string[] = ['na'],
): Rendered['source'] {
  const locale = { script, writing: writingSchema.parse({ conjunctions }) };
  return { words, text: words, of: { locale }, known: new Known() } as unknown as Rendered['source'];
}

const source = 'The singer cancelled the concert! Thousands of fans were angry.';

test('a sentence that runs into the next is found where nothing joins them', () => {
  for (const translation of [
    passage('Mwimbaji alifuta tamasha Maelfu ya mashabiki walikasirika.'),
    passage('ગાયકે કાર્યક્રમ રદ કર્યો હજારો ચાહકો રોષે ભરાયા.', 'Gujr', ['અને']),
    passage('船は沖縄沖で座礁した乗組員14人は全員救助された。', 'Jpan', []),
  ])
    expect(runsOn({ source: passage(source), translation }), translation.text).toBe(true);
});

test('sentences that a translator joined, or keeps, are let pass', () => {
  for (const translation of [
    passage('Mwimbaji alifuta tamasha na maelfu ya mashabiki walikasirika.'),
    passage('Mwimbaji alifuta tamasha, maelfu ya mashabiki walikasirika.'),
    passage('Mwimbaji alifuta tamasha! Maelfu ya mashabiki walikasirika.'),
    passage('船は沖縄沖で座礁し、乗組員14人は全員救助された。', 'Jpan', []),
    // "And" is part of the next word.
    passage('ألغى المغني الحفل وغضب آلاف المعجبين.', 'Arab', []),
  ])
    expect(runsOn({ source: passage(source), translation }), translation.text).toBe(false);
  expect(runsOn({ source: passage('Dr. Asha left.'), translation: passage('Dkt Asha aliondoka.') })).toBe(
    false,
  );
});

test('a single mark that opens a quotation is closed', () => {
  const lone = (...texts: readonly string[]) =>
    Array.from(loneSingles(texts.map((text) => passage(text))), ({ index }) => index);
  expect(lone('‘আমরা ঘর হারিয়েছি, বললেন ওই জেলে।')).toEqual([0]);
  expect(lone('Akasema: ‘Maji ni yetu.')).toEqual([9]);
  expect(lone('‘আমরা ঘর হারিয়েছি,’ বললেন ওই জেলে।')).toEqual([]);
  expect(lone('‘한반도 비핵화’를 다짐했다.')).toEqual([]);
  expect(lone('‘Maji ni yetu.', '‘Tutayalinda,’ alisema.')).toEqual([]);
  expect(lone('ng‘ombe wa miaka ya ‘90')).toEqual([]);
});
