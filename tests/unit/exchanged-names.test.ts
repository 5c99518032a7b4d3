import type { Rendered } from '../../src/check/align/counterparts.ts';
import { Known } from '../../src/check/known.ts';
import { areAlike, nameLetters } from '../../src/check/things/names/alike.ts';
import { exchangedNames } from '../../src/check/things/names/exchanged-names.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { expect, test } from '../support/quick.ts';

const alike: readonly (readonly [string, string])[] = [
  ['Kavanaugh', 'Kavanaughille'],
  ['Spieth', 'Spiethe'],
  ['Rodríguez', 'Rodriguez'],
  ["Jones's", 'Jones'],
];

const unlike: readonly (readonly [string, string])[] = [
  ['Wade', 'Wayde'],
  ['Waters', 'Hatch'],
  ['Mary', 'Maxine'],
  ['Lee', 'Leeds-Bradford'],
  ['', 'Anna'],
];

test('a name is known in its forms, and is no other', () => {
  for (const [one, other] of alike)
    expect(areAlike(nameLetters(one), nameLetters(other)), `${one}, ${other}`).toBe(true);
  for (const [one, other] of unlike)
    expect(areAlike(nameLetters(one), nameLetters(other)), `${one}, ${other}`).toBe(false);
});

const locale = { formatTag: 'en', writing: writingSchema.parse({ conjunctions: ['and', 'na'] }) };

function pairsOf(lines: readonly (readonly [source: string, translation: string])[]): Rendered[] {
  const passage = (text: string) =>
    ({ text, of: { locale }, known: new Known() }) as unknown as Rendered['source'];
  return lines.map(([source, translation]) => ({
    source: passage(source),
    translation: passage(translation),
  }));
}

function told(lines: readonly (readonly [source: string, translation: string])[]): string[] {
  return exchangedNames(pairsOf(lines)).map(({ found, meant }) => `${meant.text} → ${found.text}`);
}

const around: readonly (readonly [string, string])[] = [
  ['Yesterday Maxine Waters met Orrin Hatch.', 'Jana Maxine Waters alikutana na Orrin Hatch.'],
  ['The aide of Waters spoke with Hatch.', 'Msaidizi wa Waters alizungumza na Hatch.'],
];

test('a name in the place of another is found where the text has both', () => {
  expect(told([...around, ['Then Waters left.', 'Kisha Hatch aliondoka.']])).toEqual(['Waters → Hatch']);
  expect(told([...around, ['Then Waters left.', 'Sitten Hatchilla oli lähtö.']])).toEqual([
    'Waters → Hatchilla',
  ]);
  expect(told([...around, ['Then Eduardo Rodríguez left.', 'Kisha Orrin Hatch aliondoka.']])).toEqual([
    'Eduardo → Orrin',
  ]);
});

test('names that are kept, inflected, left out, translated or said in another way are none', () => {
  for (const line of [
    ['Then Waters left.', 'Kisha Waters aliondoka.'],
    ['Then Waters left.', 'Sitten Watersin oli aika lähteä.'],
    ['Then Waters left.', 'Kisha aliondoka.'],
    ['Then she left.', 'Kisha Waters aliondoka.'],
    ['Then Maxine left.', 'Kisha Waters aliondoka.'],
    ['Then Waters left Germany on Monday.', 'Kisha Waters aliondoka Ujerumani Jumatatu.'],
    ['Then the Red Cross left.', 'Kisha Msalaba Mwekundu uliondoka.'],
    ['', ''],
  ] as const)
    expect(told([...around, line]), line.join(' ')).toEqual([]);
});

test('a name that stands nowhere else is found beside one that is kept', () => {
  const joined = [
    ['The road between Dodoma and Iringa is cut.', 'Barabara kati ya Dodoma na Singida imekatika.'],
    ['It was Antoine Lacroix who left.', 'Huyo alikuwa Antoine Delmas.'],
  ] as const;
  for (const pair of joined) expect(told([pair])).toHaveLength(1);
  const others = [
    // Said otherwise, or of more words.
    ['The road between Dodoma and Iringa is cut.', 'Barabara ya Dodoma imekatika, asema Singida.'],
    ['It was the New York City marathon.', 'Ilikuwa mbio ya New York Jiji.'],
    // The same in another spelling, or form.
    ['They spoke with Gunnar and Anna.', 'Þau ræddu við Gunnar na Önnu.'],
    ['Leaders of Selfoss and Kiev met.', 'Viongozi wa Selfoss na Kænugarður walikutana.'],
  ] as const;
  for (const pair of others) expect(told([pair])).toEqual([]);
  // A name that is translated is so in another place too.
  const kept = ['They saw Kent and Cologne.', 'Waliona Kent na Bonn.'] as const;
  expect(told([kept, ['From Kent and Cologne they left.', 'Kutoka Kent na Bonn waliondoka.']])).toEqual([]);
});
