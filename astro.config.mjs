import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import astroI18next from 'astro-i18next';

import { features } from './src/mdx/features.ts';
import { livePreview } from './src/preview/live-preview.ts';
import { collectOwnCode } from './src/security/collect-own-code.ts';

// Where the site lies, what it is built from and where it goes differ from run to run: src/build/astro-options.ts.
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The preview watches content/ and locales/: a link in there could lead it through the whole disk.
  vite: { server: { watch: { followSymlinks: false } } },
  // For the owner's own pages (src/pages/**/*.mdx); translations are parsed as data and never come here.
  markdown: { processor: satteri({ features }), syntaxHighlight: false },
  integrations: [
    mdx(),
    astroI18next({ configPath: './src/i18n/astro-i18next.config.ts' }),
    livePreview(),
    collectOwnCode(),
  ],
});
