/**
 * Words that say that something grew, and that it shrank, by language; bars part them, `*` stands for any letters. Both are
 * verbs and nouns as news use them beside numbers; a word that may say either, or neither, stands in both.
 */
export const directions: Readonly<Record<string, { readonly rise: string; readonly fall: string }>> = {
  af: {
    rise: 'styg*|gestyg*|toename*|toegeneem*|groei*|gegroei*|verhoog*|vermeerder*',
    fall: 'daal*|gedaal*|afname*|afgeneem*|verminder*|verlaag*|gekrimp*|gekelder',
  },
  am: {
    rise: '*ጨመረ*|*ጨመሩ*|*ጨምሯ*|*መጨመ*|*ጭማሪ*|*አድጓ*|*አደገ*|*ያደገ*|*ዕድገት*|*እድገት*|ጨምሮ|*ጨምሮ|አደገኛ*|*አደገኛ*|*አደገኛ',
    fall: '*ቀነሰ*|*ቀነሱ*|*ቀንሷ*|*ቀንሶ*|*መቀነ*|*ቅናሽ*|*አሽቆል*|*ያሽቆል*|*ማሽቆል*|ጨምሮ|*ጨምሮ|አደገኛ*|*አደገኛ*|*አደገኛ',
  },
  ar: {
    rise: '*ارتفع*|*ارتفاع*|*يرتفع*|*ترتفع*|زاد|زادت|زادوا|وزاد|وزادت|*زيادة*|*ازداد*|*يزداد*|*تزداد*|*تزايد*|*نمو|*نموا|*نموًا|*صعود*|صعد|صعدت|قفز|قفزت|المنخفض|منخفض|منخفضة|المنخفضة|المرتفع|مرتفع|مرتفعة|المرتفعة|سقط|سقطت|سقطوا|وسقط|وسقطت|على ارتفاع',
    fall: '*انخفض*|*انخفاض*|*ينخفض*|*تنخفض*|*تراجع*|*يتراجع*|هبط|هبطت|*هبوط*|*تقلص*|*تقليص*|*تناقص*|*خفض*|*تخفيض*|*انكماش*|*انكمش*|*انحسر*|*انحسار*|المنخفض|منخفض|منخفضة|المنخفضة|المرتفع|مرتفع|مرتفعة|المرتفعة|*تباطؤ*|*تباطأ*|*تباطئ*|سقط|سقطت|سقطوا|وسقط|وسقطت|على ارتفاع',
  },
  bg: {
    rise: 'увелич*|нараст*|нарасн*|расте|растат|растеж*|порасн*|покач*|повиш*|скочи*|ускор*',
    fall: 'намал*|спад*|падна*|пада|падат|пониж*|сниж*|срив*|срина*|съкра*|забави*|забавя*',
  },
  ca: {
    rise: 'augment*|puj*|creix*|increment*|alça',
    fall: 'disminu*|baix*|caig*|caure|cauen|redu*|descend*|descens*|retall*',
  },
  cs: {
    rise: 'vzrost*|vzrůst*|stoup*|zvýš*|zvyš*|růst*|narost*|nárůst*|roste|rostou|rostl|rostla|rostlo|rostly|rostoucí*|zdraž*|zrychl*|posíl*',
    fall: 'kles*|pokles*|sníž*|sniž*|spad*|propad*|zmenš*|úbyt*|ubyl*|zpomal*|oslab*|zlevn*',
  },
  da: {
    rise: 'steg|stige|stiger|steget|stigende|stigning*|øge|øger|øgede|øget|øgning*|voksede|vokser|vokset|voksende|vækst*|forøge*|i hvert fald|i alle fald|i så fald',
    fall: 'fald|faldt|falde|falder|faldet|faldende|sank|sunket|synke*|mindske*|reducer*|nedgang*|skrump*|sænk*|aftag*|aftog|i hvert fald|i alle fald|i så fald',
  },
  de: {
    rise: 'stieg|stiegen|steig*|gestiegen*|anstieg*|ansteig*|angestiegen*|erhöh*|zunahm*|zunehm*|zugenommen*|zuwachs*|wuchs|wuchsen|wachs*|wächst|gewachsen*|kletter*|geklettert|verteuer*|beschleunig*|zugelegt',
    fall: 'sank|sanken|sink*|gesunken*|abgesunken*|gefallen*|fiel|fielen|fällt|rückgang*|rückgäng*|rückläufig*|zurückgegangen|zurückging*|verringer*|reduzier*|abnahm*|abnehm*|abgenommen*|gesenkt*|senk*|schrumpf*|geschrumpft*|verlangsam*|abgeschwächt*|vermindert*|kürzung*|gekürzt*',
  },
  el: {
    rise: 'αυξ*|αύξ*|άνοδ*|ανόδου|ανέβ*|ανεβ*|μεγάλωσ*|εκτοξ*|επιταχ*',
    fall: 'μειώ*|μείω*|μειω*|πτώσ*|έπεσ*|πέφτ*|υποχώρ*|υποχωρ*|κατέβ*|κατεβ*|κάμψ*|συρρίκν*|συρρικν*|ελαττ*|επιβραδ*',
  },
  es: {
    rise: 'aument*|subió|subieron|subi*|sube|suben|increment*|crec*|alza|alzas|repunt*|acelera*|fortalec*|dispar*',
    fall: 'bajó|bajaron|bajar*|bajan|bajada*|bajado|disminu*|cayó|cayeron|caer*|cae|caen|caíd*|descend*|descens*|descien*|reduc*|reduj*|recort*|retroced*|desplom*|desaceler*|debilit*|dispar*',
  },
  et: {
    rise: 'kasvas*|kasvab|kasvanud|kasvu*|suurene*|tõus*',
    fall: 'vähene*|langes*|lange*|langus*|kahane*|alane*',
  },
  fa: {
    rise: 'افزایش*|افزوده|رشد|صعود*|جهش*|بالا رفت*',
    fall: 'کاهش*|افت|سقوط*|تنزل*|پایین آمد*|کم شد*|کاسته',
  },
  fi: {
    rise: 'nousi|nousivat|nousee|nousevat|nousseet|noussut|nousta|nousu*|kasvaa|kasvavat|kasvoi|kasvoivat|kasvanut|kasvaneet|kasvu*|lisäänty*|kohosi*|kohonn*|kiihty*|suureni*|vahvistu*',
    fall: 'laski|laskivat|laskee|laskevat|laskenut|laskeneet|laskussa|laskuun|vähene*|väheni*|vähenty*|putosi*|pudon*|putoaa|pudot*|pieneni*|pienene*|supistu*|alene*|aleni*|hidastu*|heikken*|heikkeni*|romaht*',
  },
  fr: {
    rise: 'augment*|hauss*|grimp*|progress*|bondi*|croissance*|croiss*|croître|accru*|accroi*|envol*|monté|montée|montées|monter|grandi*|accélér*|renforc*',
    fall: 'baiss*|diminu*|chut*|recul*|réduction*|réduit*|réduis*|réduire*|dégringol*|plong*|décroi*|tomb*|descend*|repli*|ralenti*|fléchi*|affaibli*|abaiss*',
  },
  gl: {
    rise: 'aument*|subiu|subiron|subi*|sobe|soben|increment*|creceu|creceron|crec*|alza|acelera*',
    fall: 'baixou|baixaron|baixar*|diminu*|caeu|caeron|caer*|cae|caen|caída*|descend*|descens*|reduc*|reduciu|recort*|desaceler*',
  },
  ha: { rise: 'ƙaru*|karu*|ƙaruwa*|hauhawa*|hauhawar', fall: 'raguwa*|raguwar|faɗuwar|faduwar|ragu' },
  he: {
    rise: 'עלה|עלתה|עלו|ועלה|ועלתה|ועלו|שעלה|שעלתה|שעלו|*עלייה|*עליית|*עליות|גדל|גדלה|גדלו|*גידול|*צמיחה|*צמיחת|צמח|צמחה|צמחו|זינק|זינקה|זינקו|האמיר*',
    fall: 'ירד|ירדה|ירדו|וירד|וירדה|וירדו|שירד|שירדה|שירדו|*ירידה|*ירידת|*ירידות|צנח|צנחה|צנחו|*צמצום|*הצטמצמ*|*הפחתה|*הפחתת|*התכווצ*|פחת|פחתה|פחתו|נפל|נפלה|נפלו|קוצץ|קוצצו',
  },
  hi: {
    rise: 'बढ़*|बढ*|वृद्धि*|इज़ाफ़ा|इज़ाफ़े|इजाफा|इजाफे|उछाल*|उछल*|चढ़*|बढ़कर|आगे बढ़ते|आगे बढ़|आगे बढ़कर|आगे बढ़ने|आगे बढ़ा|आगे बढ़ाने|आगे बढ़ना|आगे बढ़े|आगे बढ़ी|बढ़िया|बढिया|बढ़ावा|बढ़त|कमी',
    fall: 'घटा|घटी|घटे|घट|घटकर|घटाकर|घटाया|घटाई|घटाए|घटाने|घटने|घटता|घटती|घटते|गिरा|गिरी|गिरे|गिर|गिरकर|गिरने|गिरता|गिरती|गिरते|गिरावट*|कमी|कम हुआ|कम हुई|कम हुए|कम हो|कम होकर|कम होने|कम कर|कम करने|कम किया|कटौती|लुढ़क*|लुढ़का|बढ़िया|बढिया|बढ़कर|आगे बढ़ते|आगे बढ़|आगे बढ़कर|आगे बढ़ने|आगे बढ़ा|आगे बढ़ाने|आगे बढ़ना|आगे बढ़े|आगे बढ़ी|बढ़ावा|बढ़त|कमी आई|कमी हुई|कमी की|कमी दर्ज|कमी आने|कमी होने|कमी लाने|कमी हो|कमी कर',
  },
  hr: {
    rise: 'porast*|poras*|naras*|rast|rasta|rasla|raslo|rasli|raste|rastu|poveć*|uveć*|skočil*|skočio|povis*|ubrz*|poskup*',
    fall: 'pad|pada|padu|padom|pao|pala|palo|pali|opao|opal*|opad*|smanj*|umanj*|sniz*|sniž*|oslab*|usporav*|usporil*|usporio|usporen*|usporiti',
  },
  hu: {
    rise: 'nőtt|nőttek|nőnek|nőne*|növeke*|növel*|megnőtt|megnöv*|emelke*|megemel*|felemel*|ugrott|megugr*|erősöd*|gyorsul*|bővül*|drágul*',
    fall: '*csökken*|*csökkent*|esett|esik|esés*|visszaes*|*zuhan*|mérséklőd*|gyengül*|lassul*|süllyed*|apad*|zsugor*',
  },
  hy: {
    rise: 'աճ*|բարձրաց*|ավելաց*|մեծաց*|ավելացրեց|ավելացրել|ավելացնել*',
    fall: 'նվազ*|կրճատ*|իջ*|պակաս*|անկում*|անկավ|ավելացրեց|ավելացրել|ավելացնել*',
  },
  id: {
    rise: 'meningkat*|naik|kenaikan|bertambah*|peningkatan|tumbuh|pertumbuhan|melonjak*|lonjakan|menaikkan|dinaikkan|ditingkatkan|menguat',
    fall: 'turun|menurun*|penurunan|diturunkan|berkurang*|pengurangan|mengurangi|dikurangi|anjlok|merosot*|jatuh|menyusut*|melemah|melambat',
  },
  it: {
    rise: 'aument*|salito|saliti|salita|salite|salì|salirono|salire|salgono|salirà|cresc*|crebbe*|rialz*|balz*|increment*|impenn*|acceler*|rincar*',
    fall: 'diminu*|calo|cali|calato|calata|calati|calate|calò|calare|calano|ridott*|riduz*|riduc*|ridur*|ridusse*|sces*|scend*|croll*|flession*|rallent*|ribass*|contrazion*|cadut*|cadde*|abbass*',
  },
  ja: {
    rise: '増加|上昇|増え|増大|拡大|増やし|伸び|上がっ|上がり|高騰|急増|急騰|増し|増収|増益|%増|％増|成長|強まっ|引き上げ|値上げ|押し上げ',
    fall: '減少|低下|減っ|減り|減ら|下落|下がっ|下がり|急減|急落|縮小|減速|落ち込|削減|減収|減益|%減|％減|半減|後退|引き下げ|値下げ|押し下げ',
  },
  ka: {
    rise: 'გაიზარდ*|გაზრდ*|ზრდა*|ზრდის|იზრდებ*|მოიმატ*|მომატ*|გაძვირ*',
    fall: 'შემცირ*|მცირდებ*|დაეც*|კლებ*|დაიკლ*|შენელ*',
  },
  km: { rise: 'កើនឡើង|កើន|ឡើងថ្លៃ|ធ្លាក់', fall: 'ថយចុះ|ធ្លាក់|កាត់បន្ថយ|បន្ថយ|ធ្លាក់ចុះ' },
  kn: {
    rise: 'ಹೆಚ್ಚಿದ*|ಹೆಚ್ಚಾ*|ಹೆಚ್ಚಳ*|ಹೆಚ್ಚಿಸ*|ಏರಿಕೆ*|ಏರಿದ*|ಏರಿತ*|ಬೆಳವಣಿಗೆ*|ಹೆಚ್ಚಾಗಿ|ಹೆಚ್ಚಾಗಿದೆ|ಹೆಚ್ಚಿನ|ಕಡಿಮೆ',
    fall: 'ಇಳಿಕೆ*|ಇಳಿದ*|ಇಳಿಯ*|ಕುಸಿ*|ತಗ್ಗಿ*|ಹೆಚ್ಚಾಗಿ|ಹೆಚ್ಚಾಗಿದೆ|ಹೆಚ್ಚಿನ|ಕಡಿಮೆ|ಕಡಿಮೆಯಾ*|ಕಡಿಮೆಗೊ*',
  },
  ko: {
    rise: '*증가*|늘어*|늘었*|늘린*|늘렸*|늘고|늘면*|늘려*|올랐*|오르*|올라*|*상승*|*급증*|*급등*|*성장*|높아*|*확대*|치솟*|떨어진|떨어져|오른|오른다|인상|인상을|인상했*|인상하*|인상한*|인상됐*|인상되*|인상률*|금리인상|가격인상|인상 깊*|인상을 남*|인상을 주*|인상을 준*|인상을 받*',
    fall: '*감소*|줄어*|줄었*|줄인*|줄였*|줄여*|줄고|줄면*|떨어*|*하락*|*급감*|*급락*|*축소*|낮아*|*둔화*|*위축*|*삭감*|떨어진|떨어져|인하|인하를|인하했*|인하하*|인하한*|인하됐*|인하되*|금리인하|가격인하|내려갔*|내려가*|인상 깊*|인상을 남*|인상을 주*|인상을 준*|인상을 받*',
  },
  lo: { rise: 'ເພີ່ມຂຶ້ນ|ເພີ່ມ|ສູງຂຶ້ນ|ຫຼຸດ|ຫລຸດ', fall: 'ຫຼຸດລົງ|ຫລຸດລົງ|ຫຼຸດ|ຫລຸດ|ຕົກລົງ|ຕໍ່າລົງ|ເພີ່ມ' },
  lt: {
    rise: 'išaug*|padid*|didėj*|pakil*|augo|auga|augim*|augti|paaug*',
    fall: 'sumaž*|mažėj*|krito|krinta|nukrit*|kritim*|smuk*|sulėt*',
  },
  lv: {
    rise: 'pieaug*|palielin*|pieaudz*|kāpa|kāpum*|kāpj|auga|audzis*|pieaugu*',
    fall: 'samazin*|kritā|kritās|kritum*|krīt*|sarūk*|sarucis|saruk*|palēnin*|pieaugu*',
  },
  ml: {
    rise: 'വർധി*|വർദ്ധി*|വർധന*|വർദ്ധന*|ഉയർന്ന*|ഉയർത്തി*|കൂടി|കൂടിയ*|വളർച്ച*|ഉയർന്ന|കുറച്ച്|കൂടിയ|കുറഞ്ഞത്',
    fall: 'കുറഞ്ഞ*|കുറച്ച*|കുറയ*|കുറവ്|ഇടിഞ്ഞ*|ഇടിവ്|താഴ്ന്ന*|ഉയർന്ന|കുറച്ച്|കൂടി|കൂടിയ|കുറഞ്ഞത്',
  },
  mn: {
    rise: 'өссөн|өсөж|өсч|өсөх*|өсөлт*|өссөнийг|нэмэгд*|нэмэгдс*',
    fall: 'буур*|багас*|унасан|уналт*|хасагд*',
  },
  mr: {
    rise: 'वाढ*|वृद्धी*|वृद्धि*|उसळ*|वाढदिव*',
    fall: 'घट|घटल*|घटून|घटत|घटव*|घसर*|कमी झाल*|कमी हो*|कमी कर*|कमी के*|कपात*|वाढदिव*',
  },
  ms: {
    rise: 'meningkat*|naik|kenaikan|bertambah*|peningkatan|pertumbuhan|melonjak*|tumbuh',
    fall: 'turun|menurun*|penurunan|berkurang*|pengurangan|mengurangkan|merosot*|jatuh|menyusut*|susut',
  },
  my: { rise: 'တိုး|မြင့်တက်|တက်လာ|တိုးလာ|တိုးတက်လာ|တိုးမြင့်', fall: 'ကျဆင်း|လျော့|ကျသွား|တိုး' },
  nb: {
    rise: 'steg|stige|stiger|steget|stigende|stigning*|øke|øker|økte|økt|økende|økning*|vokste|vokser|vokst|voksende|vekst*|oppgang*|auk*|steig|stig|i hvert fall|i alle fall|i så fall|auksjon*',
    fall: 'falt|fall|falle|faller|fallet|fallende|sank|sunket|synk*|minke*|reduser*|nedgang*|gikk ned|krymp*|avtok|senk*|minska*|søkk*|i hvert fall|i alle fall|i så fall|auksjon*',
  },
  ne: {
    rise: 'बढ्*|बढे*|बढी|बढेर|बढाइ*|वृद्धि*|कमी',
    fall: 'घट्*|घटे*|घटी|घटेर|घटाइ*|कमी|गिरावट*|झर्*|झरे*|बढी|कमी आए*|कमी आएको|कमी भएको|कमी भयो|कमी आयो',
  },
  nl: {
    rise: 'steeg|stegen|stijg*|gestegen|toenam|toenamen|toename*|toegenomen|groei*|gegroeid*|verhoog*|verhog*|verhoging*|klom|geklommen|versnel*',
    fall: 'daal*|dalen|dalend*|daling*|gedaald*|afnam|afnamen|afname*|afgenomen|verminder*|verlaag*|verlag*|zakte|zakten|gezakt|kromp|krompen|gekrompen|krimp*|gekelderd|slonk|geslonken|verzwak*|inkrimp*|kelderde|kelderden',
  },
  pa: {
    rise: 'ਵਾਧਾ|ਵਾਧੇ|ਵਧ*|ਉਛਾਲ|ਕਮੀ|ਵਧੀਆ|ਵਧੇਰੇ|ਡਿਗਰੀ|ਵਧੀਕ|ਵਧਾਈ*',
    fall: 'ਘਟ|ਘਟੀ|ਘਟਿਆ|ਘਟੇ|ਘਟ ਕੇ|ਘਟਾ*|ਕਮੀ|ਗਿਰਾਵਟ|ਡਿੱਗ*|ਡਿਗ*|ਵਧੀਆ|ਵਧੇਰੇ|ਡਿਗਰੀ|ਵਧੀਕ|ਘੱਟ ਗਈ|ਘੱਟ ਗਿਆ|ਘੱਟ ਗਏ|ਘੱਟ ਹੋਈ|ਘੱਟ ਹੋਇਆ|ਕਮੀ ਆਈ|ਕਮੀ ਹੋਈ|ਕਮੀ ਆਉਣ|ਵਧਾਈ*',
  },
  pl: {
    rise: 'wzrós*|wzrast*|wzrost*|wzroś*|wzrosł*|rósł|rosła|rosło|rosły|rośnie|rosną*|urósł|urosł*|zwięks*|zwyżk*|podnios*|podnies*|podniós*|podwyż*|przyspiesz*|zdroża*|podroża*',
    fall: 'spad*|zmniejsz*|zmala*|malej*|obniż*|zniż*|reduk*|zredukow*|skurczy*|potania*|stania*|spowoln*|osłab*',
  },
  pt: {
    rise: 'aument*|subiu|subiram|subir*|subida*|sobe|sobem|subindo|cresc*|saltou|saltaram|avanç*|increment*|elevou|elevaram|elevar*|elevaç*|aceler*|valoriz*|alta|altas|dispar*',
    fall: 'caiu|caíram|cair*|cai|caem|caindo|queda*|reduz*|reduç*|diminu*|baixou|baixaram|baixar*|recuou|recuaram|recuo|encolh*|desceu|desceram|descer*|despenc*|desaceler*|desvaloriz*|retração|retraiu|declín*|declin*|decresc*|decréscimo*|dispar*|alta|altas',
  },
  ro: {
    rise: 'cresc*|crescut*|crește*|crească|majora*|urcat*|urcă|sporit*|sporir*|mărit*|măriri*|mărire*|accelera*',
    fall: 'scăd*|scăz*|scade*|scad|redus*|reduc*|coborât*|coborâ*|diminu*|micșor*|prăbuș*|încetini*|căzut*',
  },
  ru: {
    rise: 'вырос*|вырас*|рост|роста|росту|ростом|росте|рос|росла|росло|росли|растет|растёт|растут|растущ*|увелич*|возрос*|возрастает|возрастают|возрастать|повыси*|повыш*|подня*|подним*|прирост*|подорож*|ускор*|укреп*|скакн*|скачок|скачка|скачк*',
    fall: 'сниз*|сниж*|упал*|упасть|упадет|падени*|падает|падают|падал*|уменьш*|сократи*|сокращ*|понизи*|пониж*|спад|спада|спаду|опусти*|опуска*|рухну*|обвал*|подешев*|замедл*|ослаб*',
  },
  si: {
    rise: 'ඉහළ ගිය*|ඉහළ ගොස්|ඉහළ යෑම*|වැඩි වී*|වැඩි විය|වැඩිවී*|වර්ධන*',
    fall: 'අඩු වී*|අඩු විය|අඩුවී*|පහත වැට*|පහළ ගිය*|පහළ ගොස්|පහළ බැස*',
  },
  sk: {
    rise: 'vzrást*|vzrást|stúp*|zvýš*|zvyš*|rást*|rast|rastu|raste*|rastie|rastú|narást*|nárast*|zdraž*|zrýchl*|posiln*',
    fall: 'kles*|pokles*|zníž*|zniž*|zmenš*|úbyt*|prepad*|spomal*|oslab*|zlacn*',
  },
  sl: {
    rise: 'naras*|naraš*|narast*|poveč*|rast|rasti|raste|rastejo|zviš*|poviš*|dvigni*|dvignil*|dvig|skočil*|zras*|podraž*',
    fall: 'padl*|padel|padec|padca|upad*|zmanjš*|zniž*|upočas*|skrč*',
  },
  so: {
    rise: 'kordh*|kordhay|korodh*|sare u kac*|ugu yaraan|yaraan',
    fall: 'hoos u dhac*|yaraa*|yareey*|dhimay|ugu yaraan|yaraan',
  },
  sr: {
    rise: 'porast*|poras*|naras*|rast|rasta|rasla|raslo|rasli|raste|rastu|poveć*|uveć*|skočil*|skočio|povis*|ubrz*|poskup*|пораст*|порас*|нарас*|раст|раста|расла|расло|расли|расте|расту|повећ*|увећ*|скочил*|скочио|повис*|убрз*|поскуп*',
    fall: 'pad|pada|padu|padom|pao|pala|palo|pali|opao|opal*|opad*|smanj*|umanj*|sniz*|sniž*|oslab*|пад|пада|паду|падом|пао|пала|пало|пали|опао|опал*|опад*|смањ*|умањ*|сниз*|сниж*|ослаб*|usporav*|usporil*|usporio|usporen*|usporiti|успорав*|успорил*|успорио|успорен*|успорити',
  },
  sv: {
    rise: 'öka*|ökning*|ökande|steg|stiger|stiga|stigit|stigande|växte|växer|växa|vuxit|tillväxt*|höj*|uppgång*|klättra*|fall|fallet|höjd|höjden|*höjds*|höjdpunkt*',
    fall: 'minsk*|sjönk|sjunk*|föll|faller|falla|fallit|fall|fallet|nedgång*|sänk*|krymp*|rasa*|avtar|avtog|avtagit|avtagande|dalar|dalade|höjd|höjden|*höjds*|höjdpunkt*',
  },
  ta: {
    rise: 'அதிகரி*|உயர்ந்*|உயர்வு*|உயர்த்த*|வளர்ச்சி*|கூடிய*|உயர்ந்த|கூடிய|குறைந்தது|குறைந்தபட்ச*',
    fall: 'குறைந்*|குறைவு*|குறைக்க*|குறைத்*|சரிந்*|சரிவு*|வீழ்ச்சி*|குறைய*|உயர்ந்த|கூடிய|குறைந்தது|குறைந்தபட்ச*',
  },
  te: { rise: 'పెరిగ*|పెరుగ*|పెంచ*|పెంపు*|వృద్ధి*', fall: 'తగ్గ*|పడిపో*|క్షీణి*|తగ్గుదల*' },
  th: {
    rise: 'เพิ่มขึ้น|เพิ่ม|สูงขึ้น|ปรับตัวขึ้น|พุ่ง|ขยายตัว|เติบโต|แข็งค่า|โตขึ้น|เพิ่มเติม|ลด|เพิ่มจาก|เพิ่มเป็น|พุ่งชน',
    fall: 'ลดลง|ลด|ต่ำลง|ร่วง|หดตัว|ดิ่ง|อ่อนค่า|ชะลอตัว|น้อยลง|เพิ่มเติม|เพิ่ม|ลดจาก|ลดเหลือ|ลดเป็น|พุ่งชน',
  },
  tr: {
    rise: 'arttı*|artış*|artmış*|artma*|artan|artar*|artıyor*|artırd*|artırıl*|artır*|artacak*|yüksel*|büyüdü*|büyüme*|büyüyen*|büyümüş*|hızlan*|güçlen*|çoğal*|tırman*|fırladı|fırlayan',
    fall: 'azal*|düştü*|düşüş*|düşmüş*|düşen|düşerek|düşür*|düşecek*|düşüyor*|düşme*|gerile*|indirim*|indirdi*|indiril*|küçül*|daral*|yavaşla*|zayıfla*',
  },
  uk: {
    rise: 'зрос*|зріс|зрост*|збільш*|підвищ*|підня*|підійм*|вирос*|виріс|приріст|приросту|росте|ростуть|ріст|росту|прискор*|зміцн*|подорожча*',
    fall: 'знизи*|зниж*|впав|впал*|упав|упал*|падінн*|падає|падають|зменш*|скорот*|скороч*|спад|спаду|обвал*|подешев*|сповільн*|уповільн*|послаб*|опусти*',
  },
  ur: {
    rise: 'اضافہ|اضافے|اضافہ*|بڑھ*|چڑھ*|کمی|گرے لسٹ',
    fall: 'کمی|گر|گرا|گری|گرے|گرنے|گراوٹ|کم ہو*|کم کر*|گھٹ*|کمی آئی|کمی ہوئی|کمی کی|کمی واقع|کمی ریکارڈ|کمی کر|کمی ہو|کمی آنے|گرے لسٹ',
  },
  vi: { rise: 'tăng|xe tăng', fall: 'giảm|sụt|tụt|xe tăng' },
  zh: {
    rise: '上升|增加|增長|增长|成長|成长|上漲|上涨|提高|攀升|飆升|飙升|提升|升至|上調|上调|漲|涨|增幅|增至|激增|加速|走高|升高|走強|走强|回升|升值',
    fall: '下降|減少|减少|下跌|下滑|降低|降至|縮減|缩减|衰退|跌|減至|减至|縮小|缩小|下調|下调|萎縮|萎缩|銳減|锐减|回落|走低|貶值|贬值|減緩|减缓|放緩|放缓|削減|削减|驟降|骤降|降幅|減幅|减幅',
  },
  zu: {
    rise: '*khuphuk*|*nyuk*|*andile|ikhule|yakhula|zikhule|kukhule',
    fall: '*ehlile|*ehla|*nciphile|*ncipha',
  },
};
