import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What astro-i18next initialises i18next with. The integration bundles this file by itself and turns the object
 * into source text, so it imports nothing of ours, its functions are arrows that close over nothing, and of the names
 * in `locales/` it takes only those that are no program. It opens no file there: `translator.ts` hands over the words.
 */
const folder = path.join(process.env.SITE_FOLDER ?? process.cwd(), 'locales');
const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
const locales = (isFolder ? readdirSync(folder, { withFileTypes: true }) : [])
  .filter((entry) => entry.isDirectory() && /^[\da-z-]+$/i.test(entry.name))
  .map(({ name }) => name)
  .sort();
// The preview begins, and says what is at fault, where there is no language either.
const [first = 'und'] = locales;

export default {
  defaultLocale: first,
  locales: [...locales],
  namespaces: ['ui'],
  defaultNamespace: 'ui',
  showDefaultLocale: true,
  i18nextServerPlugins: { fsBackend: null },
  i18nextServer: {
    initAsync: false,
    fallbackLng: false,
    load: 'currentOnly',
    supportedLngs: [...locales],
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (languages: string[], _namespace: string, key: string) => {
      throw new Error(`The string ${key} of the language ${languages.join()} is missing.`);
    },
  },
};
