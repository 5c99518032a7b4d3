import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What astro-i18next initialises i18next with. The integration bundles this file by itself and turns the object
 * into source text, so it imports nothing of ours, and its functions are arrows that close over nothing.
 */
const localesFolder = path.join(process.env.SITE_FOLDER ?? process.cwd(), 'locales').replaceAll('\\', '/');
const locales = readdirSync(localesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(({ name }) => name)
  .sort();

export default {
  defaultLocale: locales[0],
  locales: [...locales],
  namespaces: ['ui'],
  defaultNamespace: 'ui',
  showDefaultLocale: true,
  i18nextServer: {
    initAsync: false,
    fallbackLng: false,
    load: 'currentOnly',
    preload: [...locales],
    supportedLngs: [...locales],
    interpolation: { escapeValue: false },
    backend: { loadPath: `${localesFolder}/{{lng}}/{{ns}}.json` },
    saveMissing: true,
    missingKeyHandler: (languages: string[], _namespace: string, key: string) => {
      throw new Error(`The string ${key} of the language ${languages.join()} is missing.`);
    },
  },
};
