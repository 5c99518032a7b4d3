import type { Writing } from '../../../../../publication/writing.ts';

/** Words that languages of South Asia have for numbers with a half or a quarter: one and a half, and a half more; and the
 * Arabic hour of one. */
type QuarterWords = Partial<Pick<Writing, 'numberWords' | 'numberModifiers'>>;

const words: Readonly<Record<string, QuarterWords>> = {
  ar: { numberWords: { الواحدة: 1 } },
  as: { numberWords: { ডেৰ: 1.5, আঢ়ৈ: 2.5 }, numberModifiers: { সাৰে: 0.5 } },
  bn: { numberWords: { দেড়: 1.5, আড়াই: 2.5 }, numberModifiers: { সাড়ে: 0.5, সোয়া: 0.25, পৌনে: -0.25 } },
  gu: { numberWords: { દોઢ: 1.5, અઢી: 2.5 }, numberModifiers: { સાડા: 0.5, સવા: 0.25, પોણા: -0.25 } },
  hi: { numberWords: { डेढ़: 1.5, ढाई: 2.5 }, numberModifiers: { साढ़े: 0.5, सवा: 0.25, पौने: -0.25 } },
  mr: { numberWords: { दीड: 1.5, अडीच: 2.5 }, numberModifiers: { साडे: 0.5, सव्वा: 0.25, पावणे: -0.25 } },
  ne: { numberWords: { डेढ: 1.5, अढाई: 2.5 }, numberModifiers: { साढे: 0.5, सवा: 0.25, पौने: -0.25 } },
  pa: { numberWords: { ਡੇਢ: 1.5, ਢਾਈ: 2.5 }, numberModifiers: { ਸਾਢੇ: 0.5, ਸਵਾ: 0.25, ਪੌਣੇ: -0.25 } },
  ur: { numberWords: { ڈیڑھ: 1.5, ڈھائی: 2.5 }, numberModifiers: { ساڑھے: 0.5, سوا: 0.25, پونے: -0.25 } },
};

/**
 * @param tag a language tag
 * @returns its words for numbers with a half or a quarter, which the Unicode CLDR does not know
 */
export function quarterWordsOf(tag: string): QuarterWords {
  return words[new Intl.Locale(tag).language] ?? {};
}
