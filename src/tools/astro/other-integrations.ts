import type { AstroIntegration } from 'astro';

/** What `astro.config.mjs` names from the first; what these make of a page depends on the code alone. */
const known = new Set(['bulletin', '@astrojs/mdx', 'astro-i18next']);

/**
 * Finds out whether somebody else's code may look at all pages together, as a search index does, or add to them.
 * @param integrations all that Astro was given
 * @returns whether one of them is neither ours nor known
 */
export function hasOthers(integrations: readonly Pick<AstroIntegration, 'name'>[]): boolean {
  return integrations.some(({ name }) => !known.has(name) && !name.startsWith('bulletin:'));
}
