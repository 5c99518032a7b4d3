import type { Element } from 'hast';

import { isWritten } from '../read/data/written.ts';
import { decodedAddress } from './link-kinds.ts';
import { lineOf, refuseAt, type TextPlace } from './place.ts';

/** The folder beside the texts that pictures lie in. */
export const mediaFolder = 'media';

/** What the name of a picture ends in. */
const pictureName = /\.(?:jpe?g|png|webp|avif)$/i;

/** What a picture's name must look like, in words for a report. */
const expectedSource = `a picture in the folder "${mediaFolder}" beside the text, such as ${mediaFolder}/school.jpg`;

/**
 * @param node any element
 * @returns the picture in it, where it is a paragraph that holds nothing else
 */
export function pictureAlone(node: Element): Element | undefined {
  const [only, ...others] = node.children;
  const isAlone = node.tagName === 'p' && only?.type === 'element' && only.tagName === 'img';
  return isAlone && others.length === 0 ? only : undefined;
}

/**
 * @param source what a picture's round brackets hold
 * @returns the file it names, below the folder of its bulletin; undefined where that is no name of a picture
 */
export function pictureFile(source: string): string | undefined {
  // A space in a name is written as %20.
  const [folder, name, ...deeper] = decodedAddress(source).split(/[/\\]/);
  if (folder !== mediaFolder || name === undefined || deeper.length > 0) return undefined;
  return pictureName.test(name) && !name.startsWith('.') ? `${folder}/${name}` : undefined;
}

/**
 * Reports a picture that could not be shown, that some readers could not see, or that would tell another site who
 * reads the page. Whether its file is there is looked at where the folder is known.
 * @param picture the `img` element
 * @param isAlone whether it stands on a line of its own, at the top of the text
 * @param place the file, and what takes the findings
 */
export function refusePicture(picture: Element, isAlone: boolean, place: TextPlace): void {
  const source = decodedAddress(String(picture.properties.src));
  const line = lineOf(picture);
  const isRemote = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source);
  if (isRemote) {
    refuseAt(place, 'content/remote-picture', line, {
      message: 'This picture would be fetched from another address whenever the page is read.',
      found: source,
      expected: expectedSource,
      hint: `Put the picture into the folder "${mediaFolder}", or delete it from the text.`,
    });
  } else if (pictureFile(String(picture.properties.src)) === undefined) {
    const isInFolder = source.startsWith(`${mediaFolder}/`) && source.split('/').length === 2;
    refuseAt(place, 'content/picture', line, {
      message: isInFolder
        ? 'This file is not a picture of a kind that pages can show.'
        : `This picture does not lie in the folder "${mediaFolder}" of its bulletin.`,
      found: source === '' ? 'nothing' : source,
      expected: isInFolder ? 'a name that ends in .jpg, .jpeg, .png, .webp or .avif' : expectedSource,
      hint: isInFolder
        ? 'Save the picture as one of these, and write that name.'
        : `Put the picture into the folder "${mediaFolder}", and write ${mediaFolder}/ and its name.`,
    });
  }
  if (!isWritten(picture.properties.alt?.toString() ?? '')) {
    refuseAt(place, 'content/picture-alt', line, {
      message: 'This picture has no words for those who cannot see it.',
      found: 'nothing',
      expected: `words between the square brackets, such as ![Children at a well](${mediaFolder}/well.jpg)`,
      hint: 'Say in a sentence, in the language of the text, what the picture shows.',
    });
  }
  const caption = picture.properties.title?.toString() ?? '';
  if (caption.trim() !== '' && !isWritten(caption)) {
    refuseAt(place, 'content/picture-caption', line, {
      message: 'The caption of this picture is still to be written.',
      found: `"${caption}"`,
      expected: 'words between the quotation marks, which everybody reads below the picture',
      hint: `Write the caption in the language of the text, or delete "${caption}".`,
    });
  }
  if (!isAlone) {
    refuseAt(place, 'content/picture', line, {
      message: 'This picture stands inside something else.',
      found: source,
      expected: 'a picture on a line of its own, between paragraphs',
      hint: 'Put the picture on a line of its own, with an empty line before and after.',
    });
  }
}
