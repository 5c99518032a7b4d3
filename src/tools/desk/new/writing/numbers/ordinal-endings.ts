import { spelloutOf } from './rule-sets.ts';
import { speller } from './spell.ts';

/** Endings may differ with the last two digits. */
const numbers = Array.from({ length: 120 }, (_, index) => index + 1);

/**
 * @param tag a language tag
 * @returns what the language writes directly after digits to make an ordinal, as far as the Unicode CLDR knows
 */
export function ordinalEndingsOf(tag: string): string[] {
  const rules = spelloutOf(tag, 'OrdinalRules');
  if (rules === undefined) return [];
  const sets = Object.keys(rules.sets).filter((name) => name.startsWith('%digits-ordinal'));
  const written = sets.flatMap((set) => {
    const spell = speller(rules, set, '0');
    return numbers.map((number) => spell(number)?.join('') ?? '');
  });
  const endings = written.flatMap((each) => /^0(?<ending>[^\s0]+)$/u.exec(each)?.groups?.ending ?? []);
  return [...new Set(endings)];
}
