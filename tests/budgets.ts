/** What a bulletin page may cost its reader. A test and `npm run bench:reader` hold pages against these numbers. */
export const budgets = {
  /** Bytes of HTML, CSS and inlined script together, brotli at its best level. */
  markup: 8_000,
  /** Bytes of script alone, brotli too. */
  script: 1_100,
  /** Requests until the page is whole, its icon not counted. */
  requests: 6,
  /** Bytes of all bodies together, by the script that the page is written in; both weights and names in other scripts are in them. */
  transfer: { Beng: 38_000, Gujr: 34_000, Latn: 28_000, other: 38_000 },
  /** Largest contentful paint, as a multiple of that of a bare HTML page of the same text. */
  paintRatio: 1.25,
  /** Cumulative layout shift. */
  shift: 0.02,
} as const;

/**
 * @param script ISO 15924 code
 * @returns how many bytes a page in it may cost
 */
export function transferIn(script: string): number {
  const { other, ...known } = budgets.transfer;
  return new Map<string, number>(Object.entries(known)).get(script) ?? other;
}
