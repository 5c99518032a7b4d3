/** What the style sheet asks for: `font-variant-numeric: lining-nums tabular-nums`. */
export const numerals: readonly string[] = ['lnum', 'tnum'];

/**
 * The layout features that a page uses, by their OpenType tags: those that shapers turn on by themselves in any
 * script, and the numerals that the style sheet asks for. The glyphs of all others (small capitals, swashes,
 * fractions) would be shipped to be never seen: a third of a Latin cut.
 * Source: HarfBuzz, `hb-ot-shape.cc` and its shapers for Arabic, Hangul, Indic, Khmer, Myanmar and the rest (USE).
 */
export const fontFeatures: readonly string[] = [
  // Everywhere.
  'abvm blwm calt ccmp clig curs dist kern liga locl mark mkmk rclt rlig rvrn',
  // Where a script's letters join or are put in order.
  'abvf abvs akhn blwf blws cfar cjct fin2 fin3 fina half haln init isol ljmo',
  'med2 medi mset nukt pref pres pstf psts rkrf rphf stch tjmo vatu vjmo',
  ...numerals,
].flatMap((tags) => tags.split(' '));
