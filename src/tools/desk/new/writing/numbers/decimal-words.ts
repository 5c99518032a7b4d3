import { spelloutOf } from './rule-sets.ts';

/**
 * @param tag a language tag
 * @returns what is spoken for the sign before decimals, as far as the Unicode CLDR knows; a single sign, as in 三点五,
 * is none, since it stands in times too
 */
export function decimalWordsOf(tag: string): string[] {
  const rules = Object.values(spelloutOf(tag)?.sets ?? {}).flat();
  const words = rules
    .filter(([descriptor]) => /^x[.,]x$/.test(descriptor))
    .flatMap(([, body]) => /^←←[\s\u200B]*([\p{L}\p{M}]{2,})[\s\u200B]*→→/u.exec(body)?.[1] ?? []);
  return [...new Set(words)];
}
