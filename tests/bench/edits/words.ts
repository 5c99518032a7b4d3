/** What the random editor writes in one language. */
interface Words {
  /** Whole sentences, the same ones in each language; `#` stands for a number. */
  readonly sentences: readonly string[];
  /** Short names of what is reported, for titles, headings and cells; the same ones in each language. */
  readonly topics: readonly string[];
  /** Words with signs that no other text has, some of which no face draws: typefaces change with them. */
  readonly rare: readonly string[];
}

/** The languages that a site may speak, its source language first; each is there in `locales/`. */
export const spoken = ['en', 'sw', 'bn', 'is', 'gu'] as const;

/** One of them. */
export type Spoken = (typeof spoken)[number];

/** Words by language. */
export const words: Readonly<Record<Spoken, Words>> = {
  en: {
    sentences: [
      'The new well beside the school gives clean water to # families.',
      'Every house in the village has had light since last week.',
      'The road to the market is open again after the rain.',
      'The clinic is open on # days of the week.',
      'Farmers have brought in the harvest together with their neighbours.',
      'The council met in the old hall and heard # people.',
      'Children walk to school over the new bridge.',
      'The teacher wrote to the parents about the long holiday.',
    ],
    topics: ['water', 'school', 'market', 'clinic', 'harvest', 'bridge'],
    rare: ['Łódź', 'Ñandú', 'façade', 'Ωmega', 'Ǣsop', '½', 'naïve', 'Ẁ'],
  },
  sw: {
    sentences: [
      'Kisima kipya kando ya shule kinatoa maji safi kwa familia #.',
      'Kila nyumba kijijini ina mwanga tangu wiki iliyopita.',
      'Barabara ya kwenda sokoni imefunguliwa tena baada ya mvua.',
      'Zahanati iko wazi siku # za wiki.',
      'Wakulima wamevuna mazao pamoja na majirani zao.',
      'Baraza lilikutana katika ukumbi wa zamani na kuwasikiliza watu #.',
      'Watoto wanatembea kwenda shuleni kupitia daraja jipya.',
      'Mwalimu aliwaandikia wazazi kuhusu likizo ndefu.',
    ],
    topics: ['maji', 'shule', 'soko', 'zahanati', 'mavuno', 'daraja'],
    rare: ['ng’ombe', 'Čapek', 'Ĝi', 'qāf', 'Xhosa', '¼', 'Ōta', 'Ž'],
  },
  bn: {
    sentences: [
      'স্কুলের পাশের নতুন কূপটি #টি পরিবারকে পরিষ্কার জল দেয়।',
      'গত সপ্তাহ থেকে গ্রামের প্রতিটি বাড়িতে আলো আছে।',
      'বৃষ্টির পরে বাজারের রাস্তা আবার খুলে গেছে।',
      'চিকিৎসাকেন্দ্র সপ্তাহে # দিন খোলা থাকে।',
      'কৃষকেরা প্রতিবেশীদের সঙ্গে মিলে ফসল ঘরে তুলেছেন।',
      'পরিষদ পুরনো ভবনে বসে # জনের কথা শুনেছে।',
      'শিশুরা নতুন সেতু পেরিয়ে স্কুলে যায়।',
      'শিক্ষক লম্বা ছুটির কথা অভিভাবকদের লিখেছেন।',
    ],
    topics: ['জল', 'স্কুল', 'বাজার', 'চিকিৎসাকেন্দ্র', 'ফসল', 'সেতু'],
    rare: ['হৃৎপিণ্ড', 'ঋতু', 'বাঙ্ময়', 'ঐক্য', 'ঊর্ধ্ব', 'জ্যৈষ্ঠ', 'উচ্ছ্বাস', 'ঈগল'],
  },
  is: {
    sentences: [
      'Nýi brunnurinn við skólann gefur # fjölskyldum hreint vatn.',
      'Í hverju húsi þorpsins hefur verið ljós frá síðustu viku.',
      'Vegurinn á markaðinn er opinn aftur eftir rigninguna.',
      'Heilsugæslan er opin # daga vikunnar.',
      'Bændur hafa hirt uppskeruna með nágrönnum sínum.',
      'Ráðið kom saman í gamla salnum og hlýddi á # manns.',
      'Börnin ganga í skólann yfir nýju brúna.',
      'Kennarinn skrifaði foreldrum um langa fríið.',
    ],
    topics: ['vatn', 'skóli', 'markaður', 'heilsugæsla', 'uppskera', 'brú'],
    rare: ['Dvořák', 'Gdańsk', 'Şişli', '¾', 'Þeófílus', 'Űr', 'ǽ', 'crêpe'],
  },
  gu: {
    sentences: [
      'શાળાની બાજુનો નવો કૂવો # પરિવારોને ચોખ્ખું પાણી આપે છે.',
      'ગયા અઠવાડિયાથી ગામના દરેક ઘરમાં વીજળી છે.',
      'વરસાદ પછી બજારનો રસ્તો ફરી ખૂલ્યો છે.',
      'દવાખાનું અઠવાડિયામાં # દિવસ ખુલ્લું રહે છે.',
      'ખેડૂતોએ પડોશીઓ સાથે મળીને પાક લણ્યો છે.',
      'પંચાયત જૂના મકાનમાં મળી અને તેણે # લોકોને સાંભળ્યા.',
      'બાળકો નવા પુલ પરથી શાળાએ જાય છે.',
      'શિક્ષકે લાંબી રજા વિશે વાલીઓને લખ્યું.',
    ],
    topics: ['પાણી', 'શાળા', 'બજાર', 'દવાખાનું', 'પાક', 'પુલ'],
    rare: ['ઋતુ', 'ઐક્ય', 'હૃદય', 'ઊર્ધ્વ', 'ઉદ્ઘાટન', 'ષટ્કોણ', 'ઝઘડો', 'ઔષધ'],
  },
};

/**
 * @param tag a language
 * @param index of a sentence or a topic, any whole number
 * @param number for the sentence's place of a number
 * @returns the sentence in that language, its number in that language's digits
 */
export function sentence(tag: Spoken, index: number, number: number): string {
  const { sentences } = words[tag];
  return (sentences[index % sentences.length] ?? '').replace('#', inDigits(tag, number));
}

/**
 * @param tag a language
 * @param number any number
 * @returns it, in the digits that texts of that language use
 */
export function inDigits(tag: Spoken, number: number): string {
  const digits = new Intl.NumberFormat(tag === 'bn' ? 'bn-u-nu-beng' : 'en', { useGrouping: false });
  return digits.format(number);
}

/**
 * @param tag a language
 * @param index of a topic, any whole number
 * @returns its name in that language
 */
export function topic(tag: Spoken, index: number): string {
  const { topics } = words[tag];
  return topics[index % topics.length] ?? '';
}
