import path from 'node:path';

import { kinds } from '../../../publication/work.ts';
import { mediaFolder } from '../../../text/pictures.ts';
import { rule } from '../../rule.ts';

/** A picture that no text of its bulletin shows was perhaps forgotten. Where a text cannot be read, nobody knows. */
export const picturesUsed = rule({
  ids: {
    'content/picture-unused': { severity: 'warning', page: 'content', title: 'A picture that no text shows' },
  },
  compares: 'work',
  isOfAnyWords: true,
  *run({ work }) {
    const { kind, media, translations, texts } = work;
    if (translations.length < texts.length) return;
    const shown = new Set(translations.flatMap(({ pictures }) => pictures.map(({ file }) => file)));
    for (const file of media) {
      if (shown.has(file)) continue;
      const name = path.posix.basename(file);
      yield {
        rule: 'content/picture-unused',
        file,
        message: `No text of the ${kinds[kind].noun} shows this picture.`,
        found: name,
        expected: `![what it shows](${mediaFolder}/${name}) in a text`,
        hint: 'Show the picture in a text, or delete the file.',
      };
    }
  },
});
