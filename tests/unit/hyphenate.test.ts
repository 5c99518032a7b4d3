import { hyphenate } from '../../src/site/i18n/hyphenate.ts';
import { localeOf } from '../support/locale-of.ts';
import { expect, test } from '../support/quick.ts';

/** A stroke stands for each soft hyphen. */
const titles: readonly (readonly [patterns: string | undefined, title: string, parted: string])[] = [
  ['is', 'Almannaöryggisráðuneytið: nýtt', 'Almanna|ör|ygg|is|ráðu|neytið: nýtt'],
  ['is', 'öryggissamfélög', 'örygg|is|sam|félög'],
  ['is', 'forvarnar- og eftirlitskerfisins', 'forvarnar- og eftir|lit|s|kerf|isins'],
  ['is', 'götulögregla', 'götu|lög|regla'],
  // Eleven letters fit.
  ['is', 'öryggiskerf', 'öryggiskerf'],
  ['de', 'Gesundheitsministerium', 'Gesund|heits|mi|nis|te|rium'],
  ['is', '', ''],
  [undefined, 'Almannaöryggisráðuneytið', 'Almannaöryggisráðuneytið'],
];

test('a long word of a title may be parted where enough of it stands on each side', () => {
  for (const [hyphenation, title, parted] of titles)
    expect(hyphenate(title, { ...localeOf('en'), hyphenation }).replaceAll('\u00AD', '|')).toBe(parted);
});
