import type { Writing } from '../../../../../publication/writing.ts';

/** Forms of number words, and what they take before them. */
interface OtherForms {
  /** What words of the list may begin with, by the name of the set. */
  readonly beginnings?: Readonly<Record<string, string>>;
  /** Numbers with their words, bars between; the name of a set of beginnings stands before a colon. */
  readonly counts: string;
  /** The same of words that multiply. */
  readonly scales?: string;
  /** Number words that mean something else as often. */
  readonly homonyms?: string;
}

/**
 * Number words in genders, cases and spellings that the rules of the CLDR do not write: of Arabic without the ending that
 * counts what is feminine, in the genitive, before a noun, and after an article, a preposition or "and", which are written
 * with them.
 */
const table: Readonly<Record<string, OtherForms>> = {
  am: {
    beginnings: { any: '|ከ|በ|የ|ለ|እስከ|ወደ|ስለ' },
    counts: `
      1 any: አንድ|አንዱ|አንደኛ|አንደኛው|አንደኛዋ|የመጀመሪያ
      2 any: ሁለት|ሁለቱ|ሁለቱን|ሁለቱም|ሁለተኛ|ሁለተኛው|ሁለተኛዋ
      3 any: ሦስት|ሶስት|ሦስቱ|ሶስቱ|ሦስቱም|ሦስተኛ|ሦስተኛው|ሶስተኛ|ሶስተኛው
      4 any: አራት|አራቱ|አራቱን|አራተኛ|አራተኛው
      5 any: አምስት|አምስቱ|አምስቱን|አምስተኛ|አምስተኛው
      6 any: ስድስት|ስድስቱ|ስድስተኛ|ስድስተኛው
      7 any: ሰባት|ሰባቱ|ሰባተኛ|ሰባተኛው
      8 any: ስምንት|ስምንቱ|ስምንተኛ|ስምንተኛው
      9 any: ዘጠኝ|ዘጠኙ|ዘጠነኛ|ዘጠነኛው
      10 any: አስሩ|አስረኛ|አስረኛው
      20 any: ሃያ|ሃያዎቹ
      30 any: ሰላሳ
      40 any: አርባ
      50 any: ሃምሳ|አምሳ
      60 any: ስልሳ|ስድሳ
      70 any: ሰባ
      80 any: ሰማንያ
      90 any: ዘጠና
      11 any: አስራ አንድ
      12 any: አስራ ሁለት
      13 any: አስራ ሦስት|አስራ ሶስት
      14 any: አስራ አራት
      15 any: አስራ አምስት
      16 any: አስራ ስድስት
      17 any: አስራ ሰባት
      18 any: አስራ ስምንት
      19 any: አስራ ዘጠኝ
    `,
    scales: '10 any: አስር',
    // Schools are of the "second" grade.
    homonyms: 'ሁለተኛ',
  },
  ar: {
    beginnings: {
      some: '|و|ف|ب|ل|ك',
      any: '|و|ف|ب|ل|ك|ال|وال|فال|بال|لل|كال|ولل|وب|ول',
    },
    counts: `
      1 any: واحد|واحدة
      2 some: اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي|إثنين|إثني|إثنتي
      3 any: ثلاث|ثلاثة|ثالث|ثالثة
      4 any: أربع|أربعة|اربع|اربعة|رابع|رابعة
      5 any: خمس|خمسة|خامس|خامسة
      6 any: ستة|سادس|سادسة
      6: ست|وست|بست|الست
      7 any: سبع|سبعة|سابع|سابعة
      8 any: ثمان|ثماني|ثمانية|ثمانيا|ثامن|ثامنة
      9 any: تسع|تسعة|تاسع|تاسعة
      10 any: عشر|عشرة|عاشر|عاشرة
      11 any: أحد عشر|احد عشر|إحدى عشرة|احدى عشرة|إحدى عشر
      12 any: اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|إثنا عشر|إثني عشر|إثنتي عشرة|إثنتا عشرة
      13 any: ثلاثة عشر|ثلاث عشرة
      14 any: أربعة عشر|أربع عشرة|اربعة عشر|اربع عشرة
      15 any: خمسة عشر|خمس عشرة
      16 any: ستة عشر|ست عشرة
      17 any: سبعة عشر|سبع عشرة
      18 any: ثمانية عشر|ثماني عشرة|ثمان عشرة
      19 any: تسعة عشر|تسع عشرة
      20 any: عشرون|عشرين
      30 any: ثلاثون|ثلاثين
      40 any: أربعون|أربعين|اربعون|اربعين
      50 any: خمسون|خمسين
      60 any: ستون|ستين
      70 any: سبعون|سبعين
      80 any: ثمانون|ثمانين
      90 any: تسعون|تسعين
      200 any: مئتا|مئتي|مئتان|مئتين|مائتا|مائتي|مائتان|مائتين
      300 any: ثلاثمئة|ثلاثمائة
      400 any: أربعمئة|أربعمائة
      500 any: خمسمئة|خمسمائة
      600 any: ستمئة|ستمائة
      700 any: سبعمئة|سبعمائة
      800 any: ثمانمئة|ثمانمائة|ثمانيمئة
      900 any: تسعمئة|تسعمائة
      2000 any: ألفان|ألفين|ألفي
      2000000 any: مليونان|مليونين|مليوني
      2000000000 any: ملياران|مليارين|ملياري
    `,
    scales: `
      100: مئة|ومئة|ومائة
      1000 some: ألف|ألفا|ألفًا|ألفاً|آلاف|الف
      1000000 some: مليون|مليونا|مليونًا|مليوناً|ملايين
      1000000000 some: مليار|مليارا|مليارًا|ملياراً|مليارات|بليون
      1000000000000: تريليون|تريليونات
    `,
    homonyms: 'الست|السبع',
  },
  fa: {
    counts: `
      1: اول|اولین
      2: دوم|دومین
      3: سوم|سومین
      4: چهارم|چهارمین
      5: پنجم|پنجمین
      6: ششم|ششمین
      7: هفتم|هفتمین
      8: هشتم|هشتمین
      9: نهم|نهمین
      10: دهم|دهمین
      11: یازدهم|یازدهمین
      12: دوازدهم|دوازدهمین
      13: سیزدهم|سیزدهمین
      14: چهاردهم|چهاردهمین
      15: پانزدهم|پانزدهمین
      16: شانزدهم|شانزدهمین
      17: هفدهم|هفدهمین
      18: هجدهم|هجدهمین|هیجدهم
      19: نوزدهم|نوزدهمین
      20: بیستم|بیستمین
      30: سی‌ام|سی‌امین
      40: چهلم|چهلمین
      50: پنجاهم|پنجاهمین
      60: شصتم|شصتمین
      70: هفتادم|هفتادمین
      80: هشتادم|هشتادمین
      90: نودم|نودمین
      100: صدم|صدمین
    `,
    // "Nine" is "not" as well.
    homonyms: 'نه',
  },
  hi: {
    counts: `
      5: पांचवां|पांचवीं|पांचवें
      6: छः|छ|छे|छठवां|छठवें
      7: सातवां|सातवीं|सातवें
      8: आठवां|आठवीं|आठवें
      9: नौवां|नौवीं|नौवें|नवां|नवीं
      10: दसवां|दसवीं|दसवें
      18: अट्ठारह
      22: बाइस
      23: तेइस
      26: छब्बिस
      28: अठाईस|अट्ठाइस|अठ्ठाईस
      29: उन्तीस|उनत्तीस
      48: अड़तालिस
      89: नवासी
    `,
    // "Nine" and "new" are written alike at times.
    homonyms: 'नवीं|नवां',
  },
  my: {
    counts: '',
    // Loan words; how a font of old has them; and the word for a century, which begins like a hundred and multiplies nothing.
    scales: `
      1: ရာစု
      1000: ေထာင္
      10000: ေသာင္း
      100000: သိန္း
      1000000: သန္း|မီလီယံ|မီလီယမ်|မီလီယမ္
      1000000000: ဘီလီယံ|ဘီလီယမ်|ဘီလီယမ္
    `,
    // "Two" and "seven" are "year" as well, and "four" is "heavy".
    homonyms: 'နှစ်|ခုနှစ်|လေး',
  },
  ru: {
    counts: '',
    scales: `
      10: десяток|десятка|десятку|десятке|десятком|десятков|десяткам|десятками|десятках
      100: сотня|сотни|сотню|сотне|сотней|сотен|сотням|сотнями|сотнях
    `,
  },
  uk: {
    counts: '',
    scales: `
      10: десяток|десятка|десятку|десятки|десятків|десяткам|десятками|десятках
      100: сотня|сотні|сотню|сотнею|сотень|сотням|сотнями|сотнях
    `,
  },
};

/**
 * @param tag a language tag
 * @returns words of its numbers in forms that the Unicode CLDR does not know
 */
export function otherFormsOf(
  tag: string,
): Pick<Writing, 'endings' | 'numberWords' | 'scaleWords' | 'numberHomonyms'> {
  const {
    beginnings = {},
    counts = '',
    scales = '',
    homonyms = '',
  } = table[new Intl.Locale(tag).language] ?? {};
  return {
    endings: Object.fromEntries(Object.entries(beginnings).map(([name, set]) => [name, set.split('|')])),
    numberWords: wordsIn(counts),
    scaleWords: wordsIn(scales),
    numberHomonyms: homonyms.split('|').filter((word) => word !== ''),
  };
}

function wordsIn(lines: string): Record<string, number> {
  const entries = lines.matchAll(/^\s*(\d+)(?: (\w+))?: (.+)$/gm);
  return Object.fromEntries(
    Array.from(entries).flatMap(([, value = '', set, words = '']) =>
      words.split('|').map((word) => [set === undefined ? word : `${set}~${word}`, Number(value)]),
    ),
  );
}
