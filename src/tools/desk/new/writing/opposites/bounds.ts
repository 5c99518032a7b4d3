/**
 * What says that a number is more than is told, and that it is less, by language, as in `qualifiers`; bars part them. They
 * are not all that a language has: only that one stands for the other is told by them.
 */
export const bounds: Readonly<Record<string, { readonly over: string; readonly under: string }>> = {
  af: { over: 'meer as|minstens|ten minste|oor die #', under: 'minder as|hoogstens|hoogstens|nie meer as' },
  am: { over: 'በላይ|የሚበልጡ|የሚበልጥ|ቢያንስ', under: 'በታች|ያነሱ|ያነሰ|ያልበለጡ|ቢበዛ' },
  ar: {
    over: 'أكثر من|اكثر من|لأكثر من|بأكثر من|وأكثر من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|لا يقل عن|لا تقل عن|على الأقل|أزيد من',
    under:
      'أقل من|اقل من|لأقل من|بأقل من|وأقل من|لا يزيد عن|لا يزيد على|لا تزيد عن|لا تزيد على|لا يتجاوز|لا تتجاوز|لا يتعدى|على الأكثر|ما لا يزيد عن|ما لا يزيد على',
  },
  bg: { over: 'повече от|над #|поне|най-малко', under: 'по-малко от|под #|най-много|не повече от' },
  ca: { over: 'més de|almenys|com a mínim|no menys de', under: 'menys de|com a màxim|no més de' },
  cs: {
    over: 'více než|víc než|přes #|alespoň|nejméně|minimálně',
    under: 'méně než|míň než|nejvýše|nanejvýš|maximálně|pod #|ne více než',
  },
  da: {
    over: 'mere end|flere end|over #|mindst #|ikke færre end|ikke mindre end',
    under: 'mindre end|færre end|under #|højst|op til|ikke mere end|ikke flere end|maksimalt',
  },
  de: {
    over: 'mehr als|über #|mindestens|wenigstens|nicht weniger als',
    under: 'weniger als|unter #|höchstens|maximal|bis zu|nicht mehr als',
  },
  el: {
    over: 'περισσότεροι από|περισσότερες από|περισσότερα από|περισσότερους από|περισσότερων από|πάνω από #|τουλάχιστον|άνω των',
    under:
      'λιγότεροι από|λιγότερες από|λιγότερα από|λιγότερους από|λιγότερο από|κάτω από #|κάτω των|το πολύ|έως και',
  },
  es: {
    over: 'más de|al menos|por lo menos|un mínimo de|no menos de|como mínimo',
    under: 'menos de|no más de|hasta #|como máximo|un máximo de|a lo sumo',
  },
  et: { over: 'rohkem kui|üle #|vähemalt', under: 'vähem kui|alla #|mitte rohkem kui|kõige rohkem' },
  fa: { over: 'بیش از|بیشتر از|دست کم|دست‌کم|حداقل', under: 'کمتر از|حداکثر' },
  fi: { over: 'yli #|vähintään|ainakin|enemmän kuin', under: 'alle #|enintään|korkeintaan|vähemmän kuin' },
  fr: {
    over: "plus de|plus d'|plus d’|au moins|pas moins de|au minimum",
    under: "moins de|moins d'|moins d’|au plus|au maximum|pas plus de|jusqu'à #|jusqu’à #",
  },
  gl: { over: 'máis de|polo menos|ao menos', under: 'menos de|como máximo|non máis de' },
  ha: { over: 'fiye da|sama da|aƙalla|akalla', under: 'ƙasa da|kasa da|bai kai|ba su kai' },
  he: { over: 'יותר מ|למעלה מ|מעל #|לפחות|לא פחות מ', under: 'פחות מ|לכל היותר|לא יותר מ|מתחת ל' },
  hi: {
    over: 'से ज़्यादा|से ज्यादा|से भी ज़्यादा|से भी ज्यादा|से अधिक|से भी अधिक|से ऊपर|कम से कम|न्यूनतम',
    under: 'से कम|से भी कम|अधिकतम|ज़्यादा से ज़्यादा|ज्यादा से ज्यादा|अधिक से अधिक',
  },
  hr: {
    over: 'više od|preko #|najmanje|barem|iznad #|ne manje od',
    under: 'manje od|ispod #|najviše|ne više od',
  },
  hu: { over: 'több mint|legalább|minimum #', under: 'kevesebb mint|legfeljebb|maximum #|nem több mint' },
  hy: { over: 'ավելի քան|առնվազն', under: 'պակաս|ոչ ավելի քան|առավելագույնը' },
  id: {
    over: 'lebih dari|lebih daripada|setidaknya|sedikitnya|paling sedikit|minimal|di atas #|tidak kurang dari|melebihi',
    under: 'kurang dari|paling banyak|maksimal|di bawah #|tidak lebih dari|tak sampai',
  },
  it: {
    over: 'più di|oltre #|oltre|almeno|più del|non meno di',
    under: 'meno di|fino a #|al massimo|non più di|meno del',
  },
  ja: { over: '以上|を超え|超の|少なくとも|を上回', under: '未満|以下|足らず|に満たない|に満たず|を下回' },
  ka: { over: 'მეტი|მეტმა|სულ მცირე|არანაკლებ', under: 'ნაკლები|ნაკლებმა|მაქსიმუმ|არაუმეტეს' },
  kn: { over: 'ಗಿಂತ ಹೆಚ್ಚು|ಹೆಚ್ಚು|ಕನಿಷ್ಠ', under: 'ಗಿಂತ ಕಡಿಮೆ|ಕಡಿಮೆ|ಗರಿಷ್ಠ' },
  ko: { over: '넘는|넘게|최소|최소한|적어도|이상*', under: '최대|안 되는|못 미치는|미만*|이하*' },
  lt: {
    over: 'daugiau kaip|daugiau nei|mažiausiai|bent',
    under: 'mažiau kaip|mažiau nei|daugiausia|ne daugiau kaip|ne daugiau nei',
  },
  lv: { over: 'vairāk nekā|vairāk kā|vismaz', under: 'mazāk nekā|mazāk kā|ne vairāk kā|augstākais' },
  mn: { over: 'гаруй|илүү|дор хаяж', under: 'хүрэхгүй|бага|ихдээ' },
  mr: {
    over: 'पेक्षा जास्त|पेक्षा अधिक|हून अधिक|हून जास्त|किमान|कमीत कमी',
    under: 'पेक्षा कमी|हून कमी|जास्तीत जास्त|कमाल',
  },
  ms: {
    over: 'lebih daripada|lebih dari|sekurang-kurangnya|sekurangnya|melebihi|tidak kurang daripada',
    under: 'kurang daripada|kurang dari|selebih-lebihnya|tidak lebih daripada',
  },
  nb: {
    over: 'mer enn|meir enn|flere enn|fleire enn|over #|minst #|ikke færre enn',
    under: 'mindre enn|færre enn|under #|høyst|opptil|opp til|ikke mer enn|ikke flere enn',
  },
  ne: { over: 'भन्दा बढी|भन्दा धेरै|कम्तीमा|कम्तिमा', under: 'भन्दा कम|भन्दा थोरै|बढीमा' },
  nl: {
    over: 'meer dan|ruim #|minstens|ten minste|tenminste|minimaal|niet minder dan',
    under: 'minder dan|hoogstens|maximaal|ten hoogste|niet meer dan|onder de #',
  },
  pa: { over: 'ਤੋਂ ਵੱਧ|ਤੋਂ ਜ਼ਿਆਦਾ|ਤੋਂ ਵੀ ਵੱਧ|ਘੱਟੋ-ਘੱਟ|ਘੱਟੋ ਘੱਟ|ਘੱਟ ਤੋਂ ਘੱਟ', under: 'ਤੋਂ ਘੱਟ|ਤੋਂ ਵੀ ਘੱਟ|ਵੱਧ ਤੋਂ ਵੱਧ' },
  pl: {
    over: 'ponad #|więcej niż|co najmniej|przynajmniej|powyżej #|nie mniej niż',
    under: 'mniej niż|niespełna|poniżej #|najwyżej|maksymalnie|nie więcej niż',
  },
  pt: {
    over: 'mais de|pelo menos|ao menos|no mínimo|não menos de|não menos que|acima de #',
    under: 'menos de|até #|no máximo|não mais de|não mais que|abaixo de #',
  },
  ro: {
    over: 'peste #|mai mult de|mai mulți de|mai multe de|cel puțin|minimum|nu mai puțin de',
    under: 'mai puțin de|mai puțini de|mai puține de|sub #|cel mult|maximum|nu mai mult de',
  },
  ru: {
    over: 'более|больше|более чем|больше чем|свыше|не менее|не менее чем|не меньше|как минимум|по меньшей мере',
    under: 'менее|меньше|менее чем|меньше чем|не более|не более чем|не больше|максимум',
  },
  sk: {
    over: 'viac ako|viac než|vyše #|najmenej|aspoň|minimálne',
    under: 'menej ako|menej než|najviac|nanajvýš|maximálne|pod #',
  },
  sl: { over: 'več kot|vsaj|najmanj|nad #', under: 'manj kot|največ|pod #' },
  so: { over: 'in ka badan|ugu yaraan|ka badan', under: 'in ka yar|ka yar|ugu badnaan' },
  sr: {
    over: 'više od|preko #|najmanje|barem|iznad #|ne manje od|више од|преко #|најмање|барем|изнад #',
    under: 'manje od|ispod #|najviše|ne više od|мање од|испод #|највише|не више од',
  },
  sv: {
    over: 'mer än|fler än|över #|minst #|åtminstone|inte mindre än|inte färre än',
    under: 'mindre än|färre än|högst|upp till|maximalt|inte mer än|inte fler än',
  },
  ta: { over: 'மேற்பட்ட|மேற்பட்டோர்|மேல்|குறைந்தது|குறைந்தபட்சம்', under: 'குறைவான|குறைவாக|அதிகபட்சம்' },
  te: { over: 'పైగా|కంటే ఎక్కువ|కనీసం', under: 'కంటే తక్కువ|గరిష్టంగా' },
  th: { over: 'มากกว่า|อย่างน้อย|ไม่ต่ำกว่า|ไม่น้อยกว่า|เกินกว่า', under: 'น้อยกว่า|ไม่ถึง|ต่ำกว่า|ไม่เกิน|ไม่มากกว่า' },
  tr: {
    over: 'den fazla|dan fazla|ten fazla|tan fazla|en az|aşkın|üzerinde',
    under: 'den az|dan az|ten az|tan az|en fazla|en çok|altında',
  },
  uk: {
    over: 'більше|більше ніж|більш ніж|більш як|понад|щонайменше|не менше|не менш як|не менше ніж|принаймні',
    under: 'менше|менше ніж|менш ніж|менш як|не більше|не більше ніж|щонайбільше|максимум',
  },
  ur: { over: 'سے زیادہ|سے زائد|کم از کم|سے اوپر|سے بھی زیادہ', under: 'سے کم|سے بھی کم|زیادہ سے زیادہ' },
  vi: {
    over: 'hơn #|nhiều hơn|trên #|ít nhất|tối thiểu|không ít hơn',
    under: 'ít hơn|dưới #|chưa đến|chưa tới|không quá|tối đa|nhiều nhất|không đến|không hơn',
  },
  zh: {
    over: '超過|超过|多於|多于|至少|以上|逾|最少|不少於|不少于|不下|高於|高于|不会少于|不會少於|不止',
    under:
      '不到|少於|少于|不足|至多|最多|以下|低於|低于|未滿|未满|不超過|不超过|不多於|不多于|不会超过|不會超過|不能超过|不能超過|未超过|未超過|没有超过|沒有超過|不逾|未逾',
  },
};
