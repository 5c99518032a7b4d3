/**
 * What `npm test` runs beside the tests, each a command of an installed package with its options, the longest first where what was found before is kept. They
 * judge code alone: `content/` and `locales/` belong to the editors, and what they write there is judged by the desk and
 * by each build.
 */
export const checks: readonly (readonly [command: string, ...options: string[]])[] = [
  ['astro', 'check'],
  ['eslint', '.'],
  ['prettier', '--check', '.', '!content/**', '!locales/**'],
];
