import { listed } from './listed.ts';

/** What counts by signs that are words. */
interface Counters {
  /** What stands after a number that counts something: of people, of things, of times. Bars part the words. */
  readonly counters: string;
  /** What stands between the parts of a whole and how many of them are meant. */
  readonly denominators: string;
}

/** Common counters, as courses of these languages teach them; not those that other words begin with as often. */
const words: Readonly<Record<string, Counters>> = {
  ja: {
    counters:
      '人|名|件|個|本の|台|頭|匹|羽|枚|冊|社|校|店|か国|カ国|ヵ国|か月|カ月|ヵ月|ヶ月|週間|年間|年連続|日間|時間|連覇|連勝|連敗|連続|児|兄弟|姉妹|世帯|棟|機|隻|両|票|得点|試合|種類|か所|カ所|ヵ所|ヶ所|箇所|倍|歳|大会|都市',
    denominators: '分の',
  },
  ko: { counters: '', denominators: '분의' },
  zh: {
    counters:
      '名|個|个|位|隻|只|頭|头|輛|辆|架|艘|座|棟|栋|家|張|张|份|件|項|项|場|场|屆|届|天|週|周|小時|小时|分鐘|分钟|歲|岁|倍|人|所|枚|枝|台|部|間|间|戶|户|起|支|連霸|連勝|連敗|连胜|连败',
    denominators: '分之',
  },
};

/**
 * @param tag a language tag
 * @returns its counters, and what stands between parts of a whole, which the Unicode CLDR does not know
 */
export function countersOf(tag: string): { counters: string[]; denominatorWords: string[] } {
  const { counters, denominators } = words[new Intl.Locale(tag).language] ?? {};
  return { counters: listed(counters), denominatorWords: listed(denominators) };
}
