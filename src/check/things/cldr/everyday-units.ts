import type { UnitName } from '../units.ts';

/**
 * What people call units beside what the Unicode CLDR has: short forms, a day of twenty-four hours, the endings of Arabic. A
 * name of two units is said of both.
 */
const names: Readonly<Record<string, Readonly<Partial<Record<UnitName, string>>>>> = {
  ar: {
    second: 'ثانيتان|ثانيتين|ثواني',
    minute: 'دقيقتان|دقيقتين|دقائق',
    hour: 'ساعتان|ساعتين|ساعات',
    day: 'يوما|يومان|يومين|أيام',
    week: 'أسبوعا|أسبوعان|أسبوعين|أسابيع',
    month: 'شهرا|شهران|شهرين|أشهر|شهور',
    year: 'عام|عاما|عامان|عامين|أعوام|سنتان|سنتين|سنوات',
    meter: 'مترا|متران|مترين|أمتار',
    kilometer: 'كيلومترا|كيلومتران|كيلومترين|كيلومترات|كلم|كم',
    foot: 'قدما|قدمان|قدمين|أقدام',
    mile: 'ميلا|ميلان|ميلين|أميال',
    gram: 'غراما|غرامات|جراما|جرامات',
    kilogram: 'كيلوغراما|كيلوغرامات|كيلوجراما|كيلوجرامات|كيلو|كلغ|كغ',
    tonne: 'طنان|طنين',
    liter: 'لترا|لتران|لترين|لترات',
    hectare: 'هكتارا|هكتاران|هكتارين|هكتارات',
  },
  cs: { kilogram: 'kilo|kila|kil' },
  da: { day: 'døgn' },
  de: { kilogram: 'Kilo|Kilos' },
  en: { celsius: 'C', fahrenheit: 'F' },
  es: { kilogram: 'kilo|kilos' },
  hi: { kilogram: 'किलो' },
  is: { day: 'sólarhringur|sólarhring|sólarhrings|sólarhringar|sólarhringa|sólarhringum' },
  ja: {
    millimeter: 'ミリ',
    milliliter: 'ミリ',
    centimeter: 'センチ',
    kilometer: 'キロ',
    kilogram: 'キロ',
    celsius: '度',
    fahrenheit: '度',
    month: 'カ月|ヶ月|ヵ月|ケ月|か月間|カ月間|ヶ月間',
    day: '日間',
    year: '年間',
    minute: '分間',
    second: '秒間',
  },
  ko: { kilometer: '킬로', kilogram: '킬로', centimeter: '센티', day: '일간', year: '년간' },
  nb: { day: 'døgn' },
  pl: { day: 'doba|doby|dobę|dób|dobie', kilogram: 'kilo' },
  pt: { kilogram: 'quilo|quilos' },
  ru: {
    'cubic-meter': 'кубометр|кубометра|кубометров|куб|куба|кубов',
    celsius: 'градусов по Цельсию|градуса по Цельсию',
    fahrenheit: 'градусов по Фаренгейту|градуса по Фаренгейту',
    day: 'сутки|суток|суткам|сутками',
    kilogram: 'кило',
  },
  sv: { day: 'dygn', kilogram: 'kilo' },
  sw: { celsius: 'za Selsiasi|nyuzi joto|digrii', kilogram: 'kilo' },
  th: { kilometer: 'กิโล|กม.', kilogram: 'กิโล|กก.', centimeter: 'ซม.', liter: 'ลิตร' },
  uk: {
    'cubic-meter': 'кубометр|кубометра|кубометрів|куб|куба|кубів',
    day: 'доба|доби|добу|діб',
    kilogram: 'кіло',
  },
  zh: {
    day: '天',
    centimeter: '公分',
    meter: '公尺',
    kilogram: '公斤',
    gram: '公克',
    liter: '公升',
    celsius: '度',
    fahrenheit: '度',
  },
};

/** @returns what people call a unit in a language beside what the CLDR has */
export function everydayForms(tag: string, unit: UnitName): string[] {
  const { language } = new Intl.Locale(tag);
  return names[language]?.[unit]?.split('|') ?? [];
}
