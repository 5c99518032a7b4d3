import path from 'node:path';

import { kinds } from '../../../publication/work.ts';
import { mediaFolder } from '../../../text/pictures.ts';
import { suggest } from '../../../read/findings/nearest.ts';
import { oneOf } from '../../../read/findings/one-of.ts';
import { rule } from '../../rule.ts';

/** Every picture that a text shows lies in the bulletin's folder, under the very name: hosts tell capitals apart. */
export const picturesExist = rule({
  ids: {
    'content/picture-missing': { severity: 'error', page: 'content', title: 'A picture that is not there' },
  },
  compares: 'work',
  isOfAnyWords: true,
  *run({ work: { kind, media, translations } }) {
    const names = media.map(asWritten);
    const files = new Set(media);
    for (const translation of translations) {
      for (const { file, line } of translation.pictures) {
        if (files.has(file)) continue;
        yield {
          rule: 'content/picture-missing',
          file: translation.file,
          line,
          message: `There is no such picture in the folder "${mediaFolder}" of the ${kinds[kind].noun}.`,
          found: asWritten(file),
          expected: names.length > 0 ? oneOf(names) : 'the file of a picture',
          hint: suggest(asWritten(file), names, `Add the file ${asWritten(file)}, or correct the name.`),
        };
      }
    }
  },
});

function asWritten(file: string): string {
  return `${mediaFolder}/${path.posix.basename(file)}`;
}
