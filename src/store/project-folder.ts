import { fileURLToPath } from 'node:url';

/** The folder that holds `package.json`, `src/` and, unless another is named, `content/` and `locales/`. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
