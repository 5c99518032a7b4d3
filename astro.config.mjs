import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import astroI18next from 'astro-i18next';

import { bulletin } from './src/tools/astro/bulletin.ts';
import { markdownFeatures } from './src/text/features.ts';

// Where the site lies is said in content/site.yaml: `bulletin()` sets `site` and `base`.
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    // Else Vite takes what lies in any folder above, of which no key of a page tells.
    css: { postcss: {} },
    // The preview watches content/ and locales/: a link in there could lead it through the whole disk.
    server: { watch: { followSymlinks: false } },
  },
  // For the owner's own pages (src/pages/**/*.mdx); translations are parsed as data and never come here.
  markdown: { processor: satteri({ features: markdownFeatures }), syntaxHighlight: false },
  integrations: [bulletin(), mdx(), astroI18next({ configPath: './src/site/i18n/astro-i18next.config.cjs' })],
});
