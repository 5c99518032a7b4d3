import type { UnitName } from '../units.ts';

/** How a language says that a length is one of an area or a volume; `#` stands for the length. */
const powers: Readonly<Record<string, readonly [square: string, cubic: string]>> = {
  am: ['ካሬ #|ስኩዌር #', 'ኪዩቢክ #|# ኩብ'],
  ar: ['# مربع|# مربعا|# مربعة', '# مكعب|# مكعبا|# مكعبة'],
  bg: ['кв. #|квадратен #|квадратни #', 'куб. #|кубически #'],
  bn: ['বর্গ#|বর্গ #', 'ঘন#|ঘন #'],
  cs: [
    'čtvereční #|čtverečních #|# čtvereční|# čtverečních',
    'krychlový #|krychlových #|kubických #|# krychlových',
  ],
  da: ['kvadrat#', 'kubik#'],
  de: ['Quadrat#', 'Kubik#'],
  el: ['τετραγωνικά #|τετραγωνικό #|τετραγωνικών #', 'κυβικά #|κυβικό #|κυβικών #'],
  en: ['square #|sq #|sq. #', 'cubic #|cu #|cu. #'],
  es: ['# cuadrado|# cuadrados|# cuadradas', '# cúbico|# cúbicos'],
  fa: ['# مربع', '# مکعب'],
  fi: ['neliö#', 'kuutio#'],
  fr: ['# carré|# carrés', '# cube|# cubes'],
  gu: ['ચોરસ #|ચો. #|સ્ક્વેર #', 'ઘન #|ઘન#'],
  he: ['# רבוע|# רבועים|# מרובע|# מרובעים', '# מעוקב|# מעוקבים'],
  hi: ['वर्ग #|वर्ग#', 'घन #'],
  hr: ['četvornih #|kvadratnih #|kvadratni #', 'kubičnih #|kubni #|kubnih #'],
  hu: ['négyzet#', 'köb#'],
  id: ['# persegi', '# kubik'],
  is: ['fer#', 'rúm#'],
  it: ['# quadrato|# quadrati|# quadrate', '# cubo|# cubi|# cubico'],
  ja: ['平方#', '立方#'],
  ko: ['제곱#|평방#', '세제곱#|입방#'],
  mr: ['चौरस #|चौ. #', 'घन #|घन#'],
  nb: ['kvadrat#', 'kubikk#'],
  ne: ['वर्ग #|वर्ग#', 'घन #'],
  nl: ['vierkante #', 'kubieke #'],
  pa: ['ਵਰਗ #', 'ਘਣ #'],
  pl: ['# kwadratowy|# kwadratowe|# kwadratowych|# kw.', '# sześcienny|# sześcienne|# sześciennych'],
  pt: ['# quadrado|# quadrados|# quadradas', '# cúbico|# cúbicos'],
  ro: ['# pătrat|# pătrați|# pătrate', '# cub|# cubi'],
  ru: [
    'квадратный #|квадратных #|квадратные #|квадратного #|кв. #|кв #',
    'кубический #|кубических #|кубические #|куб. #|куб #',
  ],
  sk: ['štvorcový #|štvorcových #', 'kubických #|kubický #'],
  sr: ['kvadratnih #|kvadratni #|квадратних #', 'kubnih #|kubni #'],
  sv: ['kvadrat#', 'kubik#'],
  sw: ['# za mraba|# za eneo|# mraba', '# za ujazo'],
  ta: ['சதுர #', 'கன #'],
  te: ['చదరపు #', 'ఘనపు #'],
  th: ['ตาราง#', 'ลูกบาศก์#'],
  tr: ['#kare', '#küp'],
  uk: ['квадратний #|квадратних #|квадратні #|кв. #|кв #', 'кубічний #|кубічних #|куб. #'],
  ur: ['مربع #', 'مکعب #'],
  vi: ['# vuông', '# khối'],
  zh: ['平方#', '立方#'],
};

/** Which lengths areas and volumes are named by. */
const ofLength: Readonly<Partial<Record<UnitName, readonly [length: UnitName, power: 0 | 1]>>> = {
  'square-meter': ['meter', 0],
  'square-kilometer': ['kilometer', 0],
  'square-foot': ['foot', 0],
  'square-mile': ['mile', 0],
  'cubic-meter': ['meter', 1],
  'cubic-foot': ['foot', 1],
};

/** What is written beside the sign of a length in all languages. */
const signs = [
  ['#²', '#2'],
  ['#³', '#3'],
] as const;

/**
 * @param tag a language
 * @param unit an area or volume that is named by a length
 * @param lengths what the language calls that length
 * @returns what the language calls the unit
 */
export function poweredForms(tag: string, unit: UnitName, lengths: readonly string[]): string[] {
  const { language } = new Intl.Locale(tag);
  const power = ofLength[unit]?.[1] ?? 0;
  const ways = powers[language]?.[power].split('|') ?? [];
  const short = lengths.filter((form) => form.length <= maxSign);
  return [
    ...ways.flatMap((way) =>
      lengths
        .filter((form) => areOfOneNumber(way, form))
        .map((form) => way.replace('#', isOneWord(way) ? form.toLowerCase() : form)),
    ),
    ...signs[power].flatMap((way) => short.map((form) => way.replace('#', form))),
  ];
}

/** The sign of a length has no more letters. */
const maxSign = 3;

const isOneWord = (way: string) => /\p{L}#/u.test(way);

/** An adjective that follows has the ending of its noun: "metros cuadrados". */
function areOfOneNumber(way: string, form: string): boolean {
  const isAdjective = form.length > maxSign && /^# \p{Script=Latin}+$/u.test(way);
  return !isAdjective || form.endsWith('s') === way.endsWith('s');
}

/**
 * @param unit a unit
 * @returns the length that it is named by, where it is an area or volume that is
 */
export function lengthOf(unit: UnitName): UnitName | undefined {
  return ofLength[unit]?.[0];
}
