import { createRequire } from 'node:module';

import { localeChain } from '../locale-chain.ts';

/** Rules by the name of their set, each what it begins with and what it writes. */
type RuleSets = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** The rules by which a language writes numbers as words. */
export interface Spellout {
  /** The language that they are for. */
  readonly tag: string;
  readonly sets: RuleSets;
}

const require = createRequire(import.meta.url);

/** What rules are for: numbers in words, and ordinals in digits. */
export type RuleGroup = 'SpelloutRules' | 'OrdinalRules';

/**
 * @param tag a language tag
 * @param group what the rules are for
 * @returns the rules that the Unicode CLDR has for it, or undefined where it has none
 */
export function spelloutOf(tag: string, group: RuleGroup = 'SpelloutRules'): Spellout | undefined {
  for (const name of localeChain(tag)) {
    const sets = readSets(name, group);
    if (sets !== undefined) return { tag: name, sets };
  }
  return undefined;
}

function readSets(name: string, group: RuleGroup): RuleSets | undefined {
  const { [group]: rules = {} } = readRules(name)?.rbnf.rbnf ?? {};
  const sets = Object.entries(rules).filter(([set]) => set.startsWith('%'));
  return sets.length > 0 ? Object.fromEntries(sets) : undefined;
}

function readRules(name: string): { rbnf: { rbnf: Partial<Record<RuleGroup, RuleSets>> } } | undefined {
  try {
    return require(`cldr-rbnf/rbnf/${name}.json`) as ReturnType<typeof readRules>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
