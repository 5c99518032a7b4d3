import { readdirSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from './site.ts';

/** Languages for which the Unicode CLDR has rules by which numbers are written as words. */
export const spelledLanguages = readdirSync(path.join(projectFolder, 'node_modules/cldr-rbnf/rbnf'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  // These have ordinals in digits alone.
  .filter((tag) => !['es-419', 'und'].includes(tag));
