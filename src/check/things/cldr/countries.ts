/**
 * Countries that news name, by their codes: not those whose names are more often something else, such as the first names
 * of people, nor those that are called by the name of a part, or by several names, in most languages.
 */
const countries = `
  AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CF CH CI CL CM CO CR CU CV CY CZ
  DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GH GM GR GT GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JP KE KG KH KP KR
  KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE
  PH PK PL PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SN SO SR SS SV SY SZ TG TH TJ TM TN TR TW TZ UA UG UY UZ VE VN
  XK YE ZA ZM ZW
`
  .trim()
  .split(/\s+/);

/**
 * Lists what the Unicode CLDR calls countries.
 * @param tag a language
 * @returns the names of each by its code; none where it does not know the language
 */
export function countriesOf(tag: string): Record<string, string[]> {
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return {};
  const names = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' }),
  );
  return Object.fromEntries(
    countries.map((code) => [code, [...new Set(names.flatMap((name) => asNews(name.of(code) ?? '')))]]),
  );
}

/** "Myanmar (Burma)" is called by either name, and by both at once nowhere. */
function asNews(name: string): string[] {
  return name
    .normalize('NFC')
    .split(/\s*[()（）]\s*/u)
    .filter((part) => part.length > 2 || /\p{Script=Han}{2}/u.test(part));
}
