import { wordingOpposites } from '../../src/check/rules/wording/opposites.ts';
import { oppositesIn } from '../../src/check/wording/opposites.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { belowZeroWordsOf } from '../../src/tools/desk/new/writing/below-zero-words.ts';
import { impliedNumbersOf } from '../../src/tools/desk/new/writing/implied-numbers.ts';
import { onceWordsOf } from '../../src/tools/desk/new/writing/once-words.ts';
import { bounds as boundWords } from '../../src/tools/desk/new/writing/opposites/bounds.ts';
import { compass } from '../../src/tools/desk/new/writing/opposites/compass.ts';
import { directions as directionWords } from '../../src/tools/desk/new/writing/opposites/directions.ts';
import { orders as orderWords } from '../../src/tools/desk/new/writing/opposites/orders.ts';
import { trade } from '../../src/tools/desk/new/writing/opposites/trade.ts';
import { figuresOf } from '../support/figures-of.ts';
import { languages } from '../support/languages.ts';
import { localeOf } from '../support/locale-of.ts';
import { pairOf } from '../support/pair-of.ts';
import { expect, test } from '../support/quick.ts';

/** A language, an English sentence, what renders it, and what says the opposite. */
const directions: readonly (readonly [string, string, string, string])[] = [
  ['am', 'The price rose by 18 per cent.', 'ዋጋው በ18 በመቶ ጨመረ።', 'ዋጋው በ18 በመቶ ቀነሰ።'],
  [
    'ar',
    'Exports fell by 7 per cent.',
    'انخفضت الصادرات بنسبة 7 في المئة.',
    'ارتفعت الصادرات بنسبة 7 في المئة.',
  ],
  ['bg', 'Prices rose by 4 per cent.', 'Цените се увеличиха с 4 процента.', 'Цените намаляха с 4 процента.'],
  [
    'bn',
    'Imports fell by 7 per cent last year.',
    'গত বছর আমদানি ৭ শতাংশ কমেছে।',
    'গত বছর আমদানি ৭ শতাংশ বেড়েছে।',
  ],
  ['cs', 'Prices rose by 4 per cent.', 'Ceny vzrostly o 4 procenta.', 'Ceny klesly o 4 procenta.'],
  ['da', 'Sales dropped to 300.', 'Salget faldt til 300.', 'Salget steg til 300.'],
  [
    'de',
    'Exports fell by 7 per cent.',
    'Die Ausfuhren sanken um 7 Prozent.',
    'Die Ausfuhren stiegen um 7 Prozent.',
  ],
  ['el', 'Prices rose by 4%.', 'Οι τιμές αυξήθηκαν κατά 4%.', 'Οι τιμές μειώθηκαν κατά 4%.'],
  ['es', 'Unemployment fell to 11%.', 'El paro bajó al 11 %.', 'El paro subió al 11 %.'],
  ['fa', 'Prices rose by 4 per cent.', 'قیمت‌ها ۴ درصد افزایش یافت.', 'قیمت‌ها ۴ درصد کاهش یافت.'],
  ['fi', 'Exports grew by 7 per cent.', 'Vienti kasvoi 7 prosenttia.', 'Vienti väheni 7 prosenttia.'],
  [
    'fr',
    'Prices rose by four per cent.',
    'Les prix ont augmenté de quatre pour cent.',
    'Les prix ont baissé de quatre pour cent.',
  ],
  ['gu', 'Output fell by 15 per cent.', 'ઉત્પાદન ૧૫ ટકા ઘટ્યું.', 'ઉત્પાદન ૧૫ ટકા વધ્યું.'],
  ['he', 'Prices rose by 4 per cent.', 'המחירים עלו ב-4 אחוזים.', 'המחירים ירדו ב-4 אחוזים.'],
  ['hi', 'Output rose by 4 per cent.', 'उत्पादन 4 प्रतिशत बढ़ा है।', 'उत्पादन 4 प्रतिशत घटा है।'],
  [
    'hu',
    'Prices rose by 4 per cent.',
    'Az árak 4 százalékkal emelkedtek.',
    'Az árak 4 százalékkal csökkentek.',
  ],
  ['id', 'Exports fell by 7 per cent.', 'Ekspor turun 7 persen.', 'Ekspor naik 7 persen.'],
  [
    'is',
    'The number of tourists increased by 6 per cent.',
    'Ferðamönnum fjölgaði um 6 prósent.',
    'Ferðamönnum fækkaði um 6 prósent.',
  ],
  [
    'it',
    'Sales fell by 12 per cent.',
    'Le vendite sono diminuite del 12 per cento.',
    'Le vendite sono aumentate del 12 per cento.',
  ],
  ['ja', 'Visitors increased by 12 per cent.', '観光客は12%増加した。', '観光客は12%減少した。'],
  ['ko', 'Exports fell by 7 per cent.', '수출이 7% 감소했다.', '수출이 7% 증가했다.'],
  ['mr', 'Prices rose by 4 per cent.', 'किमती 4 टक्क्यांनी वाढल्या.', 'किमती 4 टक्क्यांनी घटल्या.'],
  ['nb', 'Sales dropped by 9 per cent.', 'Salget falt med 9 prosent.', 'Salget økte med 9 prosent.'],
  [
    'nl',
    'Exports fell by 7 per cent.',
    'De uitvoer daalde met 7 procent.',
    'De uitvoer steeg met 7 procent.',
  ],
  ['pl', 'Prices rose by 4 per cent.', 'Ceny wzrosły o 4 procent.', 'Ceny spadły o 4 procent.'],
  ['pt', 'Sales rose by 27 per cent.', 'As vendas subiram 27%.', 'As vendas caíram 27%.'],
  [
    'ro',
    'Prices rose by 4 per cent.',
    'Prețurile au crescut cu 4 la sută.',
    'Prețurile au scăzut cu 4 la sută.',
  ],
  [
    'ru',
    'Inflation slowed to 8.4 per cent.',
    'Инфляция замедлилась до 8,4%.',
    'Инфляция ускорилась до 8,4%.',
  ],
  ['sv', 'Exports fell by 7 per cent.', 'Exporten minskade med 7 procent.', 'Exporten ökade med 7 procent.'],
  [
    'sw',
    'Coffee exports fell by 12 per cent.',
    'Mauzo ya kahawa yalipungua kwa asilimia 12.',
    'Mauzo ya kahawa yaliongezeka kwa asilimia 12.',
  ],
  ['th', 'The baht strengthened to 33.5.', 'เงินบาทแข็งค่าเป็น 33.5', 'เงินบาทอ่อนค่าเป็น 33.5'],
  ['tr', 'Prices rose by 4 per cent.', 'Fiyatlar yüzde 4 arttı.', 'Fiyatlar yüzde 4 düştü.'],
  ['uk', 'Prices rose by 4 per cent.', 'Ціни зросли на 4 відсотки.', 'Ціни знизилися на 4 відсотки.'],
  ['ur', 'Prices rose by 4 per cent.', 'قیمتوں میں 4 فیصد اضافہ ہوا۔', 'قیمتوں میں 4 فیصد کمی ہوئی۔'],
  ['vi', 'Exports fell by 7 per cent.', 'Xuất khẩu giảm 7%.', 'Xuất khẩu tăng 7%.'],
  ['zh-Hans', 'Exports fell by 7 per cent.', '出口下降7%。', '出口增长7%。'],
  ['zh-Hant', 'Exports dropped by 9 per cent.', '出口減少9%。', '出口成長9%。'],
];

const orders: readonly (readonly [string, string, string, string])[] = [
  [
    'cs',
    'He resigned two days before the vote.',
    'Odstoupil dva dny před volbou.',
    'Odstoupil dva dny po volbě.',
  ],
  [
    'de',
    'He left two days before the vote.',
    'Er ging zwei Tage vor der Wahl.',
    'Er ging zwei Tage nach der Wahl.',
  ],
  ['ko', 'He resigned after the vote.', '그는 투표 후 사임했다.', '그는 투표 직전에 사임했다.'],
  [
    'pl',
    'He left two days before the vote.',
    'Odszedł dwa dni przed głosowaniem.',
    'Odszedł dwa dni po głosowaniu.',
  ],
  ['am', 'He left before the fire started.', 'እሳቱ ከመነሳቱ በፊት ወጣ።', 'እሳቱ ከተነሳ በኋላ ወጣ።'],
  ['ar', 'He resigned after the vote.', 'استقال بعد التصويت.', 'استقال قبل التصويت.'],
  ['bn', 'He left before the meeting.', 'তিনি বৈঠকের আগে চলে যান।', 'তিনি বৈঠকের পরে চলে যান।'],
  [
    'de',
    'She left before the vote ended.',
    'Sie ging, bevor die Wahl endete.',
    'Sie ging, nachdem die Wahl geendet hatte.',
  ],
  ['es', 'He resigned after the vote.', 'Dimitió después de la votación.', 'Dimitió antes de la votación.'],
  ['fr', 'He resigned after the vote.', 'Il a démissionné après le vote.', 'Il a démissionné avant le vote.'],
  ['gu', 'He left before the meeting.', 'તેઓ બેઠક પહેલાં ગયા.', 'તેઓ બેઠક પછી ગયા.'],
  ['hi', 'He resigned after the vote.', 'उन्होंने मतदान के बाद इस्तीफ़ा दिया।', 'उन्होंने मतदान से पहले इस्तीफ़ा दिया।'],
  [
    'is',
    'He resigned after the vote.',
    'Hann sagði af sér eftir kosninguna.',
    'Hann sagði af sér áður en kosið var.',
  ],
  [
    'ja',
    'He went home before the fire broke out.',
    '火災が起きる前に帰宅した。',
    '火災が起きた後に帰宅した。',
  ],
  ['sw', 'He left before the meeting.', 'Aliondoka kabla ya mkutano.', 'Aliondoka baada ya mkutano.'],
  ['th', 'The engine failed after take-off.', 'เครื่องยนต์ขัดข้องหลังบินขึ้น', 'เครื่องยนต์ขัดข้องก่อนบินขึ้น'],
  ['tr', 'He resigned after the vote.', 'Oylamadan sonra istifa etti.', 'Oylamadan önce istifa etti.'],
  ['vi', 'He resigned after the vote.', 'Ông từ chức sau cuộc bỏ phiếu.', 'Ông từ chức trước cuộc bỏ phiếu.'],
];

/** Points of the compass, and what comes into a country or leaves it. */
const places: readonly (readonly [string, string, string, string])[] = [
  ['am', 'It rained in the north.', 'በሰሜን ዘነበ።', 'በደቡብ ዘነበ።'],
  ['ar', 'The army holds the east.', 'يسيطر الجيش على الشرق.', 'يسيطر الجيش على الغرب.'],
  ['bn', 'Imports need a licence.', 'আমদানিতে লাইসেন্স লাগে।', 'রপ্তানিতে লাইসেন্স লাগে।'],
  [
    'cs',
    'The desert of the southwest is dry.',
    'Poušť na jihozápadě je suchá.',
    'Poušť na severozápadě je suchá.',
  ],
  ['de', 'It lies in the north.', 'Es liegt im Norden.', 'Es liegt im Süden.'],
  [
    'es',
    'Wheat exports are banned.',
    'Se prohíbe la exportación de trigo.',
    'Se prohíbe la importación de trigo.',
  ],
  [
    'fr',
    'It snowed in western regions.',
    'Il a neigé dans l’ouest.',
    'Il a neigé dans les régions orientales.',
  ],
  ['gu', 'The eastern coast is wet.', 'પૂર્વીય કાંઠો ભીનો છે.', 'પશ્ચિમી કાંઠો ભીનો છે.'],
  ['hi', 'Onion exports are banned.', 'प्याज़ के निर्यात पर रोक है।', 'प्याज़ के आयात पर रोक है।'],
  ['is', 'It snowed in the north.', 'Það snjóaði fyrir norðan.', 'Það snjóaði fyrir sunnan.'],
  ['ja', 'Rice imports resumed.', 'コメの輸入が再開された。', 'コメの輸出が再開された。'],
  ['ru', 'He is from the south.', 'Он с юга.', 'Он с севера.'],
  ['sw', 'It rained in the east.', 'Mvua ilinyesha mashariki.', 'Mvua ilinyesha magharibi.'],
  [
    'uk',
    'A shop opened in south London.',
    'Крамниця відкрилася в південному Лондоні.',
    'Крамниця відкрилася в північному Лондоні.',
  ],
  ['zh-Hant', 'Trains in the south are late.', '南部的火車誤點。', '北部的火車誤點。'],
];

const bounds: readonly (readonly [string, string, string, string])[] = [
  ['am', 'More than 5,000 refugees came.', 'ከ5,000 በላይ ስደተኞች መጡ።', 'ከ5,000 በታች ስደተኞች መጡ።'],
  ['ar', 'More than 3,000 runners came.', 'شارك أكثر من 3000 عداء.', 'شارك أقل من 3000 عداء.'],
  ['de', 'At least 300 came.', 'Mindestens 300 kamen.', 'Höchstens 300 kamen.'],
  ['es', 'Fewer than 200 are left.', 'Quedan menos de 200.', 'Quedan más de 200.'],
  [
    'fr',
    'More than 300 passengers slept there.',
    'Plus de 300 passagers y ont dormi.',
    'Moins de 300 passagers y ont dormi.',
  ],
  ['hi', 'Fewer than 100 tigers are left.', '100 से कम बाघ बचे हैं।', '100 से ज़्यादा बाघ बचे हैं।'],
  ['ja', 'More than 300 people came.', '300人以上が来た。', '300人未満が来た。'],
  ['ko', 'More than 300 people came.', '300명 이상이 왔다.', '300명 미만이 왔다.'],
  ['nb', 'More than 300 came.', 'Over 300 kom.', 'Under 300 kom.'],
  ['pl', 'More than 300 came.', 'Przyszło ponad 300 osób.', 'Przyszło mniej niż 300 osób.'],
  ['pt', 'Fewer than 200 are left.', 'Restam menos de 200.', 'Restam mais de 200.'],
  ['ru', 'More than 300 came.', 'Пришло более 300 человек.', 'Пришло менее 300 человек.'],
  ['th', 'Less than 20 per cent is used.', 'ใช้น้อยกว่า 20 เปอร์เซ็นต์', 'ใช้มากกว่า 20 เปอร์เซ็นต์'],
  ['tr', 'More than 300 people came.', "300'den fazla kişi geldi.", "300'den az kişi geldi."],
  ['vi', 'More than 300 people came.', 'Hơn 300 người đã đến.', 'Dưới 300 người đã đến.'],
  ['zh-Hant', 'More than 70 countries take part.', '超過70個國家參加。', '不到70個國家參加。'],
];

/** A language, an English passage, and its rendering of which nothing is said. */
const right: readonly (readonly [string, string, string])[] = [
  // What is told with both words, or with neither, may mean the same.
  ['fr', 'Growth fell to 2 per cent.', 'La croissance est passée à 2 %.'],
  ['fr', 'Inflation fell to 2 per cent.', 'La hausse des prix a ralenti à 2 %.'],
  ['ru', 'Inflation fell to 2 per cent.', 'Рост цен замедлился до 2%.'],
  ['de', 'It rose to 40 after falling to 30.', 'Es fiel auf 30.'],
  // Without a number, such words say much else.
  ['sw', 'He fell from the roof.', 'Alipanda juu ya paa.'],
  ['es', 'She fell in love in 2010.', 'Su amor creció en 2010.'],
  // "Took" ends as "grew" does, a committee begins as "fell" does, "added" is also "said", and a flood is no growth.
  ['sw', 'Output fell by 7 per cent in 3 years.', 'Ilichukua miaka 3, uzalishaji ukashuka kwa asilimia 7.'],
  ['sw', 'It fell by 7 tonnes, she added.', 'Ilipoteza tani 7, aliongeza.'],
  ['bn', 'Prices rose by 4 per cent, a committee of 5 said.', 'দাম এখন ৪ শতাংশ চড়া, জানিয়েছে ৫ জনের কমিটি।'],
  ['am', 'The death toll fell to 7.', '7 ሰዎች አደገኛ ሁኔታ ላይ ናቸው።'],
  ['th', 'Sales fell by 7 per cent.', 'ยอดขายตก 7 เปอร์เซ็นต์ นอกจากนี้ยังเพิ่มสาขา'],
  // What is denied is said by the opposite.
  ['is', 'It did not fall below 7 per cent.', 'Það hækkaði í 7 prósent.'],
  // Some say Western Asia for the Middle East, and hours have names of their own.
  ['hi', 'Peace in the Middle East is far.', 'पश्चिम एशिया में शांति दूर है।'],
  ['fr', 'At 5 a.m. Eastern Time it was southwest of Cuba.', 'À 5 heures, il était au sud-ouest de Cuba.'],
  ['ja', 'It begins in West Virginia at 7 p.m. ET.', 'ウェストバージニアで東部時間の午後7時に始まる。'],
  // Before a court is no time, and who grew up did not grow.
  ['sw', 'He was brought before the court.', 'Alipelekwa mahakamani baada ya hapo.'],
  ['sw', 'He stood before the judge.', 'Alisimama baada ya hakimu.'],
  ['fr', 'She grew up with 7 sisters.', 'Elle a passé 7 ans avec ses sœurs, puis est tombée.'],
  // Sentences are compared one by one.
  [
    'sw',
    'Tea rose by 3 tonnes. Coffee fell by 2 tonnes.',
    'Chai iliongezeka kwa tani 3. Kahawa ilipungua kwa tani 2.',
  ],
  // What follows is told from either end.
  ['tr', 'He took the ball before shooting.', 'Topu aldıktan sonra vurdu.'],
  ['am', 'He took the ball before shooting it.', 'ኳሷን ከተቆጣጠረ በኋላ መታ።'],
  ['hi', 'The crash comes months after another one.', 'कुछ महीने पहले एक और दुर्घटना हुई थी।'],
  ['zh-Hans', 'He lost it all before he called.', '他失去一切后才打电话。'],
  // "Vor" is also "in front of", "nach" also "according to".
  ['de', 'She spoke before the vote.', 'Nach eigenen Worten sprach sie zuvor.'],
  // A quotation in the source's language is no translation.
  ['sw', 'The song "After 7 years" came before the film.', 'Wimbo "After 7 years" ulitoka kabla ya filamu.'],
  // Words that only look like those listed, or say something else as often.
  ['sw', 'He congratulated 7 runners who dropped out.', 'Aliwapongeza wakimbiaji 7 waliojiondoa.'],
  ['sw', 'The government banned wheat imports.', 'Serikali ilikataza kununua ngano nje ya nchi.'],
  [
    'is',
    'After the show she bought it for 500 krónur.',
    'Að sýningu lokinni keypti hún það fyrir 500 krónur.',
  ],
  ['is', 'Prices fell in 7 towns, the fund said.', 'Ódýrara varð í 7 bæjum, sagði styrktarsjóðurinn.'],
  ['gu', 'Sales fell to 300, including 7 more.', 'વેચાણ 300 રહ્યું, જેમાં વધારાના 7 છે.'],
  ['bn', 'In reply he spoke of southern cities.', 'উত্তরে তিনি চেন্নাইয়ের মতো শহরের কথা বলেন।'],
  ['de', 'After the vote it was mainly Anna who spoke.', 'Als gewählt war, sprach vor allem Anna.'],
  [
    'ko',
    'Sales rose to 300, which the ministry is checking.',
    '판매가 300에 이른 것을 부처가 확인하고 있다.',
  ],
  ['ar', 'They dropped 7 drawings and a model.', 'ألقوا 7 رسوم ونموذجا.'],
  ['ar', 'The link grew over 7 years.', 'توثق الارتباط خلال 7 سنوات.'],
  ['hi', 'After the vote the first prime minister spoke.', 'मतदान होने पर देश के पहले प्रधानमंत्री बोले।'],
  ['hr', 'Sales rose to 7 million, compared with 5.', 'Prodano ih je 7 milijuna, u usporedbi s 5.'],
  ['uk', 'She made 7 trips on a reduced fare.', 'Вона здійснила 7 подорожей за пільговим квитком.'],
  ['ru', 'After the vote he thanked his wife above all.', 'Проголосовав, он прежде всего поблагодарил жену.'],
  ['tr', 'They launched 7 satellites as the temperature fell.', 'Hava soğurken 7 uydu fırlatıldı.'],
  ['vi', 'The army lost 7 tanks as its numbers fell.', 'Quân đội mất 7 xe tăng khi quân số ít đi.'],
  ['fi', 'After the storm the damage was unprecedented.', 'Myrskyn tuhot olivat ennennäkemättömät.'],
  ['zh-Hans', 'The queen spoke before dinner.', '王后在晚餐开始时讲话。'],
  ['fr', 'He declined to name the 7 firms.', 'Il a tu le nom de 7 entreprises en croissance.'],
];

const said = (tag: string, source: string, here: string) =>
  [...wordingOpposites.run(pairOf(tag, source, here).rendered)].map(({ found }) => found);

for (const [tag, source, rightly, wrongly] of [...directions, ...orders, ...places])
  test(`in ${tag}, "${wrongly}" says the opposite of "${source}"`, () => {
    expect(said(tag, source, wrongly)).toHaveLength(1);
    expect(said(tag, source, rightly)).toEqual([]);
  });

for (const [tag, source, rightly, wrongly] of bounds)
  test(`in ${tag}, "${wrongly}" bounds the number of "${source}" on the other side`, () => {
    expect(figuresOf(tag, source, wrongly)).toEqual([expect.stringContaining('warning qualifier')]);
    expect(figuresOf(tag, source, rightly)).toEqual([]);
  });

for (const [tag, source, here] of right)
  test(`in ${tag}, "${here}" may say what "${source}" says`, () => {
    expect(said(tag, source, here)).toEqual([]);
  });

test('a word that says the opposite is shown in its place, whatever is quoted before it', () => {
  const passages = pairOf(
    'de',
    'He spoke of "Foo Bar" twice. Prices in "Foo Bar" fell by 7 per cent.',
    'Er sprach zweimal von "Foo Bar". Die Preise in "Foo Bar" stiegen um 7 Prozent.',
  ).rendered;
  const [remark] = [...wordingOpposites.run(passages)];
  const { index = 0, length = 0 } = remark ?? {};
  expect(passages.translation.text.slice(index, index + length)).toBe('stiegen');
  expect(said('is', 'Prices fell by 7 per cent.', 'Verð hækkaði ekki um 7 prósent.')).toEqual([]);
});

test('a phrase ends where its sentence does', () => {
  const writing = writingSchema.parse({ opposites: { rise: ['up by #', 'up #'], fall: [] } });
  for (const text of ['5 people went up', 'They went up. 5 people stayed'])
    expect(oppositesIn(text, writing)).toEqual([]);
});

test('where a language lists only what bounds a number, one that stands alone is no slip', () => {
  expect(figuresOf('fr', 'Nearly 300 passengers slept there.', 'Quelque 300 passagers y ont dormi.')).toEqual(
    [],
  );
  expect(figuresOf('fr', 'More than 300 passengers came.', '300 passagers sont venus.')).toEqual([]);
});

const scripts =
  'Latin Cyrillic Greek Arabic Hebrew Devanagari Bengali Gujarati Gurmukhi Tamil Telugu Kannada Malayalam Sinhala ' +
  'Armenian Georgian Ethiopic Hangul Thai Lao Khmer Myanmar Han';

/** The scripts of a word's letters; kana stand beside Han. */
function scriptsOf(word: string): string[] {
  return scripts.split(' ').filter((each) => new RegExp(`\\p{Script=${each}}`, 'u').test(word));
}

test('no listed word is written in two scripts', () => {
  const tables: readonly Readonly<Record<string, Readonly<Record<string, string>>>>[] = [
    directionWords,
    orderWords,
    compass,
    trade,
    boundWords,
  ];
  const opposites = tables.flatMap((table) =>
    Object.values(table).flatMap((senses) => Object.values(senses)),
  );
  const tags = Object.keys(directionWords);
  const others = tags.flatMap((tag) => [
    ...onceWordsOf(tag),
    ...Object.keys(impliedNumbersOf(tag)),
    ...belowZeroWordsOf(tag),
  ]);
  const own = languages.flatMap((tag) => Object.values(localeOf(tag).writing.opposites).flat());
  const words = [...opposites, ...others, ...own].flatMap((each) =>
    each.split(/[^\p{L}\p{M}\u200C\u200D]+/u),
  );
  expect(words.length).toBeGreaterThan(5000);
  expect(words.filter((word) => scriptsOf(word).length > 1)).toEqual([]);
  // The "o" is Latin.
  expect(scriptsOf('нак\u006Fн')).toEqual(['Latin', 'Cyrillic']);
});

test('the longest phrase is meant, and a number is any in digits', () => {
  const writing = writingSchema.parse({
    opposites: { rise: ['up #', 'grow*', 'ever *ing'], fall: ['grow*', 'growth'] },
  });
  const sensesIn = (text: string) =>
    oppositesIn(text, writing).map(({ text: word, senses }) => [word, senses]);
  expect(sensesIn('Up 7.5, up high, GROWTH, growing, ever rising')).toEqual([
    ['Up 7.5', ['rise']],
    ['GROWTH', ['fall']],
    ['growing', ['rise', 'fall']],
    ['ever rising', ['rise']],
  ]);
  expect(oppositesIn('grow', writingSchema.parse({}))).toEqual([]);
});
