import type { AstroInlineConfig } from 'astro';

import type { Publication } from '../publication/model.ts';
import { projectFolder } from '../reading/project-folder.ts';

/**
 * What Astro is told apart from `astro.config.mjs`, since it differs from run to run.
 * @param publication what is published: its address gives origin and base
 * @param siteFolder folder that holds `content/` and `locales/`
 * @returns the options
 */
export function astroOptions({ site }: Publication, siteFolder: string): AstroInlineConfig {
  // src/i18n/astro-i18next.config.ts is run by that integration on its own and can only be reached so.
  process.env.SITE_FOLDER = siteFolder;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  return { root: projectFolder, site: site.url.origin, base: site.url.pathname };
}
