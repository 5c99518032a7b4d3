import { wordingDoubled } from '../../src/check/rules/wording/doubled.ts';
import { pairOf } from '../support/pair-of.ts';
import { expect, test } from '../support/quick.ts';

/** A language, a passage, and what it says twice in a row by mistake; nothing where it says it on purpose. */
const cases: readonly (readonly [tag: string, text: string, found?: string])[] = [
  ['is', 'Ráðherra segir að að öllu óbreyttu verði göngin opnuð.'],
  ['is', 'Ráðherrann sagði að að spítalinn yrði reistur.', 'að að'],
  ['hi', 'पुलिस ने इस मामले में में चार लोगों को पकड़ा।', 'में में'],
  ['hi', 'बच्चे बार बार आए और धीरे धीरे चले।'],
  ['hi', 'जिनमें से कम से कम दस बचे।'],
  ['sw', 'Walikwenda nyumba kwa nyumba kwa wiki nzima, wanne wanne.'],
  ['sw', 'Mwaka baada ya mwaka baada ya vita watu tofauti tofauti walikuja.'],
  ['sw', 'Watoto walitembea kando ya kando ya ufuo.', 'kando ya kando ya'],
  ['is', 'Bærinn á á hættu að missa tekjur.'],
  ['is', 'Þar sem sem betur fer enginn slasaðist.', 'sem sem'],
  ['gu', 'શેરીએ શેરીએ સફાઈ થઈ અને આઠ આઠ લોકો આવ્યા.'],
  ['gu', 'મેયરે કહ્યું કે કે તળાવની સફાઈ કરાશે.', 'કે કે'],
  ['bn', 'জেলায় জেলায় মনে মনে হাসি।'],
  ['bn', 'ঢাকা থেকে থেকে ট্রেন ছাড়ে।', 'থেকে থেকে'],
  ['fr', 'Elle est de plus en plus en retard.'],
  ['pt', 'O aeroporto ficará fechado até até sexta-feira.', 'até até'],
  ['pt', 'O trânsito na avenida para para os ensaios.'],
  ['zh-Hant', '政府明年將將調高最低工資。', '將將'],
  ['zh-Hant', '修復人員正一步一步清除舊漆。'],
  ['zh-Hant', '天天都有人看看書。'],
  ['zh-Hant', '他現在在豪華的校園中任職。'],
  ['zh-Hant', '民眾參與與合作，資訊普及及應用。'],
  ['zh-Hant', '該機構發言人員發言人員說。', '發言人員發言人員'],
  ['th', 'กระทรวงกระทรวงจะตรวจสอบโรงงาน', 'กระทรวงกระทรวง'],
  ['th', 'เศรษฐกิจกำลังค่อย ๆ ฟื้นตัว'],
  ['zh-Hant', '觀眾笑聲：哈哈哈哈哈哈哈哈。'],
  ['vi', 'Hàng ngày ngày càng đông, luôn luôn vui.'],
  ['my', 'သူ ကောင်းကောင်း လုပ်တယ်။'],
];
for (const [tag, text, found] of cases)
  test(`in ${tag}, "${text}" says ${found === undefined ? 'nothing' : `"${found}"`} twice by mistake`, () => {
    const { translation } = pairOf(tag, '', text).rendered;
    const remarks = [...wordingDoubled.run(translation)];
    expect(remarks.map((remark) => remark.found)).toEqual(found === undefined ? [] : [found]);
  });
