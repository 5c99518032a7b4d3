/** Words for "before" and "after", by language; bars part them. One that says much else stands in both. */
export const orders: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  af: { before: 'voordat|vóór', after: 'nadat|ná' },
  am: { before: 'በፊት*|ከዚያ በኋላ|ከዚህ በፊት|ከዚህ በኋላ|ከዚያ በፊት', after: 'በኋላ*|በሁዋላ*|ከዚያ በኋላ|ከዚህ በፊት|ከዚህ በኋላ|ከዚያ በፊት' },
  ar: {
    before:
      'قبل|وقبل|قبيل|قبلها|قبله|قبلما|بعد ذلك|وبعد ذلك|قبل ذلك|وقبل ذلك|لاحقا|لاحقًا|من قبل|على بعد|عن بعد',
    after:
      'بعد|وبعد|بعدما|بعدها|بعده|عقب|إثر|لاحقا|لاحقًا|بعد ذلك|وبعد ذلك|قبل ذلك|وقبل ذلك|من قبل|على بعد|عن بعد',
  },
  bg: { before: 'преди|след това|преди това', after: 'след|след това|преди това' },
  ca: { before: 'abans', after: 'després|després' },
  cs: {
    before: 'před|předtím|dříve|potom|poté|po',
    after:
      'poté|po|potom|předtím|dříve|dny po|dní po|den po|hodiny po|hodin po|hodinu po|minut po|minuty po|let po|roky po|rok po|měsíce po|měsíců po|týdny po|týdnů po|krátce po',
  },
  da: {
    before: 'før|inden|senere|efter det|før det|inden for|indenfor',
    after: 'efter|senere|efter det|før det|inden for|indenfor',
  },
  de: {
    before:
      'bevor|vorher|zuvor|nach|danach|später|vor #|kurz vor|Tage vor|Tag vor|Wochen vor|Woche vor|Monate vor|Monat vor|Jahre vor|Jahr vor|Stunden vor|Stunde vor|Minuten vor|vor * Jahren|vor * Jahr|vor * Tagen|vor * Wochen|vor * Monaten|vor * Stunden|vor * Minuten|vor|vor allem|vor # Zuschauer*|vor # Fans|vor # Menschen|Tage vor Ort|Tage vor allem|Tage vor Gericht|Tag vor Ort|Tag vor allem|Tag vor Gericht|Wochen vor Ort|Wochen vor allem|Wochen vor Gericht|Woche vor Ort|Woche vor allem|Woche vor Gericht|Monate vor Ort|Monate vor allem|Monate vor Gericht|Monat vor Ort|Monat vor allem|Monat vor Gericht|Jahre vor Ort|Jahre vor allem|Jahre vor Gericht|Jahr vor Ort|Jahr vor allem|Jahr vor Gericht|Stunden vor Ort|Stunden vor allem|Stunden vor Gericht|Stunde vor Ort|Stunde vor allem|Stunde vor Gericht|Minuten vor Ort|Minuten vor allem|Minuten vor Gericht',
    after:
      'nachdem|nach|danach|später|zuvor|vorher|Tage nach|Tag nach|Wochen nach|Woche nach|Monate nach|Jahre nach|Jahr nach|Stunden nach|Stunde nach|Minuten nach|kurz nach|vor|vor allem|vor # Zuschauer*|vor # Fans|vor # Menschen|Tage vor Ort|Tage vor allem|Tage vor Gericht|Tag vor Ort|Tag vor allem|Tag vor Gericht|Wochen vor Ort|Wochen vor allem|Wochen vor Gericht|Woche vor Ort|Woche vor allem|Woche vor Gericht|Monate vor Ort|Monate vor allem|Monate vor Gericht|Monat vor Ort|Monat vor allem|Monat vor Gericht|Jahre vor Ort|Jahre vor allem|Jahre vor Gericht|Jahr vor Ort|Jahr vor allem|Jahr vor Gericht|Stunden vor Ort|Stunden vor allem|Stunden vor Gericht|Stunde vor Ort|Stunde vor allem|Stunde vor Gericht|Minuten vor Ort|Minuten vor allem|Minuten vor Gericht',
  },
  el: { before: 'πριν|προτού|αργότερα|αφού', after: 'μετά|ύστερα|αφού|αργότερα' },
  es: {
    before: 'antes|luego|antes de nada|después de todo',
    after: 'después|tras|luego|antes de nada|después de todo',
  },
  et: { before: 'enne|hiljem|peale|pärast seda', after: 'pärast|hiljem|peale|pärast seda' },
  fa: {
    before: 'پیش از|قبل|پیش|پس از آن|بعد از آن|پیش از این|پیش از آن|قبل از آن|پس از این',
    after: 'پس از|بعد|پس از آن|بعد از آن|پیش از این|پیش از آن|قبل از آن|پس از این|پیش',
  },
  fi: {
    before: 'ennen|ennen*|myöhemmin|jälkeensä|ennen kaikkea|ennennäkem*',
    after: 'jälkeen|myöhemmin|jälkeen*|jälkeensä|ennen kaikkea|ennennäkem*',
  },
  fr: {
    before: 'avant|auparavant|d après|en avant|avant tout',
    after: 'après|auparavant|d après|en avant|avant tout',
  },
  gl: { before: 'antes|logo', after: 'despois|tras|logo' },
  ha: {
    before: 'kafin|bayan nan|bayan haka|kafin nan|bayan da haka',
    after: 'bayan|bayan nan|bayan haka|kafin nan|bayan da haka',
  },
  he: {
    before: 'לפני|ולפני|שלפני|מלפני|מאוחר|לפני כן|לאחר מכן|אחרי כן',
    after: 'אחרי|לאחר|ולאחר|ואחרי|שאחרי|שלאחר|מאוחר|לפני כן|לאחר מכן|אחרי כן',
  },
  hi: {
    before:
      'पूर्व|इससे पहले|उससे पहले|इसके पहले|इसके बाद|उसके बाद|पहला|पहली|से पहले|दिन पहले|साल पहले|वर्ष पहले|महीने पहले|हफ़्ते पहले|घंटे पहले|मिनट पहले|पहले|सब से पहले',
    after: 'बाद|पश्चात|पूर्व|इससे पहले|उससे पहले|इसके पहले|इसके बाद|उसके बाद|पहला|पहली|पहले|सब से पहले',
  },
  hr: {
    before: 'prije|nakon toga|prije toga|poslije|kasnije|prije svega',
    after: 'nakon|poslije|kasnije|nakon toga|prije toga|prije svega',
  },
  hu: { before: 'előtt*|mielőtt|később', after: 'után*|miután|később' },
  hy: {
    before: 'առաջ|մինչև|նախքան|դրանից հետո|դրանից առաջ',
    after: 'հետո|անց|առաջ|դրանից հետո|դրանից առաջ|մինչև',
  },
  id: {
    before: 'sebelum*|setelah itu|sebelum itu|kemudian|sebelumnya',
    after: 'setelah|sesudah|usai|kemudian|setelah itu|sebelum itu|sebelumnya',
  },
  it: {
    before: 'prima di|prima che|prima del|prima della|prima dei|prima delle|prima dell|prima degli',
    after: 'dopo',
  },
  ja: {
    before: '前に|以前|その後|以降|のち|翌|前|後|る前|の前日|このあと|そのあと',
    after: '後に|た後|その後|直後|以後|以降|のち|翌|以前|前|後|たあと|あとで|あとに|このあと|そのあと',
  },
  ka: { before: 'მანამდე|სანამ|წინ|ადრე|ამის შემდეგ|მერე', after: 'შემდეგ|მერე|ამის შემდეგ|მანამდე|ადრე' },
  km: { before: 'មុន|ក្រោយមក|បន្ទាប់មក|បន្ទាប់', after: 'ក្រោយ|បន្ទាប់|ក្រោយមក|បន្ទាប់មក|បន្ទាប់ពី' },
  kn: {
    before: 'ಮೊದಲು|ಮುನ್ನ|ಮುಂಚೆ|ಹಿಂದೆ|ಆ ನಂತರ|ಅದರ ನಂತರ|ಬಳಿಕ|ತರುವಾಯ|ಅದಕ್ಕೂ ಮೊದಲು|ಅದಕ್ಕೂ ಮುನ್ನ',
    after: 'ನಂತರ|ಬಳಿಕ|ತರುವಾಯ|ಆ ನಂತರ|ಅದರ ನಂತರ|ಅದಕ್ಕೂ ಮೊದಲು|ಅದಕ್ಕೂ ಮುನ್ನ|ಹಿಂದೆ|ಮೊದಲು',
  },
  ko: {
    before:
      '전에|전|이전*|직전*|그 후|그 뒤|그 전|이후|나중*|이전|하기 전|되기 전|기 전에|앞서|그후|그뒤|뒤로|뒤를',
    after: '후|뒤|후에|뒤에|이후*|직후*|나중*|그 후|그 뒤|그 전|이후|앞서|이전|전|그후|그뒤|뒤로|뒤를|이전*',
  },
  lo: {
    before: 'ກ່ອນ|ຫຼັງຈາກນັ້ນ|ຫລັງຈາກນັ້ນ|ກ່ອນໜ້ານີ້|ກ່ອນຫນ້ານີ້|ເດືອນກ່ອນ|ປີກ່ອນ',
    after: 'ຫຼັງ|ຫລັງ|ຫຼັງຈາກນັ້ນ|ຫລັງຈາກນັ້ນ|ກ່ອນໜ້ານີ້|ກ່ອນຫນ້ານີ້|ເດືອນກ່ອນ|ປີກ່ອນ',
  },
  lt: {
    before: 'anksčiau|po|vėliau|paskui|prieš #|prieš tai|prieš',
    after: 'po|vėliau|paskui|anksčiau|prieš',
  },
  lv: {
    before: 'pirms|agrāk|vēlāk|pēc',
    after:
      'vēlāk|agrāk|neilgi pēc|drīz pēc|dienas pēc|dienu pēc|nedēļas pēc|mēnešus pēc|gadus pēc|gadu pēc|stundas pēc|minūtes pēc|pēc',
  },
  ml: {
    before: 'മുമ്പ്|മുൻപ്|മുമ്പ*|മുൻപ*|അതിന് മുമ്പ്|അതിനു മുമ്പ്|അതിന് ശേഷം|അതിനു ശേഷം|അതിനുശേഷം|പിന്നീട്',
    after: 'ശേഷം|ശേഷ*|പിന്നീട്|അതിന് മുമ്പ്|അതിനു മുമ്പ്|അതിന് ശേഷം|അതിനു ശേഷം|അതിനുശേഷം|*ശേഷം',
  },
  mn: { before: 'өмнө|өмнөх|өмнөхөн|хойш*|дараагийн|дараалсан', after: 'дараа*|хойш*|дараагийн|дараалсан' },
  mr: {
    before: 'आधी|पूर्वी|अगोदर|*पूर्वी|*आधी|त्यानंतर|यानंतर|त्यापूर्वी|यापूर्वी|तत्पूर्वी|नंतर',
    after: 'नंतर|*नंतर|*नंतर*|त्यानंतर|यानंतर|त्यापूर्वी|यापूर्वी|तत्पूर्वी',
  },
  ms: {
    before: 'sebelum*|selepas itu|sebelum itu|kemudian|sebelumnya',
    after: 'selepas|setelah|sesudah|kemudian|selepas itu|sebelum itu|sebelumnya',
  },
  my: { before: 'မတိုင်မီ|မတိုင်ခင်', after: 'ပြီးနောက်|အပြီးတွင်' },
  nb: { before: 'før|senere|seinere|etter det|før det', after: 'etter|seinere|senere|etter det|før det' },
  ne: {
    before: 'अघि|अगाडि|पहिले|पूर्व|त्यसपछि|यसपछि|त्यसअघि|यसअघि|पछिल्लो|पछिल्ला|पछि लाग*',
    after: 'पछि*|पूर्व|अगाडि|त्यसपछि|यसपछि|त्यसअघि|यसअघि|पहिले|*पछि|पछिल्लो|पछिल्ला|पछि लाग*',
  },
  nl: { before: 'voordat|vóór|eerder|later|daarna|na na', after: 'na|nadat|later|daarna|eerder|na na' },
  pa: {
    before: 'ਪਹਿਲਾਂ|ਪਹਿਲੇ|ਇਸ ਤੋਂ ਪਹਿਲਾਂ|ਉਸ ਤੋਂ ਪਹਿਲਾਂ|ਇਸ ਤੋਂ ਬਾਅਦ|ਉਸ ਤੋਂ ਬਾਅਦ|ਇਸਦੇ ਬਾਅਦ',
    after: 'ਬਾਅਦ|ਮਗਰੋਂ|ਇਸ ਤੋਂ ਪਹਿਲਾਂ|ਉਸ ਤੋਂ ਪਹਿਲਾਂ|ਇਸ ਤੋਂ ਬਾਅਦ|ਉਸ ਤੋਂ ਬਾਅਦ|ਇਸਦੇ ਬਾਅਦ|ਪਹਿਲੇ',
  },
  pl: {
    before: 'przed|zanim|wcześniej|potem|po|później|przedtem',
    after:
      'po|potem|później|wcześniej|przedtem|dni po|dzień po|godziny po|godzin po|godzinę po|minut po|minuty po|lat po|lata po|rok po|miesiące po|miesięcy po|tygodnie po|tygodni po|krótko po|wkrótce po',
  },
  pt: { before: 'antes', after: 'depois|após' },
  ro: { before: 'înainte|înaintea|după cum|după părerea', after: 'după|ulterior|după cum|după părerea' },
  ru: {
    before: 'перед|прежде|до того|раньше|ранее|назад|после этого|до этого|перед этим|позже|прежде всего',
    after: 'после|спустя|позже|назад|ранее|раньше|после этого|до этого|перед этим|прежде всего',
  },
  si: { before: 'පෙර|පෙරාතුව', after: 'පසු|පසුව' },
  sk: {
    before: 'pred|predtým|skôr|potom|po|neskôr',
    after:
      'po|potom|neskôr|predtým|skôr|dni po|dní po|deň po|hodiny po|hodín po|hodinu po|minút po|minúty po|rokov po|roky po|rok po|mesiace po|mesiacov po|týždne po|týždňov po|krátko po',
  },
  sl: {
    before: 'pred|preden|prej|po|potem|pozneje|kasneje',
    after:
      'po|potem|pozneje|kasneje|prej|dni po|dan po|ure po|ur po|uro po|minut po|let po|leta po|leto po|mesece po|tedne po|kmalu po',
  },
  so: {
    before: 'ka hor|kahor|kadib|ka dib marka|ka hor inta',
    after: 'ka dib|kadib|ka dib marka|ka hor inta',
  },
  sr: {
    before:
      'pre|prije|пре|прије|nakon toga|pre toga|posle toga|након тога|пре тога|после тога|kasnije|касније|pre svega|prije svega|пре свега|прије свега',
    after:
      'nakon|posle|poslije|kasnije|после|након|касније|nakon toga|pre toga|posle toga|након тога|пре тога|после тога|pre svega|prije svega|пре свега|прије свега',
  },
  sv: {
    before: 'innan|före|senare|efter det|före detta|efter hand',
    after: 'efter|senare|efter det|före detta|efter hand',
  },
  ta: {
    before: 'முன்|முன்பு|முன்னர்|அதன் பின்|அதன் பிறகு|பின்னர்|அதன்பிறகு|அதற்குப் பிறகு|இதன் பிறகு',
    after: 'பின்|பின்னர்|பிறகு|*பிறகு|பின்பு|அதன் பின்|அதன் பிறகு|அதன்பிறகு|அதற்குப் பிறகு|இதன் பிறகு',
  },
  te: {
    before: 'ముందు|ముందు*|క్రితం|ఆ తర్వాత|ఆ తరువాత|అంతకు ముందు|అంతకుముందు|దీని తర్వాత|ముందుగా|ముందుకు',
    after:
      'తర్వాత|తరువాత|తర్వాత*|తరువాత*|ఆ తర్వాత|ఆ తరువాత|అంతకు ముందు|అంతకుముందు|దీని తర్వాత|*తర్వాత|*తరువాత|ముందుగా|ముందుకు',
  },
  th: {
    before: 'ก่อน|หลังจากนั้น|ก่อนหน้านี้|ก่อนหน้า|ต่อมา|ด้านหลัง|หลังคา|เบื้องหลัง',
    after: 'ภายหลัง|ต่อมา|หลังจากนั้น|ก่อนหน้านี้|ก่อนหน้า|ด้านหลัง|หลังคา|หลังจาก|เบื้องหลัง',
  },
  tr: {
    before:
      'önce*|daha sonra|daha önce|ondan sonra|bundan sonra|bundan önce|daha önceki|sonraki|önceki|önceden|sonradan|öncelik*',
    after:
      'sonra*|daha sonra|daha önce|ondan sonra|bundan sonra|bundan önce|daha önceki|sonraki|önceki|önceden|sonradan|öncelik*',
  },
  uk: {
    before: 'перед|до того|раніше|тому|після цього|до цього|перед цим|пізніше',
    after: 'після|пізніше|після цього|до цього|перед цим|раніше|тому',
  },
  ur: {
    before:
      'قبل|اس سے پہلے|اس سے قبل|اس کے بعد|اس کے پہلے|سے پہلے|دن پہلے|سال پہلے|ماہ پہلے|مہینے پہلے|ہفتے پہلے|گھنٹے پہلے|پہلے|سب سے پہلے',
    after: 'بعد|اس سے پہلے|اس سے قبل|اس کے بعد|اس کے پہلے|پہلے|سب سے پہلے',
  },
  vi: {
    before:
      'trước|sau đó|trước đó|trước tiên|trước hết|phía trước|phía sau|trước mặt|sau cùng|tuần trước|tháng trước|năm trước|tuần sau|tháng sau|năm sau|lần trước|lần sau|hôm trước|hôm sau',
    after:
      'sau|sau đó|trước đó|trước tiên|trước hết|phía trước|phía sau|trước mặt|sau cùng|tuần trước|tháng trước|năm trước|tuần sau|tháng sau|năm sau|lần trước|lần sau|hôm trước|hôm sau',
  },
  zh: {
    before:
      '之前|以前|前|此前|此後|此后|隨後|随后|午後|午后|最後|最后|然後|然后|背後|背后|後才|后才|後，才|后，才|皇后|王后|後果|后果|落後|落后|幕後|幕后',
    after:
      '之後|之后|以後|以后|後|后|此前|前|此後|此后|隨後|随后|午後|午后|最後|最后|然後|然后|背後|背后|後才|后才|後，才|后，才|皇后|王后|後果|后果|落後|落后|幕後|幕后',
  },
  zu: {
    before: 'ngaphambi*|ngemuva kwalokho|ngaphambi kwalokho',
    after: 'ngemuva*|emva|ngemuva kwalokho|ngaphambi kwalokho',
  },
};
