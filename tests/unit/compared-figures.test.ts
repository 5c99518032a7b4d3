import { figuresOf } from '../support/figures-of.ts';
import { expect, test } from '../support/quick.ts';

/** A language, an English passage, and its rendering of which nothing is said. */
const right: readonly (readonly [string, string, string])[] = [
  // Telephone numbers are grouped otherwise, or lose the prefix of their country.
  ['is', 'Call 581 2345 before noon.', 'Hringið í 5812345 fyrir hádegi.'],
  ['sw', 'Ring +255 22 211 8888.', 'Piga simu 022 2118888.'],
  ['fr', 'Ring +33 1 45 67 89 01.', 'Appelez le 01 45 67 89 01.'],
  ['de', 'Ring +49 30 1234567.', 'Unter +49 (0)30 1234567 anrufen.'],
  ['hu', 'Ring +36 1 234 5678.', 'Hívja a 06-1-234-5678 számot.'],
  ['zh-Hant', 'Ring +886 2 2345 6789.', '請撥（02）2345-6789。'],
  ['ar', 'Ring 0800 555 111.', 'اتصل على الرقم 111 555 0800.'],
  ['fa', 'Ring +98 21 8888 7777.', 'با ۰۲۱۸۸۸۸۷۷۷۷ تماس بگیرید.'],
  // Years and days of the other calendars that a language's readers count by.
  ['th', 'It opened on 2 March 2023.', 'เปิดเมื่อวันที่ 2 มีนาคม 2566'],
  ['th', 'It was founded in 1999.', 'ก่อตั้งเมื่อปี พ.ศ. 2542'],
  ['ja', 'It opened on May 3, 2021.', '令和3年5月3日に開館した。'],
  ['ja', 'It was founded in 1985.', '昭和60年に創立された。'],
  ['zh-Hant', 'The bridge was built in 2010.', '這座橋建於民國99年。'],
  ['am', 'It closed on 7 January 2025.', 'ታኅሣሥ 29 ቀን 2017 ዓ.ም ተዘጋ።'],
  ['am', 'It closed on 30 September 2018.', 'መስከረም 30 ቀን 2018 ተዘጋ።'],
  ['fa', 'It opened on 21 March 2024.', 'در ۲ فروردین ۱۴۰۳ گشایش یافت.'],
  ['fa', 'It opened on 21 March 2024.', 'در ۲۱ مارس ۲۰۲۴ (۲ فروردین ۱۴۰۳) گشایش یافت.'],
  ['ar', 'It began on 1 March 2025.', 'بدأ في 1 رمضان 1446 الموافق 1 مارس 2025.'],
  // A year may stand before its day.
  ['bn', 'She was born on 3 June 1926.', 'তাঁর জন্ম ১৯২৬ সালের ৩ জুন।'],
  ['sw', 'Between 3 March 2025 and 28 February 2026.', 'Kati ya 3 Machi 2025 na 28 Februari 2026.'],
  ['gu', 'She was born on 03/06/1926.', 'તેમનો જન્મ 1926ની 3 જૂને થયો.'],
  // Number words have cases and genders, and are written with what stands before them.
  ['ar', 'About 200 workers and 12 engineers left.', 'غادر نحو مئتي عامل واثنا عشر مهندسا.'],
  ['ar', 'It was dry for 20 years.', 'ظل جافا منذ عشرين عاما.'],
  ['ar', 'The last 10 minutes counted.', 'كانت الدقائق العشر الأخيرة حاسمة.'],
  ['ar', 'Sleep 7-9 hours.', 'النوم من سبع إلى تسع ساعات.'],
  ['ar', 'It was his 63rd birthday.', 'كان عيد ميلاده الثالث والستين.'],
  ['ar', 'It was fined 1,250,000 pounds.', 'غُرّمت مليونا و٢٥٠ ألف جنيه.'],
  ['fa', 'It was a war of the 19th century.', 'جنگی در قرن نوزدهم بود.'],
  ['hi', 'They get 500,000 rupees each.', 'उन्हें पांच-पांच लाख रुपये मिलेंगे।'],
  ['hi', 'Walk 5 to 6 days a week.', 'हफ़्ते में पांच-छह दिन टहलें।'],
  ['ru', 'It hit about 20 families.', 'Это затронуло около двух десятков семей.'],
  // Words that are none may hold a number.
  ['ar', 'They scored 2 goals.', 'سجلوا هدفين.'],
  ['ar', 'It was shut for 2 hours.', 'أغلق نحو ساعتين.'],
  ['is', 'They lost 0-3.', 'Þær töpuðu með þremur mörkum gegn engu.'],
  ['ja', 'It will take a decade.', '10年間かかる。'],
  ['ja', 'She left hospital a week later.', '1週間後に退院した。'],
  ['zh-Hant', 'A plane took off.', '1架飛機起飛。'],
  ['ru', 'It reopened after 50 years.', 'Он открылся спустя полвека.'],
  // Great numbers are said in parts, and small parts in one word with what they are parts of.
  ['bn', 'It cost 205,070,000,000 taka.', 'ব্যয় হয়েছে ২০ হাজার ৫০৭ কোটি টাকা।'],
  ['bn', 'It holds 2,400 people.', 'সেখানে ২ হাজার ৪০০ মানুষ ধরে।'],
  ['gu', 'The 350 workers and 125 guests left.', 'સાડા ત્રણસો કામદારો અને સવાસો મહેમાન ગયા.'],
  ['fa', 'It had 2.52 million viewers.', '۲٬۵۲ میلیون بیننده داشت.'],
  ['my', 'More than 20 million watched it.', 'လူပေါင်း သန်း ၂၀ ကျော် ကြည့်ရှုခဲ့သည်။'],
  ['my', 'About 40 per cent came.', '၄၀ ရာခိုင်နှုန်း လာခဲ့သည်။'],
  ['my', 'It was built in the 19th century.', '၁၉ရာစုတွင် ဆောက်ခဲ့သည်။'],
  ['my', 'They went in.', 'သူတို့ ၀င်သွားသည်။'],
  ['yo', 'CBS had 3.1 million.', 'CBS ní mílíọ̀nù 3.1.'],
  ['yo', 'She arrived on May 30, 2005.', 'Ó dé lọ́gbọ̀njọ́, Oṣù Ẹ̀bibi, lọ́dun 2005.'],
  ['zh-Hant', 'It rose 30 percentage points.', '上升30百分點。'],
  ['ka', 'It cost 37 billion.', '37 მილიარდ დოლარი დაჯდა.'],
  // Parts of a whole, of a number, and of a hundred.
  ['fr', 'It cost two and a half million.', 'Cela a coûté deux millions et demi.'],
  ['ru', 'About 1.5 million came.', 'Приехали около полутора миллионов человек.'],
  ['zh-Hant', '70% of the shops closed.', '七成商店關門。'],
  ['sw', 'Only 5 in 100 wells are safe.', 'Ni asilimia 5 tu ya visima vilivyo salama.'],
  ['gu', 'The bag weighs half a kilo.', 'થેલીનું વજન 500 ગ્રામ છે.'],
  ['is', 'It rose by 4.5 per cent, up from 4.', 'Það hækkaði um 4,5 prósent, úr 4 prósentum.'],
  ['am', 'About 60 per cent voted.', '60 በመቶ ገደማ ድምፅ ሰጡ።'],
  ['uk', 'He scored seven points in the first half.', 'Він набрав сім очок за першу половину.'],
  // What is below zero may be said so with words for zero or for minus.
  ['sw', 'It was -4 degrees.', 'Ilikuwa nyuzi 4 chini ya sifuri.'],
  ['th', 'It was minus 3 degrees.', 'อุณหภูมิติดลบ 3 องศา'],
  ['fr', 'At least 40 came.', 'Au moins 40 sont venus.'],
  ['ar', 'It was -12C.', 'كانت الحرارة 12 درجة تحت الصفر.'],
  ['bn', 'It was -15C.', 'তাপমাত্রা ছিল হিমাঙ্কের ১৫ ডিগ্রি নিচে।'],
  ['ja', 'It fell to minus 26 degrees.', '氷点下26度まで下がった。'],
  ['ru', 'It fell to minus 47 degrees.', 'Было до 47 градусов мороза.'],
  ['is', 'It was -15 °C.', 'Frostið fór í 15 stig.'],
  ['am', 'It was -4C.', 'ከዜሮ በታች 4 ዲግሪ ነበር።'],
  // Percentage points are said without the word for per cent.
  ['ja', 'It was down 1.5 percentage points.', '1.5ポイント下がった。'],
  ['sw', 'It was down 0.4 percentage points.', 'Ulipungua kwa pointi 0.4 za asilimia.'],
  ['is', 'It rose by 0.5 points.', 'Það hækkaði um 0,5 prósentustig.'],
  // Units have short names, and names of two words, and are converted.
  ['fr', 'It weighs 220 pounds.', 'Il pèse 100 kilos.'],
  ['am', 'They ran 30 km.', '30 ኪሎ ሜትር ሮጡ።'],
  ['pt', 'It sank 20 nautical miles away.', 'Afundou a 37 quilômetros de distância.'],
  ['de', 'It carried 3 tonnes.', 'Es trug 3000 Kilo.'],
  // Of a language whose number words are not known, a text that has some in words may have others so.
  ['mr', 'They were 41, 42 and 44 years old.', 'ते ४१, ४२ आणि चव्वेचाळीस वर्षांचे होते.'],
  ['ml', 'He is 37.', 'അദ്ദേഹത്തിന് മുപ്പത്തിയേഴ് വയസ്സുണ്ട്.'],
  // Languages order what depends on each other in their own ways.
  ['gu', 'Of the 90 villages, 35 have electricity.', '35 ગામોમાં વીજળી છે, કુલ 90માંથી.'],
  [
    'de',
    'It registered 183 bursts of gas and ash over 24 hours.',
    'In 24 Stunden wurden 183 Ausbrüche gezählt.',
  ],
  ['hi', 'It rose to 38, from 31 on Tuesday.', 'मंगलवार को 31 थी, अब 38 है।'],
  ['ja', 'It fell to 3 from 5, and rose to 2 from 1.', '5から3に減り、1から2に増えた。'],
];
for (const [tag, source, here] of right)
  test(`in ${tag}, "${here}" says the numbers of "${source}"`, () => {
    expect(figuresOf(tag, source, here)).toEqual([]);
  });

/** A language, an English passage, a rendering, and what is said of that. */
const wrong: readonly (readonly [string, string, string, string])[] = [
  ['is', 'Call 581 2345 before noon.', 'Hringið í 5812354 fyrir hádegi.', 'error changed'],
  ['sw', 'Ring +255 22 211 8888.', 'Piga simu 022 2118898.', 'error changed'],
  ['fr', 'Ring +33 1 45 67 89 01.', 'Appelez le 01 45 67 98 01.', 'error changed'],
  ['is', 'Call 581 2345 before noon.', 'Hringið í 81 2345 fyrir hádegi.', 'error changed'],
  ['ar', 'Ring 0800 555 111.', 'اتصل على الرقم 111 505 0800.', 'error changed'],
  ['th', 'It opened on 2 March 2023.', 'เปิดเมื่อวันที่ 2 มีนาคม 2556', 'error changed'],
  ['th', 'It was founded in 1999.', 'ก่อตั้งเมื่อปี พ.ศ. 2524', 'error changed'],
  ['ja', 'It opened on May 3, 2021.', '令和3年5月8日に開館した。', 'error changed'],
  ['zh-Hant', 'The bridge was built in 2010.', '這座橋建於民國98年。', 'error changed'],
  ['am', 'It closed on 7 January 2025.', 'ታኅሣሥ 19 ቀን 2017 ዓ.ም ተዘጋ።', 'error changed'],
  ['fa', 'It opened on 21 March 2024.', 'در ۱۲ فروردین ۱۴۰۳ گشایش یافت.', 'error changed'],
  ['my', 'More than 20 million watched it.', 'လူပေါင်း သန်း ၃၀ ကျော် ကြည့်ရှုခဲ့သည်။', 'changed'],
  ['my', 'Two lost by 1-0.', '၁-၁ ဖြင့် ရှုံးသည်။', 'changed'],
  ['yo', 'She arrived on May 30, 2005.', 'Ó dé lọ́gbọ̀njọ́, Oṣù Ẹ̀bibi, lọ́dun 2006.', 'changed'],
  ['bn', 'It holds 2,400 people.', 'সেখানে ২ হাজার ৪৫০ মানুষ ধরে।', 'error changed'],
  // Of a language whose number words are not known, a text tells whether it writes its numbers in digits.
  [
    'mr',
    'Of 24 men aged 41 to 66, some 16 won.',
    '41 ते 66 वयोगटातील 24 पुरुषांपैकी काही जिंकले.',
    'warning missing',
  ],
  // A machine cannot be sure where the two numbers may be of different things.
  ['de', 'It will be warm, in the 80s.', 'Es wird warm, um 27 Grad.', 'warning changed'],
  ['is', 'It will be done by 2020.', 'Því lýkur á 3. áratugnum, 20 árum síðar.', 'warning'],
  ['ha', 'It has 2.4 million people.', 'Tana da mutane miliyan 2 da dubu ɗari 4.', 'warning changed'],
  ['fr', 'It cost two and a half million.', 'Cela a coûté deux millions.', 'warning spelled'],
  ['ar', 'A third of the houses fell.', 'انهار نصف المنازل.', 'warning spelled'],
  ['sw', 'A quarter of the wells are dry.', 'Theluthi ya visima vimekauka.', 'warning spelled'],
  ['ja', 'It was minus 3 degrees.', '気温は3度だった。', 'warning sign'],
  ['ru', 'It fell to minus 47 degrees.', 'Было до 47 градусов тепла.', 'warning sign'],
  ['ar', 'It was -12C.', 'كانت الحرارة 12 درجة.', 'warning sign'],
  ['ja', 'It was down 1.5 percentage points.', '1.5円下がった。', 'warning percent'],
  ['ar', 'It took twelve years.', 'استغرق اثنين وعشرين عاما.', 'warning spelled'],
  ['ar', 'It was fined 1,350,000 pounds.', 'غُرّمت مليونا و٢٥٠ ألف جنيه.', 'warning changed'],
  ['ar', 'They scored 2 goals for the visitors.', 'سجل اللاعبين ثلاثة أهداف.', 'warning spelled'],
  ['hi', 'They get 500,000 rupees each.', 'उन्हें छह-छह लाख रुपये मिलेंगे।', 'warning spelled'],
  ['ja', 'It will take a decade.', '20年間かかる。', 'added'],
  ['zh-Hant', 'A plane took off.', '2架飛機起飛。', 'added'],
  ['am', 'About 60 per cent voted.', '60 ሰዎች ድምፅ ሰጡ።', 'warning percent'],
  ['ru', 'It fell from 12 to 9.', 'Оно снизилось с 9 до 12.', 'warning swapped'],
  ['ja', 'It fell from 12 to 9.', '9から12に減った。', 'warning swapped'],
  [
    'is',
    'It shrank from 34 to 21 square kilometres.',
    'Hann minnkaði úr 21 ferkílómetra í 34.',
    'warning swapped',
  ],
  // What "and" joins stays in its order.
  ['is', 'Of them, 41 are women and 23 are men.', 'Af þeim eru 23 konur og 41 karl.', 'warning swapped'],
  ['gu', 'Of 60 cases, 44 ended and 16 are open.', '60 કેસમાંથી 16 પૂરા થયા અને 44 બાકી છે.', 'warning swapped'],
  ['th', 'One party won 56 seats and the other 41.', 'พรรคหนึ่งได้ 41 ที่นั่ง ส่วนอีกพรรคได้ 56', 'warning swapped'],
  [
    'fr',
    'Bought for 310 in 2015 and sold for 540.',
    'Achetée 540 en 2015 et revendue 310.',
    'warning swapped',
  ],
  [
    'de',
    'It is 34 km to Bonn and 52 to Trier.',
    'Nach Bonn sind es 52 km und nach Trier 34.',
    'warning swapped',
  ],
  ['is', 'It carried 25 tonnes.', 'Það bar 25 kíló.', 'warning unit'],
  ['es', 'It carried 25 tonnes.', 'Llevaba 25 kilos.', 'warning unit'],
  ['zh-Hant', 'It carried 25 kilograms.', '它載了25公噸。', 'warning unit'],
];
for (const [tag, source, here, said] of wrong)
  test(`in ${tag}, "${here}" does not say the numbers of "${source}"`, () => {
    expect(figuresOf(tag, source, here)).toContainEqual(expect.stringContaining(said));
  });
