import sharp from 'sharp';

import type { TestSite } from '../site.ts';
import { evil, refused } from './refused.ts';
import { wrappers } from './wrappers.ts';

/** What is forbidden, as readers shall see it; without schemes, since a whole address is a link wherever it stands. */
export const asWords = refused
  .filter(({ rule }) => rule !== 'text/invisible-sign')
  .map(({ mdx }) => mdx.replaceAll(/https?:\/\//g, '').replaceAll(/\s+/g, ' '));

/** So long that what follows does not make it another language. */
const described = 'The new well lies beside the school of the village, and on its wall children have written';
const caption = JSON.stringify(
  `A caption <script>alert(1)</script> <img src=${evil}/c.png onerror=alert(1)>`,
);

const escaped = asWords.map((words) => words.replaceAll(/[\\<>{}[\]&`~!*_|:.@]/g, (sign) => `\\${sign}`));

/**
 * Gives a site a bulletin of all that may stand in a text, deep in one another, and of all that may not, in each place
 * where it is words: passages, titles, labels, descriptions of pictures.
 * @param site the site `tiny`, in one language
 */
export async function writeWalls(site: TestSite): Promise<void> {
  const title = JSON.stringify(`A title <script>alert(1)</script> <img src=${evil}/t.png onerror=alert(1)>`);
  const label = JSON.stringify(`</dt><script src="${evil}/x.js"></script>{process.exit(1)}`);
  const picture = { create: { width: 40, height: 30, channels: 3, background: '#a33' } } as const;
  site.write('content/bulletins/new-well/media/x.png', await sharp(picture).png().toBuffer());
  site.write(
    'content/bulletins/new-well/en.mdx',
    `---
title: ${title}
summary: ${title}
figures: { wells: ${label} }
figuresCaption: ${label}
translator: ${label}
---

The village has twelve wells now.

${allowed().join('\n\n')}

${escaped.join('\n\n')}

${escaped.map((words) => `![${described} ${words}](media/x.png ${caption})`).join('\n\n')}

<Note>

${escaped.join('\n\n')}

</Note>

| a |
| --- |
${escaped.map((words) => `| ${words} |`).join('\n')}
`,
  );
}

/** Components stand between paragraphs, once in one another; a link stands in no other. */
function allowed(): string[] {
  return Object.entries(wrappers).flatMap(([name, wrap]) => [
    wrap(
      `a ${name === 'a link' ? '' : '[link](https://good.test "words") and '}<span lang="bn">বাংলা</span>`,
      1,
    ),
    name === 'notes' ? '' : wrap('deep', 15),
  ]);
}
