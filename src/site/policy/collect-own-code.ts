import type { ViteUserConfig } from 'astro';

import type { OwnCode } from './own-code.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Takes down the scripts and style sheets that a build makes of the site's own sources, before any page holds them.
 * @param own takes them
 * @returns the plug-in
 */
export function collectOwnCode(own: OwnCode): Plugin {
  return {
    name: 'own-code',
    // Before Astro's own plug-ins, which put them into pages and take them out of the bundle.
    generateBundle: {
      order: 'pre',
      handler(_options: unknown, bundle: Bundle) {
        for (const [name, { code, source }] of Object.entries(bundle)) {
          own.addFile(name);
          if (code !== undefined) own.addScript(code.trim());
          else if (name.endsWith('.css')) own.addSheet(String(source).replace(viteMark, ''));
        }
      },
    },
  };
}

/** What a bundler makes: programs have code, other files a source. */
type Bundle = Readonly<Record<string, { readonly code?: string; readonly source?: string | Uint8Array }>>;

/** Vite ends a style sheet by this, and takes it away again after all plug-ins that come first. */
const viteMark = /\/\*\$vite\$:\d+\*\/$/;
