/**
 * What astro-i18next initialises i18next with. The integration turns the object into source text, so its functions are
 * arrows that close over nothing. It knows no language: `load-words.ts` brings the words of each. CommonJS, as it is the
 * one kind that the integration can load without changing how Node loads every later file.
 */
module.exports = {
  defaultLocale: 'cimode',
  namespaces: ['ui'],
  defaultNamespace: 'ui',
  // The words were read with everything else: no file is read again.
  i18nextServerPlugins: { fsBackend: null },
  i18nextServer: {
    initAsync: false,
    supportedLngs: false,
    fallbackLng: false,
    load: 'currentOnly',
    interpolation: { escapeValue: false },
    resources: {},
    saveMissing: true,
    missingKeyHandler: (languages, _namespace, key) => {
      throw new Error(`The string ${key} of the language ${languages.join()} is missing.`);
    },
  },
};
