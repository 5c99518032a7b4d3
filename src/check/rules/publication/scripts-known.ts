import { scriptsFile } from '../../../publication/scripts.ts';
import { rule } from '../../rule.ts';

/** The script of every language is one that `locales/scripts.json` says how to set. */
export const scriptsKnown = rule({
  ids: {
    'locale/script': { severity: 'error', page: 'site', title: 'A script that nothing says how to set' },
  },
  compares: 'publication',
  *run({ locales, scripts }) {
    const known = Object.keys(scripts).sort();
    if (known.length === 0) return;
    for (const { tag, script } of locales) {
      if (Object.hasOwn(scripts, script)) continue;
      yield {
        rule: 'locale/script',
        file: `locales/${tag}/locale.json`,
        message: `The script "${script}" is not described in ${scriptsFile}.`,
        found: script,
        expected: `one of ${known.join(', ')}`,
        hint: `Add "${script}" to ${scriptsFile}, beginning with a copy of a script that looks like it.`,
      };
    }
  },
});
