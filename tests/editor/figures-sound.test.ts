import { check } from '../../src/check/check.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';

/** A text and its translation, both sound, whose languages order words and say numbers differently. */
interface SoundPair {
  readonly topic: string;
  readonly source: string;
  readonly locale: string;
  readonly facts?: string;
  /** The passages of both, side by side; the first is the title, the second the summary. */
  readonly passages: readonly (readonly [string, string])[];
}

const pairs: readonly SoundPair[] = [
  {
    topic: 'fishing',
    source: 'en',
    locale: 'sw',
    passages: [
      ['Lake fishers land 1,840 tonnes', 'Wavuvi wa ziwani wavua tani 1,840'],
      ['Fewer than 300 boats caught more than in 2019.', 'Boti zisizozidi 300 zilivua zaidi ya mwaka 2019.'],
      [
        'In 2025, some 290 boats worked on the lake, 64 of them with an engine. About two thirds of the fish, roughly 1,230 tonnes, were sold within twelve hours. A kilo brought 4.50 dollars on average, up from 3.75.',
        'Boti zipatazo 290, kati yake 64 zenye injini, zilifanya kazi ziwani mwaka 2025. Takriban theluthi mbili ya samaki, yaani tani 1,230 hivi, waliuzwa ndani ya saa kumi na mbili. Kwa wastani, kilo moja iliuzwa dola 4.50, kutoka 3.75.',
      ],
      [
        'Of the 212 women who smoke fish, 75 have joined a savings group since 2023; each pays at least 20 shillings a week, and up to 5,000 can be borrowed at 2.5 per cent. Not more than 15 groups have existed for over 10 years.',
        'Kati ya wanawake 212 wanaokausha samaki, 75 wamejiunga na kikundi cha akiba tangu 2023; kila mmoja hulipa angalau shilingi 20 kwa wiki, na mkopo ni hadi shilingi 5,000 kwa riba ya asilimia 2.5. Vikundi visivyozidi 15 vimekuwepo kwa zaidi ya miaka 10.',
      ],
    ],
  },
  {
    topic: 'a library',
    source: 'en',
    locale: 'is',
    passages: [
      ['Library lends its 1,000,000th book', 'Bókasafnið lánar milljónustu bókina'],
      ['It has 27 branches and almost 96,500 readers.', 'Útibúin eru 27 og lesendur tæplega 96.500.'],
      [
        'On the first two days of May, 3,250 people came, nearly 400 of them for the first time. Every reader borrows an average of 11.4 books a year, and children under 14 borrow twice as many.',
        'Fyrstu tvo daga maímánaðar komu 3.250 manns, þar af hátt í 400 í fyrsta sinn. Hver lesandi fær að meðaltali 11,4 bækur lánaðar á ári og börn innan við 14 ára tvöfalt fleiri.',
      ],
      [
        'Rebuilding the hall took 18 months and 4.2 million krónur; at least 60 volunteers carried 38,000 volumes. The reading room is open from 8 to 22, the café until 17:30. More than 45% of the loans are now electronic, against 12% in 2015.',
        'Endurbygging salarins kostaði 4,2 milljónir króna og tók 18 mánuði; sjálfboðaliðar, að minnsta kosti 60 talsins, báru 38.000 bindi. Lestrarsalurinn er opinn frá 8 til 22 og kaffihúsið til 17.30. Árið 2015 voru 12% útlána rafræn en nú eru þau meira en 45%.',
      ],
    ],
  },
  {
    topic: 'school meals',
    source: 'en',
    locale: 'gu',
    passages: [
      ['School meals reach 2,45,000 children', 'શાળાનું ભોજન 2,45,000 બાળકો સુધી પહોંચ્યું'],
      ['Over 1,900 kitchens cook every day.', 'દરરોજ 1,900થી વધુ રસોડાંમાં રસોઈ બને છે.'],
      [
        'Among the 2,45,000 children, 61,300 are in their first year. Each meal costs about 14 rupees and has at least 450 calories. Three cooks serve up to 160 children, and no more than 25 minutes pass between kitchen and plate.',
        '2,45,000 બાળકોમાંથી 61,300 પહેલા વર્ષમાં છે. દરેક ભોજનનો ખર્ચ આશરે 14 રૂપિયા આવે છે અને તેમાં ઓછામાં ઓછી 450 કૅલરી હોય છે. ત્રણ રસોઇયા 160 બાળકો સુધી પીરસે છે, અને રસોડાથી થાળી સુધી વધુમાં વધુ 25 મિનિટ લાગે છે.',
      ],
      [
        'Costs rose by 7.5 per cent to 34 crore rupees in 2024, of which the state paid 60 per cent. The mills ground 5,200 tonnes of wheat and 3,100 tonnes of millet. Two out of five schools grow vegetables; 88 have a garden of more than 500 square metres.',
        '2024માં ખર્ચ 7.5 ટકા વધીને 34 કરોડ રૂપિયા થયો, જેમાંથી રાજ્યે 60 ટકા ચૂકવ્યા. ઘંટીઓએ 5,200 ટન ઘઉં અને 3,100 ટન બાજરી દળ્યાં. પાંચમાંથી બે શાળાઓ શાકભાજી ઉગાડે છે; 500 ચોરસ મીટર કરતાં મોટો બગીચો 88 પાસે છે.',
      ],
    ],
  },
  {
    topic: 'a shelter, from Bengali',
    source: 'bn',
    locale: 'en',
    passages: [
      ['৬২টি আশ্রয়কেন্দ্র ঝড়ের জন্য তৈরি', 'Sixty-two shelters stand ready for the storm'],
      [
        'অন্তত ৪৮,০০০ মানুষ ও প্রায় ৯,৫০০ গবাদি পশুর জায়গা আছে।',
        'There is room for at least 48,000 people and nearly 9,500 cattle.',
      ],
      [
        '২০০৭ সালের ঝড়ে ১,১২০টি ঘর ভেঙেছিল, যার মধ্যে মাত্র ৩৫টি ছিল পাকা। এখন গড়ে ৮০০ মিটারের মধ্যে একটি কেন্দ্র আছে, আর পাঁচটি কেন্দ্রে ১,০০০ জনেরও বেশি মানুষ থাকতে পারেন।',
        'The storm of 2007 broke 1,120 houses, only 35 of them built of brick. Today a shelter stands within 800 metres on average, and five of them can hold more than 1,000 people.',
      ],
      [
        '১২ নভেম্বর ২০২৫ তারিখের মহড়ায় ২১৪ জন স্বেচ্ছাসেবক সকাল ৬টা থেকে ৯টা পর্যন্ত কাজ করেন। খরচ হয়েছে ৩ লক্ষ ৪০ হাজার টাকা, অর্থাৎ জনপ্রতি বড়জোর ৭ টাকা। তিনটি নৌকা ও দুটি ট্রাক্টর দেওয়া হয়েছে।',
        'In the drill of 12 November 2025, 214 volunteers worked from 6 to 9 in the morning. It cost 340,000 taka, at most 7 for each person. Three boats and two tractors were provided.',
      ],
    ],
  },
];

for (const { topic, source, locale, passages } of pairs) {
  test(`no figure of a sound text on ${topic} is reported in ${locale}`, () => {
    const site = copySite('tiny', ['en', 'sw', 'is', 'gu', 'bn']);
    const folder = 'content/bulletins/sound';
    const facts = source === 'en' ? '' : `sourceLocale: ${source}\n`;
    site.write(`${folder}/bulletin.yaml`, `published: 2026-03-01\n${facts}`);
    for (const [tag, side] of [[source, 0] as const, [locale, 1] as const]) {
      const [title = '', summary = '', ...body] = passages.map((both) => both[side]);
      const head = `---\ntitle: "${title}"\nsummary: "${summary}"\n---\n\n`;
      site.write(`${folder}/${tag}.mdx`, `${head}${body.join('\n\n')}\n`);
    }
    const { findings } = check({ siteFolder: site.folder });
    expect(findings.filter(({ file }) => file.startsWith(folder)).map(({ rule }) => rule)).toContain(
      'freshness/unstamped',
    );
    expect(findings.filter(({ rule }) => rule.startsWith('figures/'))).toEqual([]);
  });
}
