import type { Writing } from '../../../../publication/writing.ts';

/** What a language says beside an hour, as far as the Unicode CLDR does not know it. */
interface ClockPhrases extends Partial<Pick<Writing, 'clockParts' | 'clockShift'>> {
  readonly clockWords?: readonly string[];
  /** Beside those of the CLDR. */
  readonly dayParts?: NonNullable<Writing['dayParts']>;
}

const quarters = (half: string, past: string, to: string) => ({ [half]: -30, [past]: 15, [to]: -15 });
const after = (half: string, past?: string, to?: string) => ({
  [half]: 30,
  ...(past === undefined ? {} : { [past]: 15 }),
  ...(to === undefined ? {} : { [to]: -15 }),
});
const eastern = {
  clockWords: ['點', '点', '點鐘', '点钟', '时'],
  clockParts: { '# 半': 30, '# 一刻': 15, '# 三刻': 45 },
};
const scandinavian = {
  clockWords: ['klokken', 'kl.'],
  clockParts: quarters('halv #', 'kvart over #', 'kvart på #'),
};

/** Common ways of saying a time, as courses of these languages teach them. */
const phrases: Readonly<Record<string, ClockPhrases>> = {
  am: {
    clockShift: 6,
    clockWords: ['ሰዓት', 'ሰአት'],
    clockParts: { '# ተኩል': 30, '# ከሩብ': 15 },
    dayParts: {
      ጠዋት: [6, 11],
      ከጠዋቱ: [6, 11],
      ከረፋዱ: [9, 11],
      ከቀኑ: [12, 17],
      'ከቀትር በኋላ': [12, 17],
      'ከሰዓት በኋላ': [12, 17],
      ከምሽቱ: [18, 23],
      ከሌሊቱ: [0, 5],
      'ከእኩለ ሌሊቱ': [0, 3],
    },
  },
  ar: {
    clockWords: ['الساعة'],
    clockParts: {
      ...after('# والنصف', '# والربع'),
      '# والثلث': 20,
      '# إلا ربعا': -15,
      '# إلا ربعًا': -15,
      '# إلا الربع': -15,
      '# إلا ربع': -15,
    },
    dayParts: {
      صباحا: [0, 11],
      صباحًا: [0, 11],
      ظهرا: [11, 15],
      ظهرًا: [11, 15],
      عصرا: [14, 18],
      عصرًا: [14, 18],
      مساء: [16, 23],
      مساءً: [16, 23],
      ليلا: [19, 3],
      ليلاً: [19, 3],
      فجرا: [2, 6],
      فجرًا: [2, 6],
      'منتصف الليل': [0, 0],
    },
  },
  bg: { clockParts: after('# и половина', '# и четвърт', '# без четвърт') },
  cs: { clockParts: { 'půl #': -30, 'čtvrt na #': -45, 'tři čtvrtě na #': -15 } },
  da: { clockWords: ['klokken', 'kl.'], clockParts: quarters('halv #', 'kvart over #', 'kvart i #') },
  de: {
    dayParts: { Mitternacht: [0, 0] },
    clockWords: ['Uhr'],
    clockParts: quarters('halb #', 'Viertel nach #', 'Viertel vor #'),
  },
  el: { clockParts: after('# και μισή', '# και τέταρτο', '# παρά τέταρτο') },
  es: {
    dayParts: { medianoche: [0, 0], mediodía: [12, 12] },
    clockParts: after('# y media', '# y cuarto', '# menos cuarto'),
  },
  et: { clockWords: ['kell'], clockParts: { 'pool #': -30, 'veerand #': -45, 'kolmveerand #': -15 } },
  fa: { clockWords: ['ساعت'], clockParts: after('# و نیم', '# و ربع') },
  fi: { clockWords: ['kello', 'klo'], clockParts: quarters('puoli #', 'varttia yli #', 'varttia vaille #') },
  fr: {
    dayParts: { minuit: [0, 0], midi: [12, 12] },
    clockWords: ['h'],
    clockParts: { ...after('# et demie', '# et quart', '# moins le quart'), '# et demi': 30 },
  },
  he: { clockWords: ['בשעה'], clockParts: after('# וחצי', '# ורבע') },
  hi: { clockWords: ['बजे', 'बजकर'] },
  hu: { clockWords: ['órakor'], clockParts: { 'fél #': -30, 'negyed #': -45, 'háromnegyed #': -15 } },
  id: { clockWords: ['pukul'], clockParts: { 'setengah #': -30 } },
  it: {
    dayParts: { mezzanotte: [0, 0] },
    clockParts: after('# e mezza', '# e un quarto', '# meno un quarto'),
  },
  ja: { clockWords: ['時'], clockParts: { '# 半': 30 } },
  kn: { clockWords: ['ಗಂಟೆಗೆ'] },
  ko: { clockWords: ['시'], clockParts: { '# 반': 30 } },
  ml: { clockWords: ['മണിക്ക്'] },
  mr: { clockWords: ['वाजता', 'वाजेपर्यंत'] },
  nb: scandinavian,
  ne: { clockWords: ['बजे'] },
  nl: { dayParts: { middernacht: [0, 0] }, clockParts: quarters('half #', 'kwart over #', 'kwart voor #') },
  nn: scandinavian,
  no: scandinavian,
  pa: { clockWords: ['ਵਜੇ'] },
  pl: {
    dayParts: { północy: [0, 0] },
    clockWords: ['godz.', 'godzinie'],
    clockParts: quarters('wpół do #', 'kwadrans po #', 'za kwadrans #'),
  },
  pt: {
    dayParts: { 'meia-noite': [0, 0], 'meio-dia': [12, 12] },
    clockWords: ['h'],
    clockParts: after('# e meia', '# e um quarto'),
  },
  ru: {
    dayParts: { полночь: [0, 0], полночи: [0, 0] },
    clockParts: { 'половине #': -30, 'половина #': -30, 'четверть #': -45, 'без четверти #': -15 },
  },
  sk: { clockParts: { 'pol #': -30, 'štvrť na #': -45, 'trištvrte na #': -15 } },
  sl: { clockParts: { 'pol #': -30 } },
  sv: {
    dayParts: { midnatt: [0, 0] },
    clockWords: ['klockan', 'kl.'],
    clockParts: quarters('halv #', 'kvart över #', 'kvart i #'),
  },
  te: { clockWords: ['గంటలకు'] },
  th: {
    clockWords: ['โมง', 'นาฬิกา', 'น.'],
    clockParts: { '# ครึ่ง': 30, '# ทุ่ม': 1080 },
    dayParts: { เที่ยงคืน: [0, 0], เที่ยงวัน: [12, 12], ตี: [1, 5], เช้า: [6, 11], บ่าย: [12, 16], เย็น: [16, 18] },
  },
  ti: { clockShift: 6 },
  tr: { dayParts: { 'gece yarısı': [0, 0] }, clockWords: ['saat'], clockParts: after('# buçuk') },
  uk: { clockParts: { 'пів на #': -30, 'чверть на #': -45, 'за чверть #': -15 } },
  ur: { clockWords: ['بجے', 'بجکر'] },
  vi: { clockWords: ['giờ'], clockParts: after('# rưỡi') },
  zh: eastern,
};

/**
 * @param tag a language tag
 * @returns what the language says beside an hour, as far as that is known beyond the CLDR
 */
export function clockPhrasesOf(tag: string): ClockPhrases {
  return phrases[new Intl.Locale(tag).language] ?? {};
}
