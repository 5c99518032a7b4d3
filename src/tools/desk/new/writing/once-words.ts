import { listed } from './listed.ts';

/**
 * Words that hold sentences together and never stand twice in a row: of languages whose doublings are too many to be
 * listed, so that of other words a text has to have them often. Bars part the words.
 */
const words: Readonly<Record<string, string>> = {
  ar: 'في|من|إلى|على|أن|التي|الذي|مع|هذا|هذه',
  bg: 'на|от|за|че|във|със|които|като',
  ca: 'de|que|per|amb|fins|dels|les|els',
  cs: 'že|na|ve|pro|který|která|které|aby',
  el: 'και|να|από|για|ότι|στο|στη|στην|των',
  es: 'de|que|en|para|con|por|hasta|del|los|las|una|desde|sobre',
  fa: 'به|از|که|در|این|برای|است',
  hi: 'में|को|ने|का|की|है|हैं|था|थे|थी|और|कि|लिए|भी|पर',
  hr: 'na|za|koji|koja|koje|od',
  id: 'di|yang|dan|dengan|untuk|dari|pada|akan',
  it: 'di|che|per|con|dal|della|delle|gli|fino|una|nel|nella',
  mr: 'आहे|आणि|की|आहेत|होते|मध्ये',
  ne: 'छ|र|का|को|मा|ले|लाई|छन्',
  pa: 'ਵਿੱਚ|ਵਿਚ|ਨੂੰ|ਨੇ|ਦਾ|ਦੀ|ਹੈ|ਹਨ|ਅਤੇ|ਕਿ|ਲਈ',
  pl: 'na|od|do|że|który|która|które|dla|przez|przed',
  pt: 'de|que|em|até|com|por|dos|das|uma|pela|pelo|sobre|desde|não',
  ro: 'de|că|pe|din|pentru|care|la|cu',
  ru: 'на|от|за|из|что|для|который|которая|которые|после|до|не|при|по|во|со',
  sk: 'na|že|pre|ktorý|ktorá|ktoré|aby',
  sl: 'na|za|ki|pri|od',
  sr: 'na|za|koji|koja|koje|od|на|за|који|која|које|од',
  tr: 'için|olan|olarak|ile|ve',
  uk: 'на|від|за|із|що|для|який|яка|які|після|до|не|при|по',
  ur: 'میں|کو|نے|کا|کی|ہے|ہیں|تھا|تھے|اور|کہ|لیے',
  zh: '將|将|在|與|与|和|及|被|從|从|由|或|並|并|但|而|其|該|该|於|于|對於|对于|向|已經|已经|因為|因为|政府|表示',
};

/**
 * @param tag a language tag
 * @returns its words that stand once, which the Unicode CLDR does not know
 */
export function onceWordsOf(tag: string): string[] {
  return listed(words[new Intl.Locale(tag).language]);
}
