/**
 * Words that hold a number without saying it: duals, ten years in one word, a score without a goal. Bars part the words,
 * `*` stands for letters.
 */
const words: Readonly<Record<string, string>> = {
  am: '10 አስርት|አሥርት|አስርተ',
  ar: '0 دون رد|دون مقابل|نظيفة|نظيف|مقابل لا شيء, 2 *ين|*ان, 10 عقد|العقد|عقدا|عقدًا, 20 عقدين|عقدان, 100 قرن|قرنا',
  bg: '10 десетилети*, 100 век|столетие*',
  bn: '10 দশক|দশকে|দশকের, 100 শতাব্দী|শতক',
  ca: '10 dècada|decenni, 100 segle',
  cs: '2 dvou*, 3 tří*, 4 čtyř*, 5 pěti*, 6 šesti*, 7 sedmi*, 8 osmi*, 9 devíti*, 10 desetilet*|dekád*|deseti*, 12 dvanácti*, 15 patnácti*, 20 dvaceti*, 30 třiceti*, 40 čtyřiceti*, 50 půlstolet*|padesáti*, 60 šedesáti*, 100 stolet*',
  da: '10 årti|årtiet|tiår*, 100 århundrede*',
  de: '0 torlos*|null, 2 beide*|zwei*, 3 drei*, 4 vier*, 5 fünf*, 6 sechs*, 7 sieben*, 8 acht*, 9 neun*, 10 Jahrzehnt*|zehn*, 12 zwölf*, 15 fünfzehn*, 20 zwanzig*, 30 dreißig*, 40 vierzig*, 50 fünfzig*, 60 sechzig*, 100 Jahrhundert*|hundert*',
  el: '10 δεκαετία*, 100 αιών*',
  es: '0 ningún|ningun*|nadie, 10 década|decenio, 50 medio siglo, 100 siglo',
  et: '10 kümnen*|aastaküm*, 100 sajand*',
  fa: '10 دهه, 100 قرن|سده',
  fi: '10 vuosikymmen*, 100 vuosisa*',
  fr: '0 aucun*|personne, 10 décennie|décennal*, 50 demi-siècle, 100 siècle|centenaire*',
  gu: '10 દાયકો|દાયકા|દાયકાથી|દાયકામાં|દસકો|દસકા, 100 સદી|શતાબ્દી',
  ha: '10 shekaru goma, 100 ƙarni',
  he: '2 שנתיים|שנתים|שבועיים|יומיים|שעתיים|חודשיים|פעמיים|מאתיים|שניהם, 10 עשור|עשורים, 20 שני עשורים, 100 מאה',
  hi: '10 दशक|दशकों, 50 अर्धशतक, 100 सदी|शताब्दी|शतक',
  hr: '10 desetljeć*, 100 stoljeć*',
  hu: '10 évtized*, 50 fél évszázad*, 100 évszázad*|század*',
  hy: '10 տասնամյակ*, 100 դար*',
  id: '10 dekade|dasawarsa, 50 setengah abad, 100 abad',
  is: '0 engu|ekkert|markalaus*, 2 bæði|báð*|par, 10 áratug*, 50 hálf* öld, 100 öld|aldar|aldir',
  it: '10 decennio|decade, 50 mezzo secolo, 100 secolo',
  ja: '0 いなかった|なかった|いない, 10 十年, 50 半世紀, 100 一世紀',
  ka: '10 ათწლეულ*, 100 საუკუნ*',
  kn: '10 ದಶಕ*, 100 ಶತಮಾನ*',
  ko: '50 반세기',
  ml: '10 പതിറ്റാണ്ട*|ദശക*|ദശാബ്ദ*, 100 നൂറ്റാണ്ട*',
  mr: '10 दशक|दशका*, 100 शतक|शतका*',
  my: '10 ဆယ်စုနှစ်, 100 ရာစု',
  nb: '10 tiår*, 100 århundre*|hundreår*',
  ne: '10 दशक|दशकमा|दशकको, 100 शताब्दी',
  nl: '10 decennium|decennia, 50 halve eeuw, 100 eeuw',
  nn: '10 tiår*, 100 hundreår*',
  no: '10 tiår*, 100 århundre*|hundreår*',
  pa: '10 ਦਹਾਕਾ|ਦਹਾਕੇ, 100 ਸਦੀ',
  pl: '2 dwu*, 3 trzy*, 4 cztero*, 5 pięcio*, 6 sześcio*, 7 siedmio*, 8 ośmio*, 9 dziewięcio*, 10 dekad*|dziesięcioleci*|dziesięcio*, 12 dwunasto*, 15 piętnasto*, 20 dwudziesto*, 30 trzydziesto*, 40 czterdziesto*, 50 półwiecz*|pięćdziesięcio*|pięćdziesiąt*, 60 sześćdziesięcio*, 100 wiek*|stuleci*',
  pt: '0 ninguém|nenhum*, 10 década|decênio, 50 meio século, 100 século',
  ro: '10 deceniu*|decenii*, 50 jumătate de secol, 100 secol*',
  ru: '2 оба|обе|обоих|вдвое|двух*, 3 трех*|трёх*, 4 четырех*|четырёх*, 5 пяти*, 6 шести*, 7 семи*, 8 восьми*, 9 девяти*, 10 десятилети*|десяти*, 11 одиннадцати*, 12 двенадцати*, 13 тринадцати*, 14 четырнадцати*, 15 пятнадцати*, 16 шестнадцати*, 17 семнадцати*, 18 восемнадцати*, 19 девятнадцати*, 20 двадцати*, 30 тридцати*, 40 сорока*, 50 полвека|полувек*|пятидесяти*, 60 шестидесяти*, 70 семидесяти*, 80 восьмидесяти*, 90 девяносто*, 100 век|века|столети*',
  sk: '10 desaťroč*|dekád*, 100 storoč*',
  sl: '10 desetletj*, 100 stoletj*',
  so: '10 toban sano, 100 qarni',
  sr: '10 decenij*|децениј*|desetljeć*|десетљећ*, 100 vek*|век*',
  sv: '10 decenni*|årtionde*, 50 halvsekel, 100 sekel|århundrade*',
  sw: '10 muongo|mwongo, 20 miongo miwili, 100 karne',
  ta: '10 தசாப்த*|பத்தாண்டு*, 100 நூற்றாண்டு*',
  te: '10 దశాబ్ద*|దశాబ్ది*, 100 శతాబ్ద*',
  th: '10 ทศวรรษ, 50 กึ่งศตวรรษ|ครึ่งศตวรรษ, 100 ศตวรรษ',
  tr: '10 on yıl*, 50 yarım asır*, 100 asır*|yüzyıl*',
  uk: "2 обидва|обидві|дво*, 4 чотири*, 5 п'яти*|п’яти*, 6 шести*, 7 семи*, 8 восьми*, 9 дев'яти*|дев’яти*, 10 десятилітт*|десятиріч*|десяти*, 12 дванадцяти*, 15 п'ятнадцяти*|п’ятнадцяти*, 20 двадцяти*, 30 тридцяти*, 40 сорока*, 50 півстолітт*|пів століття|п'ятдесяти*|п’ятдесяти*, 60 шістдесяти*, 100 століття|сторіч*",
  ur: '10 دہائی, 100 صدی',
  vi: '10 thập kỷ|thập niên, 50 nửa thế kỷ, 100 thế kỷ',
  yo: '10 ọdún mẹ́wàá, 100 ọgọ́rùn-ún ọdún',
  zh: '0 無人|无人|沒有|没有, 50 半世紀|半世纪, 100 一世紀|一世纪',
};

/**
 * @param tag a language tag
 * @returns its words that hold a number, with that number
 */
export function impliedNumbersOf(tag: string): Record<string, number> {
  const listed = words[new Intl.Locale(tag).language]?.split(', ') ?? [];
  return Object.fromEntries(
    listed.flatMap((entry) => {
      const [, value = '', forms = ''] = /^(\d+) (.+)$/.exec(entry) ?? [];
      return forms.split('|').map((form) => [form, Number(value)]);
    }),
  );
}
