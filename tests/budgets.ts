/** What a bulletin page may cost its reader. A test and `npm run bench:reader` hold pages against these numbers. */
export const budgets = {
  /** Bytes of HTML, CSS and inlined script together, brotli at its best level. */
  markup: 10_000,
  /** Bytes of script alone, brotli too. */
  script: 1_000,
  /** Requests until the page is whole, its icon not counted. */
  requests: 4,
  /** Bytes of all bodies together, by the script that the language is written in: `other` may need a typeface. */
  transfer: { latin: 30_000, other: 60_000 },
  /** Largest contentful paint, as a multiple of that of a bare HTML page of the same text. */
  paintRatio: 1.3,
  /** Cumulative layout shift. */
  shift: 0.02,
} as const;
