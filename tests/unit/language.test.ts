import { copiedFrom, runsOfText } from '../../src/check/language/copied.ts';
import { guessOther } from '../../src/check/language/guess-language.ts';
import { readsAsSentence } from '../../src/check/language/letters.ts';
import { mixedWords } from '../../src/check/language/mixed-scripts.ts';
import { otherLanguage } from '../../src/check/language/other-language.ts';
import { expect, test } from '../support/quick.ts';

const danish =
  'Den nye bro forbinder de to bredder af floden, og beboerne i kvarteret er meget glade for den.';
const faroese =
  'Nýggja brúgvin bindur báðar síður av ánni saman, og fólkið í grannalagnum er sera glað fyri hana.';
const icelandic =
  'Nýja brúin tengir saman báða bakka árinnar frá því í vor og íbúar hverfisins eru mjög ánægðir með hana.';
const english =
  'The new bridge has joined both banks of the river since spring, and people here are very glad of it.';
const zulu =
  'Ibhuloho elisha lixhuma izinhlangothi zombili zomfula, futhi abantu bendawo bajabule kakhulu ngalo.';
const french =
  "Le nouveau pont relie les deux rives du fleuve depuis le printemps, et les habitants s'en réjouissent.";
const marathi = 'नवीन पूल वसंत ऋतूपासून नदीच्या दोन्ही किनाऱ्यांना जोडतो आणि परिसरातील लोक त्यामुळे खूप आनंदी आहेत.';
const hindi = 'नया पुल वसंत से नदी के दोनों किनारों को जोड़ता है और मोहल्ले के लोग इससे बहुत खुश हैं।';
const assamese = 'নতুন দলংখনে বসন্তৰ পৰা নদীখনৰ দুয়োটা পাৰ সংযোগ কৰিছে আৰু এলেকাৰ ৰাইজ ইয়াৰ বাবে বৰ সুখী।';
const bengali = 'নতুন সেতুটি বসন্তকাল থেকে নদীর দুই পাড়কে যুক্ত করেছে এবং এলাকার মানুষ এতে খুব খুশি।';
const urdu = 'نیا پل موسم بہار سے دریا کے دونوں کناروں کو ملاتا ہے اور محلے کے لوگ اس سے بہت خوش ہیں۔';
const amharic =
  'አዲሱ ድልድይ ከፀደይ ወዲህ የወንዙን ሁለት ዳርቻዎች ያገናኛል፣ የአካባቢው ነዋሪዎችም በዚህ በጣም ተደስተዋል፡፡ ከዚህ በፊት ሰዎች ወንዙን በጀልባ ይሻገሩ ነበር፡፡';
const yoruba =
  'Afárá tuntun náà so ẹ̀bá odò méjèèjì pọ̀ láti ìgbà ìrúwé, inú àwọn ènìyàn àdúgbò sì dùn sí i gan-an.';

const publicSecurity =
  'Under the leadership of committees and governments, local public security organs actively participate in the creation of demonstration cities and continuously enhance their ability to manage public security.';

const guesses: [string, string, string | undefined][] = [
  [icelandic, 'is', undefined],
  [english, 'en', undefined],
  [english, 'en-GB', undefined],
  [danish, 'is', 'da'],
  [danish, 'en', 'da'],
  [english, 'is', 'en'],
  [english, 'sw', 'en'],
  [zulu, 'sw', 'zu'],
  [french, 'sw', 'fr'],
  [hindi, 'mr', 'hi'],
  [marathi, 'hi', 'mr'],
  [urdu, 'ar', 'ur'],
  [english, 'qu', undefined],
  // The library knows Amharic by a text with other signs between its words, and takes most of it for Tigrinya.
  [amharic, 'am', undefined],
  [yoruba, 'yo', undefined],
  [yoruba.normalize('NFD'), 'yo', undefined],
  ['', 'is', undefined],
];
for (const [text, expected, language] of guesses) {
  test(`"${text.slice(0, 20)}" as ${expected} is ${language ?? 'nothing else'}`, () => {
    expect(guessOther(text, expected)?.language).toBe(language);
  });
}

const latin = { script: 'Latn', lettersOfOthers: [] };
const others: [string, string, { script: string; lettersOfOthers: string[] }, unknown][] = [
  [icelandic, 'is', latin, undefined],
  [
    'Livingston, Hibernian, Kilmarnock, Motherwell og St. Mirren; Gary Holt, Steven Lawless, Alan Lithgow og Scott Robinson',
    'is',
    latin,
    undefined,
  ],
  [danish, 'is', latin, { language: 'da', isCertain: true, isGuess: true }],
  // The closest relatives are let pass rather than taken for each other.
  [faroese, 'is', latin, undefined],
  [french, 'sw', latin, { language: 'fr', isCertain: true, isGuess: true }],
  // Half of its words are French ones.
  [publicSecurity, 'fr', latin, { language: 'en', isCertain: true, isGuess: true }],
  ['Den nye bro er meget fin.', 'is', latin, undefined],
  ['Universidad Nacional Autónoma de México, Banco Santander, Médicos Sin Fronteras', 'sw', latin, undefined],
  [bengali, 'bn', { script: 'Beng', lettersOfOthers: ['ৰ', 'ৱ'] }, undefined],
  [assamese, 'bn', { script: 'Beng', lettersOfOthers: ['ৰ', 'ৱ'] }, { isCertain: false, isGuess: false }],
  [bengali, 'gu', { script: 'Gujr', lettersOfOthers: [] }, { isCertain: true, isGuess: false }],
  [
    'the pool is open every day',
    'gu',
    { script: 'Gujr', lettersOfOthers: [] },
    { isCertain: false, isGuess: false },
  ],
  ['QR code', 'gu', { script: 'Gujr', lettersOfOthers: [] }, undefined],
  [
    'これはAppleの新しい製品で、日本でも来月から販売される予定です',
    'ja',
    { script: 'Jpan', lettersOfOthers: [] },
    undefined,
  ],
  [english, 'tlh', { script: 'Piqd', lettersOfOthers: [] }, undefined],
  ['', 'is', latin, undefined],
];
for (const [text, tag, expected, other] of others) {
  test(`"${text.slice(0, 20)}" in a text in ${tag} is ${other === undefined ? 'let pass' : 'found'}`, () => {
    expect(otherLanguage(text, { tag, ...expected })).toEqual(other);
  });
}

const copies: [string, number, string][] = [
  ['', 0, ''],
  ['Kijiji kina visima kumi na viwili.', 0, ''],
  ['The village has twelve wells now.', 1, 'The village has twelve wells now'],
  ['THE VILLAGE has 12 twelve wells', 1, 'THE VILLAGE has twelve wells'],
  ['Kijiji has twelve wells sasa.', 0.6, 'has twelve wells'],
  ['two words', 1, 'two words'],
];
for (const [text, share, longest] of copies) {
  test(`${JSON.stringify(text)} is copied to ${String(share)}`, () => {
    const known = runsOfText(['The village has twelve wells now.', 'two words', '']);
    expect(copiedFrom(text, known)).toMatchObject({ share, longest });
  });
}

const sentences: [string, boolean][] = [
  ['The village has wells', true],
  ['Chaoyang People, Hangzhou Yi Police', false],
  ['two words', false],
  ['গ্রামে এখন কূপ', true],
  ['', false],
];
for (const [text, expected] of sentences) {
  test(`${JSON.stringify(text)} ${expected ? 'reads' : 'does not read'} as a sentence`, () => {
    expect(readsAsSentence(text)).toBe(expected);
  });
}

const mixtures: [string, string[], boolean][] = [
  ['', [], false],
  ['village', [], false],
  ['vill\u0430ge', ['vill\u0430ge'], false],
  ['\u0441hange', ['\u0441hange'], false],
  ['QRકોડ', [], false],
  ['HIV-এর', [], false],
  ['SMSка', [], false],
  ['5 μm', [], false],
  ['これはAppleのです', [], false],
  ['নিরાપত্তা', ['নিরાપত্তা'], true],
  ['সুরaক্ষা', ['সুরaক্ষা'], false],
  ['দাঁড়ি। ક', [], false],
];
for (const [text, words, isCertain] of mixtures) {
  test(`${JSON.stringify(text)} mixes ${words.length > 0 ? 'scripts' : 'no scripts'}`, () => {
    const found = mixedWords(text);
    expect(found.map(({ word }) => word)).toEqual(words);
    expect(found.some((mixed) => mixed.isCertain)).toBe(isCertain);
  });
}
