import path from 'node:path';

import { rule } from '../../rule.ts';

/** Names that cameras, phones and programs give. */
const givenName =
  /^(?:img|dsc[nf]?|pxl|mvimg|image|photo|picture|screenshot|whatsapp image)[-_ ]?\d[\w .-]*$/i;
const ending = /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|svg)$/i;

/** The words that describe a picture are more than the name of its file. */
export const picturesDescribed = rule({
  ids: {
    'content/picture-alt-name': {
      severity: 'warning',
      page: 'content',
      title: 'The name of a file in place of words',
    },
  },
  compares: 'passage',
  isOfAnyWords: true,
  *run({ kind, text, of }) {
    if (kind !== 'picture') return;
    const [words = ''] = text.split('\n');
    const names = of.pictures.map(({ file }) => plain(path.posix.parse(file).name));
    if (!ending.test(words) && !givenName.test(words) && !names.includes(plain(words))) return;
    yield {
      rule: 'content/picture-alt-name',
      message:
        "These words are the name of a file: they don't tell people who can't see the picture what it shows.",
      found: words,
      expected: 'what the picture shows, in a few words',
      hint: 'Describe the picture between the square brackets.',
    };
  },
});

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[-_ .]+/g, ' ')
    .trim();
}
