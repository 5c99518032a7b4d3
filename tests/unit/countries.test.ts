import type { CheckedPassage } from '../../src/check/checked-work.ts';
import { Known } from '../../src/check/known.ts';
import { countriesOf } from '../../src/check/things/countries/countries-of.ts';
import { exchangedCountry } from '../../src/check/things/countries/exchanged-country.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { localeOf } from '../support/locale-of.ts';
import { expect, test } from '../support/quick.ts';

const rows: readonly (readonly [tag: string, text: string, codes: readonly string[]])[] = [
  ['en', '', []],
  ['en', 'Nigeria, Niger and Dominica; South Korea; the camera is paragliding', ['NG', 'NE', 'KR']],
  ['en', 'South Sudan, and Sudan', ['SS', 'SD']],
  ['is', 'í Danmörku og til Noregs', ['DK', 'NO']],
  ['de', 'das Land Schweden; Schwedens König', ['SE', 'SE']],
  ['ru', 'в Норвегии', ['NO']],
  ['am', 'የኬንያ ልዑካን', ['KE']],
  ['bn', 'নেপালের', ['NP']],
  ['ja', '韓国とエジプト', ['KR', 'EG']],
  ['xx', 'Denmark', []],
];

const pairs: readonly (readonly [source: string, translation: string, found: string | undefined])[] = [
  ['Kenya and Ethiopia share it.', 'Kenya na Eritrea zitagawana.', 'Eritrea'],
  ['Kenya and Ethiopia share it.', 'Kenya na Ethiopia zitagawana.', undefined],
  ['Kenya and Ethiopia share it.', 'Kenya na jirani yake zitagawana.', undefined],
  ['Kenya shares it.', 'Kenya na Eritrea zitagawana.', undefined],
  ['North Korea and China met.', 'Korea Kusini na Uchina zilikutana.', 'Korea Kusini'],
  ['A Norwegian left Denmark.', 'Raia wa Norway aliondoka nchini humo.', undefined],
  ['Mexico and Chile won.', 'Mexico na Peru zilishinda.', 'Peru'],
];

test('countries are found by their names, in the forms that these have', () => {
  for (const [tag, text, codes] of rows)
    expect(
      countriesOf(passage(text, { formatTag: tag, writing: writingSchema.parse({}) })).flatMap(
        ({ ids }) => ids,
      ),
      `${tag}: ${text}`,
    ).toEqual(codes);
});

test('a country that was exchanged for another is found, and no other', () => {
  for (const [source, translation, found] of pairs)
    expect(
      exchangedCountry({
        source: passage(source, localeOf('en')),
        translation: passage(translation, localeOf('sw')),
      })?.found.text,
      `${source} ${translation}`,
    ).toBe(found);
});

function passage(text: string, locale: object): CheckedPassage {
  return { text, of: { locale }, known: new Known() } as unknown as CheckedPassage;
}
