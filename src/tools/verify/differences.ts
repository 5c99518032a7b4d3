import type { Finding } from '../../read/findings/finding.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/**
 * @param place path or address of a file that is not there
 * @param found what is there instead
 * @returns the finding
 */
export function missing(place: string, found = 'nothing'): Finding {
  return {
    ...differs(place, found, 'the file that was built'),
    rule: 'verify/missing',
    message: 'A file of the site is missing.',
  };
}

/**
 * @param place path or address of a file that is another than was built
 * @param found what was found: the SHA-256 of its bytes, as a rule
 * @param expected what was built
 * @returns the finding
 */
export function differs(place: string, found: string, expected: string): Finding {
  return errorAt('verify/changed', place, {
    message: 'This is not as it was built.',
    found,
    expected,
    hint: 'Copy the whole folder to the host again.',
  });
}

/**
 * @param place path of a file that the manifest does not list
 * @param isForm whether it is, by its name, the compressed form of a text that the manifest lists
 * @returns the finding
 */
export function surplus(place: string, isForm: boolean): Finding {
  return errorAt('verify/surplus', place, {
    message: 'This file is no part of the site that was built.',
    found: 'a file that the manifest does not list',
    expected: 'the files of the build and no others',
    hint: isForm
      ? 'Run npm run host again: it was interrupted while it compressed. Or delete the file.'
      : 'Delete it, or build again if it belongs to the site.',
  });
}
