import type { Writing } from '../../../../publication/writing.ts';

/** What a language says for ten years, which the Unicode CLDR does not know. */
type DecadePhrases = Partial<Pick<Writing, 'decadeEndings' | 'decadeSigns' | 'decadeWords'>>;

const tens = (...words: readonly string[]) =>
  Object.fromEntries(words.map((word, index) => [word, (index + 2) * 10]));

const norwegian: DecadePhrases = { decadeEndings: ['-tallet', '-tallets', '-åra', '-årene', '-årenes'] };
const serbian: DecadePhrases = { decadeSigns: ['#-ih', '#ih', '#-их'] };

const arabicTens = (ending: string) =>
  ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].map((ten) => `${ten}${ending}`);

/** The usual ways, as courses of these languages teach them. */
const phrases: Readonly<Record<string, DecadePhrases>> = {
  am: { decadeEndings: ['ዎቹ', 'ዎች'] },
  ar: {
    decadeWords: Object.assign(
      {},
      ...['ينيات', 'ينات'].flatMap((ending) =>
        ['', 'ال', 'وال', 'و'].map((beginning) =>
          tens(...arabicTens(ending).map((word) => beginning + word)),
        ),
      ),
    ) as Record<string, number>,
  },
  ca: { decadeSigns: ['anys #', 'dècada de #', 'dècada del #'] },
  cs: { decadeSigns: ['#. letech', '#. let', '#. léta'] },
  da: {
    decadeEndings: ["'erne", '’erne', 'erne'],
    decadeWords: tens(
      'tyverne',
      'trediverne',
      'fyrrerne',
      'halvtredserne',
      'tresserne',
      'halvfjerdserne',
      'firserne',
      'halvfemserne',
    ),
  },
  de: {
    decadeEndings: ['er', 'ern'],
    decadeWords: tens(
      'zwanziger',
      'dreißiger',
      'vierziger',
      'fünfziger',
      'sechziger',
      'siebziger',
      'achtziger',
      'neunziger',
    ),
  },
  el: { decadeSigns: ['δεκαετία του #', 'δεκαετία του ’#', 'δεκαετίας του #', 'δεκαετίας του ’#'] },
  es: { decadeSigns: ['años #', 'década de #', 'década de los #', 'décadas de #'] },
  fa: { decadeSigns: ['دهه #', 'دههٔ #', 'دهۀ #', 'دهه‌ی #'] },
  fi: { decadeEndings: ['-luku', '-luvun', '-luvulla', '-luvulta', '-luvulle', '-lukua'] },
  fr: { decadeSigns: ['années #'] },
  he: { decadeSigns: ['שנות ה-#', 'שנות ה־#'] },
  hi: { decadeSigns: ['# के दशक', '# का दशक'] },
  hr: serbian,
  hu: { decadeSigns: ['#-as év', '#-es év', '#-os év'] },
  id: { decadeEndings: ['-an'] },
  it: { decadeSigns: ['anni #', 'anni ’#', "anni '#"] },
  ja: { decadeSigns: ['#年代'] },
  ko: { decadeSigns: ['#년대'] },
  mr: { decadeSigns: ['#च्या दशक', '# च्या दशक', '#चे दशक'] },
  ms: { decadeEndings: ['-an'] },
  nb: norwegian,
  ne: { decadeSigns: ['#को दशक', '# को दशक'] },
  nl: { decadeSigns: ['jaren #', 'jaren ’#', "jaren '#"] },
  nn: norwegian,
  no: norwegian,
  pa: { decadeSigns: ['# ਦੇ ਦਹਾਕੇ', '#ਵਿਆਂ'] },
  pl: { decadeSigns: ['lata #', 'lat #', 'latach #'] },
  pt: { decadeSigns: ['anos #', 'década de #', 'décadas de #'] },
  ro: { decadeSigns: ['anii #', 'anilor #'] },
  ru: {
    decadeEndings: ['-х', '-ых'],
    decadeSigns: ['# годов', '# годах', '# годы', '#-е годы', '#-х годов', '#-х годах'],
  },
  sk: { decadeSigns: ['#. rokoch', '#. rokov', '#. roky'] },
  sr: serbian,
  sv: { decadeEndings: ['-talet', '-talets', '-tal'] },
  th: { decadeSigns: ['ทศวรรษ #', 'ทศวรรษที่ #', 'ยุค #'] },
  tr: {
    decadeSigns: [
      "#'lı yıl",
      "#'li yıl",
      "#'lu yıl",
      "#'lü yıl",
      '#’lı yıl',
      '#’li yıl',
      '#’lu yıl',
      '#’lü yıl',
    ],
  },
  uk: { decadeEndings: ['-х', '-их'], decadeSigns: ['#-х років', '#-х роках', '#-ті роки'] },
  ur: { decadeSigns: ['# کی دہائی', '#کی دہائی'] },
  vi: { decadeSigns: ['thập niên #', 'thập kỷ #', 'những năm #'] },
  zh: { decadeSigns: ['#年代'] },
};

/**
 * @param tag a language tag
 * @returns what the language says for ten years, as far as that is known
 */
export function decadePhrasesOf(tag: string): DecadePhrases {
  return phrases[new Intl.Locale(tag).language] ?? {};
}
