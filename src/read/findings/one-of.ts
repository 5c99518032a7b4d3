/** More names than this only fill the report. */
const maxNames = 40;

/**
 * @param names what may stand in a place, at least one
 * @returns them in words, for what a finding expects
 * @example oneOf(['title', 'summary']) // 'one of title, summary'
 */
export function oneOf(names: readonly string[]): string {
  return `one of ${names.slice(0, maxNames).join(', ')}${names.length > maxNames ? ' …' : ''}`;
}
