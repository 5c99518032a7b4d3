import { countSentences, cutSentences } from '../../src/check/wording/sentences.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { expect, test } from '../support/quick.ts';

const english = writingSchema.parse({ abbreviations: ['Dr.'] });
/** A language of which nothing is known. */
const any = writingSchema.parse({});
const bengali = writingSchema.parse({ sentenceEnds: ['।', '?'], abbreviations: ['ড.'] });

/** A text, its sentences, and at least and at most how many those are. */
const cases: readonly (readonly [string, typeof english, readonly string[], number, number])[] = [
  ['', english, [], 0, 0],
  ['One. Two! Three', english, ['One.', ' Two!', ' Three'], 3, 3],
  ['Ask Dr. Odera. She knows.', english, ['Ask Dr. Odera.', ' She knows.'], 2, 3],
  ['It is 5.1 now. Well.', english, ['It is 5.1 now.', ' Well.'], 2, 2],
  ['“Go.” He went.', english, ['“Go.”', ' He went.'], 2, 2],
  [`${'a'.repeat(60)}. B.`, english, [`${'a'.repeat(60)}.`, ' B.'], 2, 2],
  ['ጉባኤው ተጀመረ። ሰዎች መጡ፡፡ ሄዱ::', any, ['ጉባኤው ተጀመረ።', ' ሰዎች መጡ፡፡', ' ሄዱ::'], 3, 3],
  ['Ժողովը սկսվեց։ Նրանք եկան:', any, ['Ժողովը սկսվեց։', ' Նրանք եկան:'], 2, 2],
  ['هل وصلوا؟ نعم وصلوا.', any, ['هل وصلوا؟', ' نعم وصلوا.'], 2, 2],
  ['وہ آ گئے۔ کیا وہ گئے؟', any, ['وہ آ گئے۔', ' کیا وہ گئے؟'], 2, 2],
  ['वे आए। क्या वे गए?', any, ['वे आए।', ' क्या वे गए?'], 2, 2],
  ['ਉਹ ਆਏ | ਉਹ ਗਏ ।', any, ['ਉਹ ਆਏ |', ' ਉਹ ਗਏ ।'], 2, 2],
  ['Ήρθαν χθες; Έφυγαν σήμερα.', any, ['Ήρθαν χθες;', ' Έφυγαν σήμερα.'], 2, 2],
  ['ពួកគេបានមក។ ពួកគេបានទៅ។', any, ['ពួកគេបានមក។', ' ពួកគេបានទៅ។'], 2, 2],
  ['သူတို့လာသည်။ သူတို့၊သွားသည်။', any, ['သူတို့လာသည်။', ' သူတို့၊သွားသည်။'], 2, 2],
  ['会议开始了。14人来了。「他们」来了！', any, ['会议开始了。', '14人来了。', '「他们」来了！'], 3, 3],
  ['会议开始了。他们来了！', any, ['会议开始了。', '他们来了！'], 2, 2],
  ['「行く。」と彼は言った。', any, ['「行く。」と彼は言った。'], 1, 2],
  ['มาแล้ว ไปแล้ว พ.ศ. 2566', any, ['มาแล้ว ไปแล้ว พ.ศ. 2566'], 1, 1],
  ['ისინი მოვიდნენ. შემდეგ წავიდნენ.', any, ['ისინი მოვიდნენ.', ' შემდეგ წავიდნენ.'], 2, 2],
  ['¿Vino? ¡Sí! Se fue.', any, ['¿Vino?', ' ¡Sí!', ' Se fue.'], 3, 3],
  ['« Il vient. » Elle part.', any, ['« Il vient. »', ' Elle part.'], 2, 2],
  ['Am 1. Oktober kam sie wieder. Er blieb.', any, ['Am 1. Oktober kam sie wieder.', ' Er blieb.'], 2, 3],
  ['এক। দুই? তিন।', bengali, ['এক।', ' দুই?', ' তিন।'], 3, 3],
];

for (const [text, writing, sentences, min, max] of cases) {
  test(`"${text}" has ${String(min)} to ${String(max)} sentences`, () => {
    expect(countSentences(text, writing)).toEqual({ min, max });
    expect(cutSentences(text, writing)[0]).toEqual(sentences);
  });
}

test('sentences are cut in a second way where a stop may belong to a short form', () => {
  expect(cutSentences('In the year 5.1. The next', english)).toEqual([
    ['In the year 5.1. The next'],
    ['In the year 5.1.', ' The next'],
  ]);
});

test('a text whose ends are not known is one sentence', () => {
  expect(cutSentences('One. Two.', writingSchema.parse({ sentenceEnds: [] }))).toEqual([['One. Two.']]);
});
