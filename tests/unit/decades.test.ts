import type { CheckedPassage } from '../../src/check/checked-work.ts';
import { Known } from '../../src/check/known.ts';
import { decadesOf } from '../../src/check/things/decades/decades-of.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { writingOf } from '../../src/tools/desk/new/writing/writing-of.ts';
import { localeOf } from '../support/locale-of.ts';
import { expect, test } from '../support/quick.ts';

type Row = readonly [tag: string, text: string, decades: readonly number[]];

const rows: readonly Row[] = [
  ['fr', '', []],
  ['fr', 'les années 1930 et 1940, dix ans', [1930, 1940]],
  ['pt', 'nas décadas de 1930 e 1940; em 1950', [1930, 1940]],
  ['de', 'die 1960er Jahre, in den Siebzigern', [1960]],
  ['de', 'die Sechziger', [60]],
  ['ru', 'письма 1920-х годов', [1920]],
  ['ja', '1980年代、80年代', [1980, 80]],
  ['zh-Hant', '八○年代與八十年代', [80, 80]],
  ['hi', 'सत्तर और अस्सी के दशक', [70, 80]],
  ['ar', 'في سبعينيات القرن والستينيات', [70, 60]],
  ['sv', '1960-talet', [1960]],
];

const published: readonly Row[] = [
  ['en', 'in the 1960s, the mid-nineties; 1970–1979, 1970-1975', [90, 1960, 1970]],
  ['sw', 'miaka ya sabini; miaka sabini', [70]],
];

test('decades are read with their century, or without', () => {
  for (const [tag, text, decades] of rows) {
    const locale = { formatTag: tag, writing: writingSchema.parse(writingOf(tag)) };
    expect(decadesIn(locale, text), `${tag}: ${text}`).toEqual(decades);
  }
});

test('the words of the languages that are published say decades', () => {
  for (const [tag, text, decades] of published)
    expect(decadesIn(localeOf(tag), text), `${tag}: ${text}`).toEqual(decades);
});

test('a language may count the tens of a century', () => {
  const writing = writingSchema.parse({
    numberWords: { 'sjöund~weak': 7 },
    endings: { weak: ['i', 'a', 'u'] },
    decadeSigns: ['#th áratugnum'],
  });
  expect(decadesIn({ formatTag: 'is', writing }, 'á sjöunda áratugnum')).toEqual([60]);
});

function decadesIn(locale: object, text: string): number[] {
  const passage = { text, of: { locale }, known: new Known() } as unknown as CheckedPassage;
  return decadesOf(passage)
    .filter(({ isSure }) => isSure)
    .map(({ first }) => first);
}
