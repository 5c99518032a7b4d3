import type { Publication } from '../../publication/model.ts';
import { worksOf } from '../../publication/work.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding, Report } from '../../read/findings/finding.ts';
import { openFile } from '../../read/files/open-file.ts';
import { makePicture, type MadePicture } from './make-picture.ts';
import { pictureLimits, PictureTooLarge } from './picture-limits.ts';

/** Pictures by their file's path below the site folder. */
export type Pictures = ReadonlyMap<string, MadePicture>;

/**
 * Makes every picture that a text shows, once for all its languages.
 * @param publication what is published
 * @param siteFolder folder that holds `content/`
 * @param report takes a finding for each file that is no whole picture, or too large
 * @returns the pictures
 */
export async function makePictures(
  publication: Pick<Publication, 'bulletins' | 'pages'>,
  siteFolder: string,
  report: Report,
): Promise<Pictures> {
  const files = worksOf(publication).flatMap(({ media, translations }) => {
    const shown = new Set(translations.flatMap(({ pictures }) => pictures.map(({ file }) => file)));
    return media.filter((file) => shown.has(file));
  });
  const made = new Map<string, MadePicture>();
  // One after the other: sharp itself uses every core, and a large picture takes much memory.
  for (const file of files) {
    const bytes = openFile(siteFolder, file, report);
    if (bytes === undefined) continue;
    try {
      made.set(file, await makePicture(bytes, () => openFile(siteFolder, file, () => undefined)));
    } catch (error) {
      report(error instanceof PictureTooLarge ? tooLarge(file, error) : brokenPicture(file, error));
    }
  }
  return made;
}

function tooLarge(file: string, { message }: PictureTooLarge): Finding {
  return errorAt('content/picture-too-large', file, {
    message: 'This picture takes too much memory or time.',
    found: message,
    expected: pictureLimits,
    hint: 'Open the file in a picture program and save it smaller.',
  });
}

function brokenPicture(file: string, error: unknown): Finding {
  return errorAt('content/picture-broken', file, {
    message: 'This picture cannot be opened.',
    found: (error as Error).message.trim().split('\n')[0] ?? '',
    expected: 'a whole picture as JPEG, PNG, WebP or AVIF',
    hint: 'Open the file in a picture program and save it anew, or copy it once more from where it came.',
  });
}
