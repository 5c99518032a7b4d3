import { errorAt } from '../../../read/findings/error-at.ts';
import { scriptsFile } from '../../../publication/scripts.ts';
import type { PublicationRule } from '../../rule.ts';

/** The script of every language is one that `locales/scripts.json` says how to set. */
export const scriptsKnown: PublicationRule = ({ locales, scripts }, report) => {
  const known = Object.keys(scripts).sort();
  if (known.length === 0) return;
  for (const { tag, script } of locales) {
    if (Object.hasOwn(scripts, script)) continue;
    report(
      errorAt('locale/script', `locales/${tag}/locale.json`, {
        message: `The script "${script}" is not described in ${scriptsFile}.`,
        found: script,
        expected: `one of ${known.join(', ')}`,
        hint: `Add "${script}" to ${scriptsFile}, beginning with a copy of a script that looks like it.`,
      }),
    );
  }
};
