/** What an injector must know of a language to make faults that a person would make. */
export interface Words {
  readonly conjunction: string;
  readonly percent: RegExp;
  /** Words of scale, each with the one that is put in its place. */
  readonly scales: Readonly<Record<string, string>>;
  /** Numbers as words, each with the next one. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Words of approximation, each with what is put in its place. */
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly negations: readonly string[];
  readonly fullStop: string;
  /** A pair of quotation marks in another style. */
  readonly otherQuotes: readonly [string, string];
  /** Parts of the day, decades and countries, each with what is put in its place. */
  readonly dayParts: Readonly<Record<string, string>>;
  readonly decades: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
  /** Names of the months, as they stand in a date. */
  readonly months: readonly string[];
}

function monthsOf(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 15));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

/** By language. Written apart from the checks' own data in `locales/`, so that one can find gaps in the other. */
export const words: Readonly<Record<string, Words>> = {
  en: {
    conjunction: 'and',
    percent: /\s*per cent|%/u,
    scales: { million: 'billion', thousand: 'million' },
    numbers: {
      two: 'three',
      three: 'four',
      four: 'five',
      five: 'six',
      six: 'seven',
      seven: 'eight',
      nine: 'ten',
    },
    qualifiers: { Nearly: 'Over', nearly: 'over', About: 'Exactly', about: 'exactly', 'at least': 'at most' },
    negations: ['not', 'Nobody'],
    fullStop: '.',
    otherQuotes: ['“', '”'],
    dayParts: { 'in the morning': 'in the evening' },
    decades: { seventies: 'sixties' },
    countries: { Norway: 'Denmark' },
    months: monthsOf('en'),
  },
  sw: {
    conjunction: 'na',
    percent: /asilimia\s+|%/u,
    scales: { milioni: 'bilioni', elfu: 'milioni' },
    numbers: {
      mbili: 'tatu',
      matatu: 'manne',
      minne: 'mitano',
      matano: 'sita',
      mitano: 'sita',
      tano: 'sita',
      sita: 'saba',
      saba: 'nane',
      tisa: 'kumi',
    },
    qualifiers: { Takriban: 'Zaidi ya', takriban: 'zaidi ya', wapatao: 'wasiozidi', angalau: 'hadi' },
    negations: ['haichukui', 'hakuna', 'hakiwezi'],
    fullStop: '.',
    otherQuotes: ['“', '”'],
    dayParts: { asubuhi: 'usiku' },
    decades: { sabini: 'themanini' },
    countries: { Norway: 'Denmaki' },
    months: monthsOf('sw'),
  },
  is: {
    conjunction: 'og',
    percent: /\s*prósenti?|%/u,
    scales: { milljónir: 'milljarðar', milljónum: 'milljörðum' },
    numbers: {
      þrjár: 'fjórar',
      fjögur: 'fimm',
      fimm: 'sex',
      tvær: 'þrjár',
      tveimur: 'þremur',
      sjö: 'átta',
      níu: 'tíu',
      sex: 'sjö',
      ellefu: 'tólf',
    },
    qualifiers: { Tæplega: 'Rúmlega', Um: 'Yfir', 'að minnsta kosti': 'í mesta lagi', rúmlega: 'tæplega' },
    negations: ['ekki', 'Ekki', 'enginn'],
    fullStop: '.',
    otherQuotes: ['"', '"'],
    dayParts: { morgni: 'kvöldi' },
    decades: { áttunda: 'níunda' },
    countries: { Noregi: 'Danmörku' },
    months: monthsOf('is'),
  },
  gu: {
    conjunction: 'અને',
    // Not the beginning of ટકાઉ, "lasting": no number is lost there.
    percent: /\s*ટકા(?![\p{L}\p{M}])|%/u,
    scales: { કરોડ: 'લાખ', લાખ: 'કરોડ' },
    numbers: { બે: 'ત્રણ', ત્રણ: 'ચાર', ચાર: 'પાંચ', પાંચ: 'છ', છ: 'સાત', સાત: 'આઠ', નવ: 'દસ', અગિયાર: 'બાર' },
    qualifiers: { લગભગ: 'બરાબર', આશરે: 'માત્ર', 'ઓછામાં ઓછું': 'વધુમાં વધુ' },
    negations: ['નથી', 'નહીં'],
    fullStop: '.',
    otherQuotes: ['“', '”'],
    dayParts: { સવારે: 'સાંજે' },
    decades: { સિત્તેરના: 'સાઠના' },
    countries: { નૉર્વેમાં: 'ડેનમાર્કમાં' },
    months: monthsOf('gu'),
  },
  bn: {
    conjunction: 'এবং',
    percent: /\s*শতাংশ|%/u,
    scales: { কোটি: 'লক্ষ', লক্ষ: 'কোটি' },
    numbers: { দুটি: 'তিনটি', তিনটি: 'চারটি', চার: 'পাঁচ', পাঁচটি: 'ছয়টি', পাঁচ: 'ছয়', ছয়: 'সাত', সাতটি: 'আটটি' },
    qualifiers: { প্রায়: 'ঠিক', অন্তত: 'বড়জোর' },
    negations: ['নয়', 'না'],
    fullStop: '।',
    otherQuotes: ['"', '"'],
    dayParts: { সকাল: 'সন্ধ্যা' },
    decades: { সত্তরের: 'ষাটের' },
    countries: { নরওয়েতে: 'ডেনমার্কে' },
    months: monthsOf('bn'),
  },
};
