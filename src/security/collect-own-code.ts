import type { AstroIntegration } from 'astro';

import { currentOwnCode } from './own-code.ts';

/**
 * Takes down the scripts and style sheets that a build makes of the site's own sources, before any page holds them.
 * @returns the integration; it does nothing in a preview
 */
export function collectOwnCode(): AstroIntegration {
  // Before Astro's own plug-ins, which put them into pages and take them out of the bundle.
  const plugin = { name: 'own-code', generateBundle: { order: 'pre', handler: collect } } as const;
  return {
    name: 'own-code',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** What a bundler makes: programs have code, other files a source. */
type Bundle = Readonly<Record<string, { readonly code?: string; readonly source?: string | Uint8Array }>>;

/** Vite ends a style sheet by this, and takes it away again after all plug-ins that come first. */
const viteMark = /\/\*\$vite\$:\d+\*\/$/;

function collect(_options: unknown, bundle: Bundle): void {
  const own = currentOwnCode.take();
  for (const [name, { code, source }] of Object.entries(bundle)) {
    own.addFile(name);
    if (code !== undefined) own.addScript(code.trim());
    else if (name.endsWith('.css')) own.addSheet(String(source).replace(viteMark, ''));
  }
}
