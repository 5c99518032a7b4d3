import { spelloutOf } from './rule-sets.ts';

/**
 * @param tag a language tag
 * @returns what is spoken for the sign before a number below zero, as far as the Unicode CLDR knows
 */
export function minusWordsOf(tag: string): string[] {
  const rules = Object.values(spelloutOf(tag)?.sets ?? {}).flat();
  const words = rules
    .filter(([descriptor]) => descriptor === '-x')
    .flatMap(([, body]) => /^([\p{L}\p{M}]{2,}|\p{Script=Han})[\s\u200B]*→→/u.exec(body)?.[1] ?? []);
  return [...new Set(words)];
}
