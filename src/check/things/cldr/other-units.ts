/** Names of units of which the engine has none, in all their forms with bars between. */
const names = {
  tonne: `
    am ቶን, ar طن|طنا|أطنان, bg тон|тона|тонове, bn টন, ca tona|tones, cs tuna|tuny|tun|tunu, da ton|tons, de Tonne|Tonnen,
    el τόνος|τόνοι|τόνους|τόνων, en tonne|tonnes|ton|tons|metric ton|metric tons, es tonelada|toneladas, et tonn|tonni, fa تن,
    fi tonni|tonnia|tonnin, fr tonne|tonnes, gu ટન, he טון|טונות, hi टन, hr tona|tone|tonu, hu tonna|tonnát, id ton,
    is tonn|tonna|tonnum, it tonnellata|tonnellate, ja トン, ko 톤, mr टन, nb tonn, ne टन, nl ton, no tonn, pa ਟਨ,
    pl tona|tony|ton|tonę, pt tonelada|toneladas, ro tonă|tone, ru тонна|тонны|тонн|тонну, sk tona|tony|ton, sl tona|tone|ton,
    sr tona|tone|tonu, sv ton, sw tani, ta டன், te టన్ను|టన్నులు|టన్నుల, th ตัน, tr ton, uk тонна|тонни|тонн|тонну, ur ٹن,
    vi tấn, zh 吨|噸|公噸
  `,
  'nautical-mile': `
    de Seemeile|Seemeilen, en nautical mile|nautical miles, es milla náutica|millas náuticas,
    fr mille marin|milles marins|mille nautique|milles nautiques, is sjómíla|sjómílur|sjómílna|sjómílum, it miglio nautico|miglia nautiche,
    ja 海里, pt milha náutica|milhas náuticas, zh 海里|浬
  `,
  quintal: `
    am ኩንታል, ar قنطار|قنطارا|قناطير, en quintal|quintals, es quintal|quintales, fr quintal|quintaux, gu ક્વિન્ટલ|ક્વિંટલ,
    hi क्विंटल, mr क्विंटल, ne क्विन्टल, pa ਕੁਇੰਟਲ, pl kwintal|kwintali, pt quintal|quintais, ru центнер|центнера|центнеров, tr kental,
    uk центнер|центнера|центнерів, ur کوئنٹل
  `,
  maund: `gu મણ`,
  decade: `
    de Jahrzehnt|Jahrzehnte|Jahrzehnten, en decade|decades, es década|décadas, fr décennie|décennies, is áratug|áratugur|áratugi|áratugum,
    it decennio|decenni, nb tiår, nl decennium|decennia, pt década|décadas, ru десятилетие|десятилетия|десятилетий, sv decennium|decennier,
    uk десятиліття|десятиліть
  `,
  century: `
    de Jahrhundert|Jahrhunderte|Jahrhunderten, en century|centuries, es siglo|siglos, fr siècle|siècles, is öld|aldir|aldar|öldum,
    it secolo|secoli, nb århundre|århundrer, nl eeuw|eeuwen, pt século|séculos, ru столетие|столетия|столетий, sv århundrade|århundraden,
    uk століття|століть
  `,
  rai: `en rai, th ไร่`,
  ping: `ja 坪, ko 평, zh 坪`,
  mu: `zh 亩|畝`,
  dunam: `ar دونم|دونما|دونمات, en dunam|dunams, he דונם|דונמים, tr dönüm`,
  feddan: `ar فدان|فدانا|أفدنة|فدادين, en feddan|feddans`,
} as const;

/** A unit of which the engine has no names. */
export type OtherUnit = keyof typeof names;

/**
 * @param unit a unit
 * @returns whether the engine has no names of it
 */
export function isOther(unit: string): unit is OtherUnit {
  return Object.hasOwn(names, unit);
}

/**
 * @param tag a language
 * @param unit a unit of which the engine has no names
 * @returns what the language calls it
 */
export function otherForms(tag: string, unit: OtherUnit): string[] {
  const { language } = new Intl.Locale(tag);
  const own = names[unit]
    .split(',')
    .map((entry) => entry.trim())
    .find((entry) => entry.startsWith(`${language} `));
  return own?.slice(language.length + 1).split('|') ?? [];
}
