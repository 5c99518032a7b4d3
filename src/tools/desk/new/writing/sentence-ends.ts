/** What ends a sentence in a script beside the signs of most, as Unicode lists it; verses and chapters aside. */
const own: Readonly<Record<string, readonly string[]>> = {
  Arab: ['؟', '۔'],
  Armn: ['։'],
  Beng: ['।'],
  Deva: ['।'],
  Ethi: ['።', '፧'],
  Grek: [';'],
  Guru: ['।'],
  Hang: ['。'],
  Hans: ['。', '！', '？'],
  Hant: ['。', '！', '？'],
  Jpan: ['。', '！', '？'],
  Khmr: ['។', '៕'],
  Mtei: ['꯫'],
  Mymr: ['။'],
  Nkoo: ['؟', '߹'],
  Olck: ['᱾', '᱿'],
  Orya: ['।'],
  Syrc: ['؟', '܀'],
  Thaa: ['؟'],
  Tibt: ['།'],
  Vaii: ['꘎', '꘏'],
};

/**
 * @param script an ISO 15924 code
 * @returns what ends a sentence in it
 */
export function sentenceEndsOf(script: string): string[] {
  return [...(own[script] ?? []), '.', '!', '?'];
}
