import { cpSync } from 'node:fs';
import path from 'node:path';

import { headOf } from '../../support/picture-heads.ts';
import type { TestSite } from '../../support/site.ts';
import { replacing } from '../../support/changes.ts';
import { english, type Refusal } from './refusal.ts';

const media = 'content/bulletins/new-well/media';
const drawn = 'tests/sites/specimen/content/bulletins/specimen/media/well.png';

/** Puts a whole picture beside the texts, and a line before the last paragraph of one. */
function show(site: TestSite, line: string): void {
  cpSync(drawn, path.join(site.folder, media, 'well.png'), { recursive: true });
  site.replace(english, 'The newest', `${line}\n\nThe newest`);
}

/** Pictures that could not be shown, or that not every reader could see. */
export const pictures: readonly Refusal[] = [
  {
    name: 'a picture without words for it',
    change: (site) => {
      show(site, '![](media/well.png)');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  content/picture-alt
  This picture has no words for those who cannot see it.
  found:     nothing
  expected:  words between the square brackets, such as ![Children at a well](media/well.jpg)
  to do:     Say in a sentence, in the language of the text, what the picture shows.

1 error.
`,
  },
  {
    name: 'a picture whose caption is still to be written',
    change: (site) => {
      show(site, '![A well](media/well.png "…")');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  content/picture-caption
  The caption of this picture is still to be written.
  found:     "…"
  expected:  words between the quotation marks, which everybody reads below the picture
  to do:     Write the caption in the language of the text, or delete "…".

1 error.
`,
  },
  {
    name: 'a picture whose name is misspelt',
    change: (site) => {
      show(site, '![A well](media/wel.png)');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  content/picture-missing
  There is no such picture in the folder "media" of the bulletin.
  found:     media/wel.png
  expected:  one of media/well.png
  to do:     Write "media/well.png".

1 error.
`,
  },
  {
    name: 'a picture that is not there',
    change: replacing(english, 'The newest', '![The school](media/the%20school.jpg)\n\nThe newest'),
    report: `
content/bulletins/new-well/en.mdx:10  error  content/picture-missing
  There is no such picture in the folder "media" of the bulletin.
  found:     media/the school.jpg
  expected:  the file of a picture
  to do:     Add the file media/the school.jpg, or correct the name.

1 error.
`,
  },
  {
    name: 'a picture of a kind that pages cannot show',
    change: (site) => {
      show(site, '![A well](media/well.tiff)');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  content/picture
  This file is not a picture of a kind that pages can show.
  found:     media/well.tiff
  expected:  a name that ends in .jpg, .jpeg, .png, .webp or .avif
  to do:     Save the picture as one of these, and write that name.

1 error.
`,
  },
  {
    name: 'a picture in another folder',
    change: (site) => {
      show(site, '![A well](media/../../../../package.png)\n\n![A well](well.png)');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  content/picture
  This picture does not lie in the folder "media" of its bulletin.
  found:     media/../../../../package.png
  expected:  a picture in the folder "media" beside the text, such as media/school.jpg
  to do:     Put the picture into the folder "media", and write media/ and its name.

content/bulletins/new-well/en.mdx:12  error  content/picture
  This picture does not lie in the folder "media" of its bulletin.
  found:     well.png
  expected:  a picture in the folder "media" beside the text, such as media/school.jpg
  to do:     Put the picture into the folder "media", and write media/ and its name.

2 errors.
`,
  },
  {
    name: 'a remote picture',
    change: (site) => {
      show(site, '![The school](https://a.example/school.png)');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  content/remote-picture
  This picture would be fetched from another address whenever the page is read.
  found:     https://a.example/school.png
  expected:  a picture in the folder "media" beside the text, such as media/school.jpg
  to do:     Put the picture into the folder "media", or delete it from the text.

1 error.
`,
  },
  {
    name: 'a picture inside a sentence, one in a list and one in a link',
    change: (site) => {
      const picture = '![A well](media/well.png)';
      show(site, `Here ${picture} it is.\n\n- ${picture}\n\n[${picture}](https://a.example/)`);
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  content/picture
  This picture stands inside something else.
  found:     media/well.png
  expected:  a picture on a line of its own, between paragraphs
  to do:     Put the picture on a line of its own, with an empty line before and after.

content/bulletins/new-well/en.mdx:12  error  content/picture
  This picture stands inside something else.
  found:     media/well.png
  expected:  a picture on a line of its own, between paragraphs
  to do:     Put the picture on a line of its own, with an empty line before and after.

content/bulletins/new-well/en.mdx:14  error  content/picture
  This picture stands inside something else.
  found:     media/well.png
  expected:  a picture on a line of its own, between paragraphs
  to do:     Put the picture on a line of its own, with an empty line before and after.

3 errors.
`,
  },
  {
    name: 'a file that is no picture',
    change: (site) => {
      show(site, '![A well](media/well.png)');
      site.write(`${media}/well.png`, 'Not a picture.');
    },
    report: `
content/bulletins/new-well/media/well.png  error  content/picture-broken
  This picture cannot be opened.
  found:     a file of another kind
  expected:  a whole picture as JPEG, PNG, WebP or AVIF
  to do:     Open the file in a picture program and save it anew, or copy it once more from where it came.

1 error.
`,
  },
  {
    name: 'a drawing that calls itself a photograph',
    change: (site) => {
      show(site, '![A well](media/well.png)');
      site.write(
        `${media}/well.png`,
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
      );
    },
    report: `
content/bulletins/new-well/media/well.png  error  content/picture-broken
  This picture cannot be opened.
  found:     a file of another kind
  expected:  a whole picture as JPEG, PNG, WebP or AVIF
  to do:     Open the file in a picture program and save it anew, or copy it once more from where it came.

1 error.
`,
  },
  {
    name: 'a small file that unfolds into a picture of thousands of millions of pixels',
    change: (site) => {
      show(site, '![A well](media/well.png)');
      site.write(`${media}/well.png`, headOf.png(60_000, 60_000));
    },
    report: `
content/bulletins/new-well/media/well.png  error  content/picture-too-large
  This picture takes too much memory or time.
  found:     60000 × 60000 pixels
  expected:  at most 200 million pixels as JPEG or PNG, 50 million as WebP or AVIF, made within 60 seconds
  to do:     Open the file in a picture program and save it smaller.

1 error.
`,
  },
];
