import type { FindingFacts } from '../read/findings/finding-facts.ts';
import { told } from '../read/findings/told.ts';
import type { AnyRule } from './rule.ts';
import { buildRules, publicationRules, workRules } from './rules.ts';

const rules: readonly AnyRule[] = [...publicationRules, ...buildRules, ...workRules];

/** Every id that a finding can have, with what is true of it: those of rules, and those that are reported by no rule. */
export const knownIds: ReadonlyMap<string, FindingFacts> = new Map<string, FindingFacts>([
  ...Object.entries(told),
  ...rules.flatMap(({ ids }) => Object.entries(ids)),
]);

const byId = new Map(rules.flatMap((rule) => Object.keys(rule.ids).map((id) => [id, rule] as const)));

/**
 * @param id id of a finding
 * @returns the rule that reports it; undefined where none does
 */
export function ruleOf(id: string): AnyRule | undefined {
  return byId.get(id);
}

/**
 * @param id id of a finding
 * @returns whether it was found by holding a text against its source text
 */
export function comparesWithSource(id: string): boolean {
  const { compares, against } = ruleOf(id) ?? {};
  return compares === 'pair' || compares === 'counterparts' || against !== undefined;
}
