/**
 * Words for great numbers that a language's news borrow, though it counts otherwise, so that the Unicode CLDR has none of them; read in
 * news that professionals translated (NTREX-128). Nepali has its crore beside, which the CLDR takes for a million.
 */
const borrowed: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  am: { ሺህ: 1e3, ሚልዮን: 1e6, ቢልዮን: 1e9 },
  el: { δις: 1e9, εκατ: 1e6 },
  hi: { मिलियन: 1e6, बिलियन: 1e9, ट्रिलियन: 1e12 },
  hy: { միլլիոն: 1e6 },
  kn: { ದಶಲಕ್ಷ: 1e6, ಶತಕೋಟಿ: 1e9 },
  ml: { മില്യൺ: 1e6, മില്യൻ: 1e6, മില്യണ: 1e6, ബില്യൻ: 1e9, ബില്യണ: 1e9, ട്രില്യൻ: 1e12 },
  mr: { दशलक्ष: 1e6, मिलियन: 1e6, बिलियन: 1e9 },
  ne: { करोड: 1e7, मिलियन: 1e6, बिलियन: 1e9, ट्रिलियन: 1e12 },
  pa: { ਮਿਲੀਅਨ: 1e6, ਮਿਲਿਅਨ: 1e6, ਬਿਲੀਅਨ: 1e9, ਟ੍ਰਿਲੀਅਨ: 1e12 },
  so: { million: 1e6, millyan: 1e6, milyan: 1e6, billion: 1e9, blyan: 1e9, bilyan: 1e9 },
  ur: { ملین: 1e6, بلین: 1e9 },
  yo: { biliọọnu: 1e9, bílíọ̀nù: 1e9, miliọnu: 1e6 },
  zu: { million: 1e6, billion: 1e9 },
};

/**
 * @param tag a language tag
 * @returns what each such word of the language multiplies by
 */
export function borrowedScales(tag: string): Readonly<Record<string, number>> {
  return borrowed[new Intl.Locale(tag).language] ?? {};
}
