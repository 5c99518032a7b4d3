/** So many names help who looks for one; more only fill the report. */
const most = 40;

/**
 * @param names what may stand in a place, at least one
 * @returns them in words, for what a finding expects
 * @example oneOf(['title', 'summary']) // 'one of title, summary'
 */
export function oneOf(names: readonly string[]): string {
  return `one of ${names.slice(0, most).join(', ')}${names.length > most ? ' …' : ''}`;
}
