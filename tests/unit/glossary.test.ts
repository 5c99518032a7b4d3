import { glossaryEntries, findTerms } from '../../src/check/glossary/find-terms.ts';
import { findForm, fold, parseForm } from '../../src/check/glossary/form.ts';
import type { Term } from '../../src/publication/glossary.ts';
import { expect, test } from '../support/quick.ts';

/** A form of the glossary, a text, and what of it the form is found as. */
const forms: readonly (readonly [form: string, text: string, found: readonly string[]])[] = [
  ['well', '', []],
  ['well', 'A well, two wells.', ['well']],
  ['well', 'Well!', ['Well']],
  ['well', 'wellness, farewell, well-known', ['well']],
  ['Ministry of Health', 'the ministry of\nhealth', ['ministry of\nhealth']],
  ['Ministry of Health', 'ministry, of health', []],
  // A stem, and what inflection and compounds add to it.
  ['almannaörygg*', 'Almannaöryggisráðuneytið, almannaöryggi', ['Almannaöryggisráðuneytið', 'almannaöryggi']],
  ['almannaörygg*', 'ALMANNAÖRYGGI', ['ALMANNAÖRYGGI']],
  ['almannaörygg*', 'almannatrygginga', []],
  ['forvarnar- og eftirlitskerf*', 'forvarnar- og eftirlitskerfisins', ['forvarnar- og eftirlitskerfisins']],
  ['*lest*', 'heilsugæslulestanna og lestin', ['heilsugæslulestanna', 'lestin']],
  ['*wili', 'watu wawili, wiliwili', ['wawili', 'wiliwili']],
  ['usalama *a umma', 'usalama wa umma, usalama vya umma', ['usalama wa umma', 'usalama vya umma']],
  ['usalama *a umma', 'usalama umma', []],
  ['a *na b', 'a banana b, a nab, a na b, a banan b', ['a banana b', 'a na b']],
  ['a *an* b', 'a banana b, a bn b', ['a banana b']],
  // Each word is looked through once, or seven of them would take longer than anybody waits.
  [`a*${' *a*'.repeat(7)} zz`, `${`${'a'.repeat(50)} `.repeat(8)}q zz`, []],
  ['organ*', "l'organisation", ['organisation']],
  // A combining sign makes another word, or another form of it.
  ['পুলিশ', 'পুলিশের, পুলিশ', ['পুলিশ']],
  ['পুলিশ*', 'পুলিশের, পুলিশ।', ['পুলিশের', 'পুলিশ']],
  ['জেলা', 'জেলাগুলি', []],
  ['જિલ્લ*', 'જિલ્લાઓને', ['જિલ્લાઓને']],
  ['ચોકી*', '5026 ચોકીઓ', ['ચોકીઓ']],
  ['চৌকি*', '5026টি চৌকি', ['চৌকি']],
  // Composed or not, as the Unicode normal form has it.
  ['সম্প্রদায়*', 'সম্প্রদায়ের'.normalize('NFC'), ['সম্প্রদায়ের'.normalize('NFC')]],
  ['öryggi', 'öryggi'.normalize('NFD').normalize('NFC'), ['öryggi']],
  // Letters of one sound in several shapes, and one that is longer in lower case.
  ['οδός', 'ΟΔΌΣ', ['ΟΔΌΣ']],
  ['istanbul', 'İ, Istanbul', ['Istanbul']],
  // No spaces between words.
  ['示范城市', '创建示范城市活动', ['示范城市']],
  ['QR码', '扫描QR码', ['QR码']],
  ['R&D', 'our R&D (R&D)', ['R&D', 'R&D']],
];

for (const [form, text, found] of forms) {
  test(`"${form}" in "${text}"`, () => {
    const stretches = findForm(fold(text), parseForm(form));
    expect(stretches.map(({ index, end }) => text.slice(index, end))).toEqual(found);
  });
}

const rendering = (text: string) => ({ text, forms: text.split(' / ') });
const term = (name: string, words: string, wrong?: string): Term => ({
  term: name,
  words: { en: [rendering(words)] },
  wrong: wrong === undefined ? {} : { en: [{ words: rendering(wrong), why: 'it is not' }] },
});

/** Terms, a text, and what is found: the term, the words and whether they are right. */
const texts: readonly (readonly [string, readonly Term[], string, readonly string[]])[] = [
  [
    'what stands inside longer words is theirs',
    [term('security', 'public security'), term('ministry', 'Ministry of Public Security')],
    'The Ministry of Public Security and public security.',
    ['ministry: Ministry of Public Security', 'security: public security'],
  ],
  [
    'of two that fit the same word, the one with more letters is meant',
    [term('security', 'almannaörygg*'), term('organ', 'almannaöryggisstofn*')],
    'almannaöryggisstofnana',
    ['organ: almannaöryggisstofnana'],
  ],
  [
    'words that are right for two terms are found for both',
    [term('inspection', 'eftirlit*'), term('control', 'eftirlit*')],
    'eftirliti',
    ['inspection: eftirliti', 'control: eftirliti'],
  ],
  [
    'what is right for one term is not wrong for another',
    [term('public', 'public security', 'national security'), term('national', 'national security')],
    'national security',
    ['national: national security'],
  ],
  [
    'forms that overlap are found once',
    [term('city', 'demonstration cit* / demonstration cities')],
    'demonstration cities',
    ['city: demonstration cities'],
  ],
  [
    'wrong words are told from right ones inside them',
    [term('security', 'security', 'national security')],
    'national security',
    ['security, wrong: national security'],
  ],
];

for (const [name, terms, text, found] of texts) {
  test(`terms: ${name}`, () => {
    const entries = terms.flatMap((each) => glossaryEntries(each, 'en'));
    const lines = findTerms(text, entries).map(
      ({ entry, text: words }) => `${entry.term.term}${entry.wrong ? ', wrong' : ''}: ${words}`,
    );
    expect(lines).toEqual(found);
  });
}

test('a text that is not composed is found as if it were', () => {
  const [found] = findTerms('x öryggið'.normalize('NFD'), glossaryEntries(term('security', 'örygg*'), 'en'));
  expect(found).toMatchObject({ text: 'öryggið', index: 2 });
});
