import { messages } from '../../../site/i18n/messages.ts';
import { wantedStrings } from '../../../site/i18n/plural.ts';

/**
 * Lists every string of the interface, to be written.
 * @param tag the language that they are written in
 * @param source the strings of the source language, as its file has them: both files are read side by side
 * @returns the strings, empty, in the source's order; those that it lacks come last
 */
export function emptyStrings(tag: string, source: unknown): object {
  const order = new Map(keysOf(source).map((key, index) => [key, index]));
  const placeOf = (key: string) => order.get(key) ?? order.get(messageOf(key)) ?? order.size;
  const strings: Record<string, unknown> = {};
  const keys = [...wantedStrings(messages, { formatTag: tag }).keys()];
  for (const key of keys.sort((a, b) => placeOf(a) - placeOf(b))) {
    const parts = key.split('.');
    const last = parts.pop() ?? '';
    let at = strings;
    for (const part of parts) at = (at[part] ??= {}) as Record<string, unknown>;
    at[last] = '';
  }
  return strings;
}

/** Keys as messages are called; what has a form for each number stands where the first of its forms does. */
function keysOf(strings: unknown, above = ''): string[] {
  if (typeof strings !== 'object' || strings === null) return [];
  const keys = Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${above}${key}.`) : [above + key, messageOf(above + key)],
  );
  return [...new Set(keys)];
}

function messageOf(key: string): string {
  return key.replace(/_[a-z]+$/, '');
}
