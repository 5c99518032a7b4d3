import { listed } from './listed.ts';

/**
 * What news say of a temperature that is below zero without a sign, as courses of these languages teach it; bars part the
 * words, of which each may begin a longer one, unless a space ends it.
 */
const words: Readonly<Record<string, string>> = {
  am: 'ዜሮ|ከዜሮ|ኔጋቲቭ',
  ar: 'تحت الصفر|دون الصفر|سالب|تحت درجة التجمد',
  bg: 'минус|под нулата|студ',
  bn: 'হিমাঙ্ক|শূন্যের|শূন্য|ঋণাত্মক|মাইনাস',
  ca: 'menys|sota zero|negatiu',
  cs: 'mráz|mrzl|mrazu|mrazy|pod nulou|minus',
  da: 'minus|frost|kuldegrader|under nul',
  de: 'minus|Frost|Kälte|unter null|unter Null|Kältegrad|Minusgrad',
  el: 'μείον|πλην|κάτω από το μηδέν|υπό το μηδέν',
  es: 'menos|bajo cero|negativ',
  et: 'miinus|külma|alla nulli',
  fa: 'منفی|زیر صفر',
  fi: 'miinus|pakka|nollan alapuolel',
  fr: 'moins|zéro|négati',
  gu: 'શૂન્ય|ઠારબિંદુ',
  ha: 'ƙasa da sifili|sifili',
  he: 'מינוס|מתחת לאפס|לאפס',
  hi: 'शून्य|माइनस|ज़ीरो|जीरो|हिमांक',
  hr: 'minus|ispod nule|ispod ništice',
  hu: 'mínusz|fagypont|fagy',
  hy: 'մինուս|զրոյից|ցուրտ',
  id: 'minus|di bawah nol|negatif',
  is: 'frost|mínus|undir núlli',
  it: 'meno|sotto zero|sotto lo zero|sottozero',
  ja: '氷点下|零下|マイナス',
  ka: 'მინუს|ნულს|ყინვა',
  km: 'ដក|សូន្យ',
  kn: 'ಮೈನಸ್|ಶೂನ್ಯ',
  ko: '영하|마이너스',
  lo: 'ລົບ|ສູນ',
  ml: 'മൈനസ്|പൂജ്യ',
  mn: 'хасах|хүйтэн',
  mr: 'उणे|शून्य|वजा|मायनस',
  my: 'အနုတ်|သုည|ရေခဲမှတ်',
  nb: 'minus|frost|kuldegrader|under null',
  ne: 'माइनस|शून्य',
  nl: 'minus|min |vorst|onder nul|onder het vriespunt',
  nn: 'minus|frost|kuldegrader|under null',
  no: 'minus|frost|kuldegrader|under null',
  pa: 'ਮਨਫ਼ੀ|ਮਨਫੀ|ਮਾਈਨਸ|ਜ਼ੀਰੋ|ਸਿਫ਼ਰ',
  pl: 'minus|mroz|mróz|poniżej zera',
  pt: 'menos|abaixo de zero|negativ',
  ro: 'minus|sub zero|gerul|îngheț',
  ru: 'минус|мороз|ниже нуля|холода',
  sk: 'mínus|mráz|mrazu|pod nulou',
  sl: 'minus|pod ničlo|mraz',
  so: 'eber',
  sr: 'minus|ispod nule|минус|испод нуле',
  sv: 'minus|kallt|köldgrader|kyla|under noll|frost',
  sw: 'sifuri|hasi|baridi ya',
  ta: 'மைனஸ்|பூஜ்ஜிய|பூஜ்ய',
  te: 'మైనస్|సున్నా',
  th: 'ลบ|ศูนย์',
  tr: 'eksi|sıfırın altında|dondurucu',
  uk: 'мінус|мороз|нижче нуля|холоду',
  ur: 'منفی|صفر|نقطہ انجماد',
  vi: 'âm|dưới không',
  yo: 'òdo',
  zh: '零下|負|负|冰點|冰点',
};

/**
 * @param tag a language tag
 * @returns what says beside a number that it is below zero, which the Unicode CLDR does not know
 */
export function belowZeroWordsOf(tag: string): string[] {
  return listed(words[new Intl.Locale(tag).language]);
}
