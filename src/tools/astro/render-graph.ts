import { fileURLToPath } from 'node:url';

import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const id = 'virtual:handed';
const resolvedId = `\0${id}`;
const file = JSON.stringify(fileURLToPath(new URL('handed.ts', import.meta.url)));

/**
 * Gives pages the model in memory. Astro bundles them into a graph of their own, which would load a second copy of
 * whatever it imports; asking Node for the module gives the one that the integration has filled, in builds and in the
 * preview alike. Writing all texts to a store and parsing them again took more time and memory than all else together.
 * @returns the plug-in
 */
export function renderGraph(): Plugin {
  const module = `import { createRequire } from 'node:module';
export const { handed, handedAt, pathsOf } = createRequire(${file})(${file});`;
  return {
    name: 'render-graph',
    resolveId: (name: string) => (name === id ? resolvedId : undefined),
    load: (name: string) => (name === resolvedId ? module : undefined),
  };
}
