import type { Needs } from './needs.ts';

/** A content security policy: what a page may load and run, by directive. One without sources allows nothing. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * @param needs what a page needs
 * @returns the policy that allows that alone
 */
export function policyFor(needs: Needs): Policy {
  const policy = new Map(
    ['default-src', 'base-uri', 'form-action', 'script-src'].map((name) => [name, new Set<string>()]),
  );
  for (const [directive, source] of needs)
    policy.set(directive, (policy.get(directive) ?? new Set()).add(source));
  return policy;
}

/**
 * @param policy a policy
 * @returns its text, always in the same order
 */
export function formatPolicy(policy: Policy): string {
  return [...policy]
    .map(([directive, sources]) => `${directive} ${[...sources].sort().join(' ') || "'none'"}`)
    .sort()
    .join('; ');
}

/**
 * @param text the text of a policy
 * @returns the policy
 */
export function parsePolicy(text: string): Policy {
  return new Map(
    text.split(';').flatMap((part) => {
      const [directive, ...sources] = part.split(' ').filter((word) => word !== '');
      return directive === undefined
        ? []
        : [[directive, new Set(sources.filter((source) => source !== "'none'"))]];
    }),
  );
}

/**
 * @param policies some policies
 * @returns the policy that allows what any of them allows
 */
export function unite(policies: Iterable<Policy>): Policy {
  const united = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const [directive, sources] of policy) {
      const known = united.get(directive) ?? new Set();
      sources.forEach((source) => known.add(source));
      united.set(directive, known);
    }
  }
  return united;
}
