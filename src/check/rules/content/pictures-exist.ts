import path from 'node:path';

import { errorAt } from '../../../read/findings/error-at.ts';
import { kinds } from '../../../publication/work.ts';
import { mediaFolder } from '../../../text/pictures.ts';
import { suggest } from '../../../read/findings/nearest.ts';
import { oneOf } from '../../../read/findings/one-of.ts';
import type { WorkRule } from '../../rule.ts';

/** Every picture that a text shows lies in the bulletin's folder, under the very name: hosts tell capitals apart. */
export const picturesExist: WorkRule = ({ work: { kind, media, translations } }, report) => {
  const names = media.map(asWritten);
  const files = new Set(media);
  for (const translation of translations) {
    for (const { file, line } of translation.pictures) {
      if (files.has(file)) continue;
      report(
        errorAt('content/picture-missing', translation.file, {
          line,
          message: `There is no such picture in the folder "${mediaFolder}" of the ${kinds[kind].noun}.`,
          found: asWritten(file),
          expected: names.length > 0 ? oneOf(names) : 'the file of a picture',
          hint: suggest(asWritten(file), names, `Add the file ${asWritten(file)}, or correct the name.`),
        }),
      );
    }
  }
};

function asWritten(file: string): string {
  return `${mediaFolder}/${path.posix.basename(file)}`;
}
